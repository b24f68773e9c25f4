package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementKind;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/** Who says that an event happened, where it is not the report itself. */
final class Attributor {
    private final List<Statement> statements;

    Attributor(List<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.removeIf(s -> s.speaker() == null || s.content().isEmpty() || s.kind() != StatementKind.SAID);
        sorted.sort(Comparator.comparingInt(Attributor::length));
        this.statements = sorted;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** Adds the speaker of the innermost statement that holds the trigger and is not the event itself. */
    void attribute(Draft draft) {
        Span trigger = draft.scene.token(draft.trigger.token()).span();
        for (Statement statement : statements) {
            if (holds(statement, trigger)) {
                add(draft, statement);
                return;
            }
        }
    }

    private static boolean holds(Statement statement, Span trigger) {
        return statement.content().stream().anyMatch(c -> c.contains(trigger));
    }

    private static void add(Draft draft, Statement statement) {
        ActorMention speaker = statement.speaker();
        if (speaker == null || isSource(draft, speaker)) {
            return;
        }
        String kind = kind(statement, speaker);
        draft.attribution.add(new Event.Said(speaker, kind));
        Span cue = statement.cue();
        draft.evidence.put(
                "attribution", Evidence.of(cue == null ? speaker.span() : cue, Rule.named("inside a statement")));
    }

    private static boolean isSource(Draft draft, ActorMention speaker) {
        return draft.sources.stream()
                .anyMatch(s -> s.actor().name().equals(speaker.actor().name()));
    }

    private static String kind(Statement statement, ActorMention speaker) {
        if (speaker.actor().anonymous()) {
            return "unnamed-source";
        }
        return switch (statement.act()) {
            case "alleged", "denied", "claimed" -> statement.act();
            default -> "said";
        };
    }
}
