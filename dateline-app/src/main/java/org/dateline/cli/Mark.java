package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.dateline.CodedReport;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.count.CountMention;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.evidence.Evidence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that carry a value, to be marked where a report is shown.
 *
 * @param span the words
 * @param role what they say
 * @param owner id of the event, statement, figure or need
 */
record Mark(Span span, Role role, String owner) {
    /** What words can say, the most telling first: where marks overlap in plain text the first wins. */
    enum Role {
        TRIGGER,
        COUNT,
        SOURCE,
        TARGET,
        THING,
        PLACE,
        DATE,
        SPEAKER,
        CUE,
        FIGURE,
        NEED,
        EVIDENCE,
        CONTENT,
        BOILERPLATE
    }

    /** All marks of a report, event by event. */
    static List<Mark> of(CodedReport coded) {
        List<Mark> marks = new ArrayList<>();
        coded.frame().boilerplate().forEach(span -> marks.add(new Mark(span, Role.BOILERPLATE, "")));
        coded.events().forEach(event -> new Collector(event.id(), marks).event(event));
        for (int i = 0; i < coded.said().size(); i++) {
            new Collector("s" + (i + 1), marks).statement(coded.said().get(i));
        }
        for (int i = 0; i < coded.figures().size(); i++) {
            new Collector("f" + (i + 1), marks).figure(coded.figures().get(i));
        }
        for (int i = 0; i < coded.needs().size(); i++) {
            new Collector("n" + (i + 1), marks).need(coded.needs().get(i));
        }
        return marks;
    }

    /** Collects the marks of one thing. */
    private record Collector(String owner, List<Mark> marks) {
        void event(Event event) {
            add(Role.TRIGGER, event.trigger());
            actors(Role.SOURCE, event.sources());
            actors(Role.TARGET, event.targets());
            actors(Role.TARGET, event.victims());
            actors(Role.SOURCE, event.perpetrators());
            event.weapons().forEach(thing -> add(Role.THING, thing.span()));
            event.objects().forEach(thing -> add(Role.THING, thing.span()));
            add(Role.PLACE, event.place() == null ? null : event.place().span());
            add(Role.DATE, event.date() == null ? null : event.date().span());
            for (CountMention count : new TreeMap<>(event.counts()).values()) {
                add(Role.COUNT, count.span());
            }
            event.attribution().forEach(said -> actors(Role.SPEAKER, List.of(said.actor())));
            evidence(event.evidence().values());
        }

        void statement(Statement statement) {
            add(Role.SPEAKER, statement.speakerSpan());
            add(Role.CUE, statement.cue());
            statement.content().forEach(span -> add(Role.CONTENT, span));
        }

        void figure(Figure figure) {
            add(Role.FIGURE, figure.span());
            actors(Role.SPEAKER, figure.attribution());
            evidence(figure.evidence().values());
        }

        void need(Need need) {
            add(Role.NEED, need.span());
            actors(Role.SPEAKER, need.attribution());
        }

        private void actors(Role role, List<ActorMention> actors) {
            actors.forEach(actor -> add(role, actor.span()));
        }

        private void evidence(Collection<Evidence> evidence) {
            evidence.forEach(why -> why.spans().forEach(span -> add(Role.EVIDENCE, span)));
        }

        private void add(Role role, @Nullable Span span) {
            if (span != null && span.length() > 0) {
                marks.add(new Mark(span, role, owner));
            }
        }
    }
}
