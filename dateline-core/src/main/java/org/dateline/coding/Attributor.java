package org.dateline.coding;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementIndex;
import org.dateline.claim.StatementKind;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Who says that an event happened, where it is not the report itself. */
final class Attributor {
    private final StatementIndex statements;

    Attributor(List<Sentence> sentences, List<Statement> statements) {
        this.statements = new StatementIndex(
                sentences, statements.stream().filter(Attributor::attributes).toList());
    }

    private static boolean attributes(Statement statement) {
        return statement.speaker() != null && statement.kind() == StatementKind.SAID;
    }

    /** Adds the speaker of the innermost statement that holds the trigger and is not the event itself. */
    void attribute(Draft draft) {
        statements
                .at(draft.scene.sentence().index(), draft.trigger.token())
                .ifPresent(statement -> add(draft, statement));
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
