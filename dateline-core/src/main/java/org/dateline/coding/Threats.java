package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Hostile acts that their doer announces with a condition: "will withdraw unless a truce is signed". The threat was made;
 * the act stands open.
 */
final class Threats {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final Ontology ontology;
    private final List<Line> lines = new ArrayList<>();

    private record Line(
            Entry entry, String type, String mode, @Nullable String threat, String cameo) {
        boolean fits(Draft draft) {
            return type.equals(draft.type().name()) && ("*".equals(mode) || mode.equals(draft.mode));
        }
    }

    private Threats(Ontology ontology) {
        this.ontology = ontology;
    }

    static Threats load(Lexicon lexicon, Ontology ontology) {
        Threats threats = new Threats(ontology);
        lexicon.file("events/threats.txt").entries().forEach(threats::read);
        return threats;
    }

    private void read(Entry entry) {
        String[] words = entry.text().split("\\s+");
        if (words.length != 4) {
            throw new LexiconException(entry.where(), "wants TYPE MODE THREATEN-MODE CAMEO");
        }
        String threat = "-".equals(words[2]) ? null : words[2];
        ontology.check(EventType.THREATEN, threat, words[3], List.of(), entry.where());
        lines.add(new Line(entry, words[0], words[1], threat, words[3]));
    }

    /** The draft itself, or the threat that it is. */
    Draft of(Draft draft) {
        boolean announced = draft.status == Status.PLANNED && !draft.sources.isEmpty() && draft.attribution.isEmpty();
        int condition = announced ? condition(draft) : -1;
        Line line = condition < 0
                ? null
                : lines.stream().filter(l -> l.fits(draft)).findFirst().orElse(null);
        return line == null ? draft : threat(draft, line, condition);
    }

    /** The word that opens the condition, or -1. */
    private static int condition(Draft draft) {
        Sentence tree = draft.scene.sentence();
        for (int clause : tree.childrenWith(draft.trigger.token(), "advcl")) {
            for (int mark : tree.childrenWith(clause, "mark")) {
                if (CONDITIONS.contains(tree.token(mark).form().toLowerCase(Locale.ROOT))) {
                    return mark;
                }
            }
        }
        return -1;
    }

    private static Draft threat(Draft act, Line line, int condition) {
        Trigger trigger = act.trigger;
        EventEntry entry = trigger.entry().as(EventType.THREATEN, line.threat(), line.cameo());
        Draft threat = new Draft(
                act.scene,
                new Trigger(trigger.token(), trigger.first(), trigger.last(), entry, null),
                Judgement.of(Status.OCCURRED, condition, "announced with a condition"));
        threat.sources = act.sources;
        threat.targets = act.targets;
        threat.place = act.place;
        threat.date = act.date;
        threat.evidence.putAll(act.evidence);
        Rule rule = new Rule("announced with a condition", line.entry().where());
        threat.evidence.put("status", Evidence.of(act.scene.token(condition).span(), rule));
        return threat;
    }
}
