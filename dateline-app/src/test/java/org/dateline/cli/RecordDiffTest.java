package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordDiffTest {
    private static final String RECORD = """
            {"report": {"id": "r1"}, "events": [{"id": "e1", "type": "ASSAULT", "status": "occurred", "confidence": 0.8,
              "trigger": {"begin": 7, "end": 14, "text": "shelled"},
              "sources": [{"name": "Rebels", "code": "REB", "rule": "a"}]}]}""";

    @TempDir
    Path folder;

    @Test
    void equalRecordsDoNotDiffer() throws JsonProcessingException {
        RecordDiff diff = RecordDiff.of(json(RECORD), json(RECORD));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.same()).isEqualTo(1);
    }

    @Test
    void changedFieldIsShownWithBothValues() throws JsonProcessingException {
        RecordDiff diff = RecordDiff.of(json(RECORD), json(RECORD.replace("occurred", "denied")));
        assertThat(diff.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.fields()).containsExactly("status: occurred → denied"));
    }

    @Test
    void ruleAndConfidenceAreNotCompared() throws JsonProcessingException {
        String other = RECORD.replace("0.8", "0.7").replace("\"rule\": \"a\"", "\"rule\": \"b\"");
        assertThat(RecordDiff.of(json(RECORD), json(other)).changes()).isEmpty();
    }

    @Test
    void eventOnOtherWordsIsGoneAndAdded() throws JsonProcessingException {
        String other = RECORD.replace("\"begin\": 7", "\"begin\": 30");
        assertThat(RecordDiff.of(json(RECORD), json(other)).changes())
                .extracting(RecordDiff.Change::kind)
                .containsExactly(RecordDiff.Kind.GONE, RecordDiff.Kind.ADDED);
    }

    @Test
    void commandTellsWhatDiffersAndEndsWithOneWhenAsked() throws IOException {
        String old = Files.writeString(folder.resolve("old.json"), RECORD).toString();
        String now = Files.writeString(folder.resolve("new.json"), RECORD.replace("ASSAULT", "COERCE"))
                .toString();
        Run run = Run.of("diff", old, now, "--exit-code");
        assertThat(run.out())
                .contains("~ event COERCE at 7 “shelled”", "type: ASSAULT → COERCE", "1 differ, 0 are the same");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void fileThatIsNoRecordIsRefusedByName() throws IOException {
        String old = Files.writeString(folder.resolve("old.json"), "{\"a\": 1}").toString();
        Run run = Run.of("diff", old, old);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("old.json", "no coded report");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
