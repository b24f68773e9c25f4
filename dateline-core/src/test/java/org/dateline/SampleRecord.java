package org.dateline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementKind;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.coding.Refusal;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.CountMention;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.count.Tally;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.evidence.Rule;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.report.Credit;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.dateline.time.PartialDate;
import org.dateline.time.TimeMention;

/** A record with every field filled, put together by hand so that writing it can be tested without coding. */
final class SampleRecord {
    static final String TEXT =
            "NORVIK (Reuters) – Rebels shelled the harbour of Norvik on Friday, killing at least 12 \uD83D\uDE22,"
                    + " “hundreds have fled and need water”, Mayor Ana Sol told reporters. Share this";

    private static final Rule RULE = new Rule("active subject", "events/assault.txt:7");

    private SampleRecord() {}

    static CodedReport coded() {
        ActorMention rebels = actor("Rebels", "Norvik rebels", "REB");
        ActorMention mayor = actor("Mayor Ana Sol", "Ana Sol", "GOV");
        PlaceMention norvik = new PlaceMention(
                0,
                7,
                7,
                span("Norvik"),
                new Place("Norvik", 61.5, 5.25, "NOR", null, Place.Precision.CITY, "geonames:1"),
                PlaceMention.Use.LITERAL,
                RULE);
        LocalDate friday = LocalDate.of(2024, 3, 8);
        TimeMention when = new TimeMention(
                0,
                9,
                9,
                span("Friday"),
                "DATE",
                "2024-03-08",
                new PartialDate(friday, friday, PartialDate.Precision.DAY),
                RULE);
        return new CodedReport(
                new Report("r1", TEXT, "Attack in the north", null, "The Fjord", LocalDate.of(2024, 3, 9)),
                new Frame(
                        "en",
                        new Credit("Reuters", span("Reuters")),
                        List.of(),
                        new Credit("NORVIK", span("NORVIK")),
                        List.of(span("Share this")),
                        List.of()),
                List.of(event(rebels, mayor, norvik, when)),
                List.of(new Statement(
                        StatementKind.SAID,
                        "said",
                        false,
                        0,
                        20,
                        mayor,
                        span("Mayor Ana Sol"),
                        null,
                        span("told"),
                        true,
                        List.of(span("hundreds have fled and need water")),
                        List.of("refugees"),
                        why("topics", "fled"))),
                List.of(new Figure(
                        "displaced",
                        new Tally(100L, null, 999L),
                        "people",
                        "flow",
                        norvik,
                        null,
                        List.of(mayor),
                        span("hundreds have fled"),
                        why("kind", "fled"))),
                List.of(new Need("water", null, norvik, List.of(mayor), span("need water"), why("need", "water"))),
                List.of(norvik),
                List.of(when),
                List.of(rebels, mayor),
                List.of(new Problem(ProblemCode.LONG_SENTENCE, "r1", "cut after 4,000 words", span("fled"))),
                List.of(),
                List.of(new Refusal(span("killing"), "events/assault.txt:9", "part of the shelling")));
    }

    private static Event event(ActorMention by, ActorMention says, PlaceMention place, TimeMention when) {
        return new Event(
                "e1",
                EventType.ASSAULT,
                "heavy-weapons",
                List.of("military"),
                "194",
                List.of(by),
                List.of(),
                place,
                when,
                Status.OCCURRED,
                Timeframe.CURRENT,
                List.of(new Event.Said(says, "said")),
                Map.of("killed", new CountMention(0, 13, 15, 15, span("at least 12"), new Tally(12L, 12L, null), RULE)),
                List.of(),
                List.of(by),
                List.of(),
                List.of(new Event.Thing("harbour", "infrastructure", span("harbour"))),
                span("shelled"),
                0,
                5,
                new Span(TEXT.indexOf("Rebels"), TEXT.indexOf(" Share")),
                0.815,
                0,
                Map.of(
                        "type", Evidence.of(span("shelled"), RULE),
                        "status", Evidence.of(span("shelled"), Rule.named("past tense"))),
                null);
    }

    private static ActorMention actor(String words, String name, String role) {
        return new ActorMention(0, 0, span(words), null, new Actor(name, null, null, role, null, null, false), RULE);
    }

    private static Map<String, Evidence> why(String field, String words) {
        return Map.of(field, Evidence.of(span(words), RULE));
    }

    static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
