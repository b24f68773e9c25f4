package org.dateline.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what is marked in a text, and checks each mention against the words that the tool wrote beside it. */
final class Collected {
    private final String id;
    private final String text;
    private final Map<String, Annotated.Mention> mentions = new LinkedHashMap<>();
    private final List<Annotated.Event> events = new ArrayList<>();
    private final List<Annotated.Relation> relations = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();

    Collected(String id, String text) {
        this.id = id;
        this.text = text;
    }

    String text() {
        return text;
    }

    void misfit(String where, String why) {
        misfits.add("%s, %s: %s".formatted(id, where, why));
    }

    /** Whether there are such words at all. */
    boolean holds(int begin, int end) {
        return begin >= 0
                && end > begin
                && end <= text.length()
                && !Character.isLowSurrogate(text.charAt(begin))
                && (end == text.length() || !Character.isLowSurrogate(text.charAt(end)));
    }

    /** A mention, if its parts hold the words that were written beside it; no words: nothing to check. */
    boolean mention(String name, String label, List<Span> parts, @Nullable String quoted) {
        for (Span part : parts) {
            if (!holds(part.start(), part.end())) {
                misfit(name, "the text has no words from %d to %d".formatted(part.start(), part.end()));
                return false;
            }
        }
        Annotated.Mention mention = new Annotated.Mention(name, label, parts);
        String found = new Annotated(id, text, List.of(), List.of(), List.of()).words(mention);
        if (quoted != null && !flat(found).equals(flat(quoted))) {
            misfit(
                    name,
                    "\"%s\" does not stand from %d to %d; there is \"%s\""
                            .formatted(
                                    quoted,
                                    parts.get(0).start(),
                                    parts.get(parts.size() - 1).end(),
                                    found));
            return false;
        }
        Annotated.Mention before = mentions.get(name);
        if (before == null) {
            mentions.put(name, mention);
        } else {
            List<Span> all = new ArrayList<>(before.parts());
            all.addAll(parts);
            mentions.put(name, new Annotated.Mention(name, before.label(), all));
        }
        return true;
    }

    /** Tools write one line a mention: line ends and tabs in it are spaces there. */
    static String flat(String words) {
        return words.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    }

    Annotated.@Nullable Mention known(String name) {
        return mentions.get(name);
    }

    void event(Annotated.Event event) {
        List<Annotated.Role> roles = new ArrayList<>();
        for (Annotated.Role role : event.roles()) {
            if (mentions.containsKey(role.mention())) {
                roles.add(role);
            } else {
                misfit(event.id(), "there is no mention " + role.mention());
            }
        }
        if (mentions.containsKey(event.trigger())) {
            events.add(new Annotated.Event(event.id(), event.type(), event.trigger(), roles));
        } else {
            misfit(event.id(), "there is no mention " + event.trigger());
        }
    }

    void relation(Annotated.Relation relation) {
        if (mentions.containsKey(relation.from()) && mentions.containsKey(relation.to())) {
            relations.add(relation);
        } else {
            misfit(
                    relation.id(),
                    "it links mentions that there are not: %s, %s".formatted(relation.from(), relation.to()));
        }
    }

    Reading done() {
        return new Reading(new Annotated(id, text, List.copyOf(mentions.values()), events, relations), misfits);
    }
}
