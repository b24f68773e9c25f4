package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Whether the given tokens of a sentence happened, matched to the tokens that the analysis found. */
final class FactualityAnswers {
    private final Dateline dateline;

    FactualityAnswers(Dateline dateline) {
        this.dateline = dateline;
    }

    /** The text of a record that gives tokens. */
    static String text(JsonNode record) {
        StringBuilder text = new StringBuilder();
        for (JsonNode token : record.path("tokens")) {
            text.append(text.isEmpty() ? "" : " ").append(token.asText());
        }
        return text.toString();
    }

    void fill(JsonNode record, CodedReport coded, ArrayNode answers) {
        List<Integer> starts = starts(record);
        for (JsonNode event : record.path("events")) {
            int token = event.path("token").asInt();
            if (token < starts.size()) {
                answer(coded, starts.get(token), token, answers);
            }
        }
    }

    private void answer(CodedReport coded, int start, int token, ArrayNode answers) {
        for (Sentence sentence : coded.sentences()) {
            for (Token t : sentence.tokens()) {
                if (t.span().start() <= start && start < t.span().end() && sentence.parsed()) {
                    ObjectNode out = answers.addObject();
                    out.put("token", token);
                    out.put("factuality", dateline.factuality(sentence, t.index()));
                    return;
                }
            }
        }
    }

    private static List<Integer> starts(JsonNode record) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (JsonNode token : record.path("tokens")) {
            starts.add(at);
            at += token.asText().length() + 1;
        }
        return starts;
    }
}
