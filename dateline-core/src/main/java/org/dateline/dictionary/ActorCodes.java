package org.dateline.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Rule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Composes the codes of an actor and of the agents beside it, as PETRARCH does, and makes mentions of them. */
final class ActorCodes {
    private static final String FORMER = "ELI";
    private static final String NO_CODE = "---";
    /** Groups of a code that say what somebody does; the first one is the role. */
    private static final Set<String> ROLES = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "AGR", "BUS", "CRM", "CVL", "EDU",
            "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "INS", "SEP", "DEV", "ENV", "HLH", "HRI");
    /** First groups that stand in the place of a country. */
    private static final Set<String> STATELESS = Set.of("IGO", "NGO", "NGM", "IMG", "MNC", "INT", "UIS", "NGA", "MNA");

    private final Reading reading;
    private final @Nullable LocalDate day;

    ActorCodes(Reading reading, @Nullable LocalDate day) {
        this.reading = reading;
        this.day = day;
    }

    /** The actors that a name stands for, with the agents that go with it: one, several for a name of several, or none. */
    List<ActorMention> of(NameIndex.Match name, List<NameIndex.Match> agents, boolean former, int first, int last) {
        Terms terms = name.name().terms();
        List<ActorMention> all = new ArrayList<>();
        for (String code : terms == null ? List.<String>of() : terms.on(day)) {
            if (!code.equals(NO_CODE)) {
                String whole = compose(code, agents, former);
                all.add(mention(name.name(), whole, first, last, name.last()));
            }
        }
        return all;
    }

    /** An agent of whom it is not said whose he is. */
    ActorMention of(NameIndex.Match agent, boolean former) {
        String code = former ? FORMER : agent.name().role();
        Actor actor = new Actor(agent.name().text(), null, null, role(code, 0), null, null, true);
        return new ActorMention(
                reading.sentence().index(),
                index(agent.last()),
                span(agent.first(), agent.last()),
                null,
                actor,
                new Rule("agent", agent.name().where()));
    }

    private ActorMention mention(Name name, String code, int first, int last, int head) {
        String stem = code.length() > 3 ? code.substring(0, 3) : code;
        boolean stateless = STATELESS.contains(stem);
        Actor actor = new Actor(name.text(), code, stateless ? null : stem, role(code, 3), null, null, false);
        return new ActorMention(
                reading.sentence().index(),
                index(head),
                span(first, last),
                null,
                actor,
                new Rule("dictionary", name.where()));
    }

    private int index(int position) {
        return reading.token(position).index();
    }

    private Span span(int first, int last) {
        return reading.sentence().span(index(first), index(last));
    }

    /** The actor's code with those of the agents before or behind it; none is added that is there already. */
    private static String compose(String actor, List<NameIndex.Match> agents, boolean former) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> behind = new LinkedHashSet<>();
        for (NameIndex.Match agent : agents) {
            (agent.name().first() ? before : behind)
                    .add(former ? FORMER : agent.name().role());
        }
        StringBuilder code = new StringBuilder();
        before.forEach(part -> append(part, code));
        append(actor, code);
        behind.forEach(part -> append(part, code));
        return code.toString();
    }

    /** Appends those groups of three letters that the code does not have yet. */
    private static void append(String part, StringBuilder code) {
        if (code.isEmpty()) {
            code.append(part);
            return;
        }
        for (int i = 0; i < part.length(); i += 3) {
            String group = part.substring(i, Math.min(part.length(), i + 3));
            if (!groups(code.toString()).contains(group)) {
                code.append(group);
            }
        }
    }

    private static List<String> groups(String code) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < code.length(); i += 3) {
            groups.add(code.substring(i, Math.min(code.length(), i + 3)));
        }
        return groups;
    }

    private static @Nullable String role(String code, int from) {
        return code.length() <= from
                ? null
                : groups(code.substring(from)).stream()
                        .filter(ROLES::contains)
                        .findFirst()
                        .orElse(null);
    }
}
