package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Hash;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final CoderVersion CODER = new CoderVersion("1.2.3", "0123456789abcdef");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void recordWithEveryFieldSatisfiesTheSchema() throws IOException {
        assertThat(RecordSchema.faults(written(RecordJson.Words.GIVEN, RecordJson.Mentions.ALL)))
                .isEmpty();
    }

    @Test
    void recordWithoutWordsSatisfiesTheSchema() throws IOException {
        assertThat(RecordSchema.faults(written(RecordJson.Words.WITHHELD, RecordJson.Mentions.CODED)))
                .isEmpty();
    }

    @Test
    void schemaRefusesARecordWithoutTrigger() throws IOException {
        String line = written(RecordJson.Words.GIVEN, RecordJson.Mentions.CODED);
        assertThat(RecordSchema.faults(line.replace("\"trigger\"", "\"tricker\"")))
                .isNotEmpty();
    }

    @Test
    void everySpanHoldsItsWordsWhenTheTextHasEmoji() throws IOException {
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(JSON.readTree(written(RecordJson.Words.GIVEN, RecordJson.Mentions.ALL)), spans);
        assertThat(spans)
                .hasSizeGreaterThan(20)
                .allSatisfy(span -> assertThat(SampleRecord.TEXT.substring(
                                span.get("begin").intValue(), span.get("end").intValue()))
                        .isEqualTo(span.get("text").textValue()));
    }

    @Test
    void recordHoldsNoWordOfTheTextWhenWordsAreWithheld() {
        assertThat(written(RecordJson.Words.WITHHELD, RecordJson.Mentions.ALL))
                .contains("\"text_sha256\":\"" + Hash.hex(SampleRecord.TEXT) + "\"")
                .doesNotContain("shelled", "told", "harbour", "fled and need", "NORVIK");
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws IOException {
        JsonNode record = JSON.readTree(written(RecordJson.Words.GIVEN, RecordJson.Mentions.ALL));
        assertThat(record.fieldNames())
                .toIterable()
                .containsExactly("report", "events", "statements", "figures", "needs", "mentions", "coder");
        assertThat(record.at("/events/0").fieldNames())
                .toIterable()
                .startsWith("id", "type", "mode", "contexts", "cameo", "quad", "sources", "targets", "place", "date");
    }

    @Test
    void countOfAtLeastTwelveHasNoUpperBound() throws IOException {
        JsonNode killed = JSON.readTree(written(RecordJson.Words.GIVEN, RecordJson.Mentions.CODED))
                .at("/events/0/killed");
        assertThat(killed.toString()).startsWith("{\"low\":12,\"best\":12,\"high\":null,");
    }

    @Test
    void loneSurrogateComesBackAsItWas() throws IOException {
        String text = "Half a \uD83D pair and \u2028 a separator";
        Frame frame = new Frame("en", null, List.of(), null, List.of(), List.of());
        CodedReport coded = new CodedReport(
                Report.of("x", text, null),
                frame,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String line = new RecordJson(CODER, RecordJson.Words.GIVEN, RecordJson.Mentions.CODED)
                .write(coded, RecordJson.Layout.LINE);
        assertThat(JSON.readTree(line).at("/report/text").textValue()).isEqualTo(text);
        assertThat(RecordSchema.faults(line)).isEmpty();
    }

    private static String written(RecordJson.Words words, RecordJson.Mentions mentions) {
        return new RecordJson(CODER, words, mentions).write(SampleRecord.coded(), RecordJson.Layout.LINE);
    }

    private static void collectSpans(JsonNode node, List<JsonNode> spans) {
        if (node.has("begin") && node.has("end")) {
            spans.add(node);
        }
        node.forEach(child -> collectSpans(child, spans));
    }
}
