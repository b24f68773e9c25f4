package org.dateline.annotation;

import java.util.List;
import org.dateline.text.Span;

/**
 * A text with what is marked in it. Offsets are UTF-16 units of the text.
 *
 * @param id its name: of a coded report the report's id
 * @param text the text
 * @param mentions stretches with a label
 * @param events mentions that are events, with their roles
 * @param relations other links of two mentions
 */
public record Annotated(String id, String text, List<Mention> mentions, List<Event> events, List<Relation> relations) {
    /** A mention; its parts are in order and do not overlap. */
    public record Mention(String id, String label, List<Span> parts) {
        public Mention {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("mention " + id + " has no words");
            }
            parts = List.copyOf(parts);
        }
    }

    /** An event: the mention that carries it, and who and what has which role in it. */
    public record Event(String id, String type, String trigger, List<Role> roles) {
        public Event {
            roles = List.copyOf(roles);
        }
    }

    /** A mention in a role. */
    public record Role(String name, String mention) {}

    /** A link from one mention to another. */
    public record Relation(String id, String type, String from, String to) {}

    public Annotated {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** The words of a mention, its parts joined by spaces. */
    public String words(Mention mention) {
        return String.join(
                " ",
                mention.parts().stream()
                        .map(p -> text.substring(p.start(), p.end()))
                        .toList());
    }
}
