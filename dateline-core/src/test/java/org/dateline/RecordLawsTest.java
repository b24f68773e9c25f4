package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.coding.Event;
import org.dateline.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the record of any text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLawsTest {
    private static final String NEWS =
            "KASRA (Reuters) - Government troops shelled rebel positions near the northern town"
                    + " of Kasra on Monday, killing at least 12 people and wounding dozens, officials said.\n\n"
                    + "The United States condemned the attack. \u201cWe will not negotiate under fire,\u201d rebel spokesman Jon Tarr told"
                    + " reporters, denying that his fighters had bombed a school.\n\n"
                    + "More than 3,000 families have fled their homes since August and need food, water and shelter, the United"
                    + " Nations said. Police arrested 40 protesters in the capital on Sunday.\n\n- Advertisement -\n\n"
                    + "France and Germany signed a trade agreement and may impose sanctions on Iran next month.";

    private Dateline dateline;
    private RecordJson json;

    @BeforeAll
    void open() {
        dateline = Models.dateline();
        json = new RecordJson(dateline.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.ALL);
    }

    static List<String> texts() {
        return List.of(
                NEWS,
                NEWS.replace("\n", "\r\n"),
                NEWS.toUpperCase(Locale.ROOT),
                NEWS.replace("Monday", "Monday \uD83D\uDE22\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
                NEWS.replace("Kasra", "Ka\u0301s\u0323ra\u0308"),
                NEWS.replace(' ', '\u00A0'),
                NEWS.replace("the ", "the\u00AD \u200B"),
                NEWS.replace(".", ""),
                NEWS.replace("\u201c", "\u201d").replace(",", " , "),
                "\uFEFF \u202E" + NEWS + "\uD83D",
                "…",
                "\"\"\"\"\"\"''''(((([[[",
                "a".repeat(20_000),
                "1,2 12-15 10^30 -7 999999999999999999999999 people were killed. ".repeat(20));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void recordSatisfiesTheSchemaAndHoldsTheTextAsItWas(String text) throws IOException {
        CodedReport coded = code(text);
        assertThat(coded.report().text()).isEqualTo(text);
        assertThat(RecordSchema.faults(json.write(coded, RecordJson.Layout.LINE)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sameTextIsCodedToTheSameBytes(String text) {
        assertThat(json.write(code(text), RecordJson.Layout.LINE))
                .isEqualTo(json.write(code(text), RecordJson.Layout.LINE));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyCodedValueOfAnEventHasWords(String text) {
        assertThat(code(text).events())
                .allSatisfy(event -> assertThat(event.evidence())
                        .as(event.id() + " " + event.type())
                        .containsKeys(valued(event).toArray(String[]::new)));
    }

    private CodedReport code(String text) {
        return dateline.code(Report.of("laws", text, LocalDate.of(2024, 3, 6)));
    }

    /** The fields of an event that have a value and no span of their own. */
    private static List<String> valued(Event event) {
        List<String> fields = new ArrayList<>(List.of("type", "status", "timeframe"));
        if (event.mode() != null) {
            fields.add("mode");
        }
        if (event.cameo() != null) {
            fields.add("cameo");
        }
        if (!event.contexts().isEmpty()) {
            fields.add("contexts");
        }
        return fields;
    }
}
