package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.store.ReviewTables.Answers;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The table of answers. */
final class AnswerRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DSLContext sql;

    AnswerRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The places in a round that a coder has answered. */
    Set<Long> done(String round, String coder) {
        return new TreeSet<>(sql.selectDistinct(Answers.POSITION)
                .from(Answers.TABLE)
                .where(Answers.ROUND.eq(round))
                .and(Answers.CODER.eq(coder))
                .fetch(Answers.POSITION));
    }

    Answer append(String round, String at, Answer answer) {
        Long last = sql.select(DSL.max(Answers.SEQ)).from(Answers.TABLE).fetchOne(0, Long.class);
        sql.insertInto(Answers.TABLE, Answers.ALL)
                .values(
                        (last == null ? 0 : last) + 1,
                        round,
                        answer.item(),
                        answer.coder(),
                        at,
                        body(answer).toString())
                .execute();
        return answer;
    }

    /** The last answer of each coder, in order of their names, by the place of the item. */
    Map<Long, List<Answer>> last(String round) {
        Map<Long, SortedMap<String, Answer>> answers = new TreeMap<>();
        for (Record row : sql.select(Answers.ALL)
                .from(Answers.TABLE)
                .where(Answers.ROUND.eq(round))
                .orderBy(Answers.SEQ)
                .fetch()) {
            answers.computeIfAbsent(row.get(Answers.POSITION), p -> new TreeMap<>())
                    .put(row.get(Answers.CODER), answer(row));
        }
        Map<Long, List<Answer>> last = new TreeMap<>();
        answers.forEach((position, byCoder) -> last.put(position, List.copyOf(byCoder.values())));
        return last;
    }

    private static ObjectNode body(Answer answer) {
        ObjectNode body = JSON.createObjectNode().put("event", answer.event()).put("note", answer.note());
        ObjectNode fields = body.putObject("fields");
        answer.fields().forEach(fields::set);
        ArrayNode spans = body.putArray("spans");
        answer.spans()
                .forEach(s -> spans.addObject()
                        .put("field", s.field())
                        .put("begin", s.begin())
                        .put("end", s.end()));
        return body;
    }

    private static Answer answer(Record row) {
        try {
            JsonNode body = JSON.readTree(row.get(Answers.BODY));
            SortedMap<String, JsonNode> fields = new TreeMap<>();
            body.path("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
            List<Answer.Span> spans = new ArrayList<>();
            body.path("spans")
                    .forEach(s -> spans.add(new Answer.Span(
                            s.path("field").asText(),
                            s.path("begin").asInt(),
                            s.path("end").asInt())));
            return new Answer(
                    row.get(Answers.POSITION),
                    row.get(Answers.CODER),
                    body.path("event").asBoolean(true),
                    fields,
                    spans,
                    body.path("note").asText(""));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is no JSON", e);
        }
    }
}
