package org.dateline;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementKind;
import org.dateline.count.Attributions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Who says the words of a figure or a need: the speaker of the shortest statement that holds them. */
record Speakers(List<Statement> statements) implements Attributions {
    @Override
    public List<ActorMention> of(Sentence sentence, Span words) {
        ActorMention speaker = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            if (statement.kind() != StatementKind.SAID || statement.speaker() == null) {
                continue;
            }
            for (Span content : statement.content()) {
                if (content.contains(words) && content.length() < shortest) {
                    speaker = statement.speaker();
                    shortest = content.length();
                }
            }
        }
        return speaker == null ? List.of() : List.of(speaker);
    }
}
