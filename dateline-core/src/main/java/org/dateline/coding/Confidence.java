package org.dateline.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/**
 * How sure the coder is of an event: of all events at 0.8 about eight in ten are right. The weights were fitted on
 * hand-coded reports and stand in a file.
 */
final class Confidence {
    private static final String FILE = "events/confidence.txt";
    private static final int MOST_CONDITIONS = 3;
    private static final Set<String> FEATURES = Set.of(
            "base",
            "verb",
            "adjective",
            "condition",
            "source",
            "target",
            "political-source",
            "political-target",
            "possible",
            "planned",
            "not-done",
            "background",
            "assault",
            "verbal",
            "attribution",
            "weak",
            "count");
    private static final Set<String> ROLES =
            Set.of("GOV", "MIL", "REB", "UAF", "COP", "JUD", "LEG", "SPY", "PTY", "OPP");
    private static final Set<String> HARM = Set.of("killed", "injured", "arrested", "abducted");

    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {}

    /** Reads the weights; throws a lexicon exception with file and line where one is wrong. */
    static Confidence load(Lexicon lexicon) {
        Confidence confidence = new Confidence();
        lexicon.file(FILE).entries().forEach(confidence::read);
        return confidence;
    }

    private void read(Entry entry) {
        String[] words = entry.text().split("\\s+");
        if (words.length != 2 || !FEATURES.contains(words[0])) {
            throw new LexiconException(entry.where(), "wants FEATURE WEIGHT; the features are " + FEATURES);
        }
        try {
            weights.put(words[0], Double.parseDouble(words[1]));
        } catch (NumberFormatException e) {
            throw new LexiconException(entry.where(), "\"" + words[1] + "\" is no number");
        }
    }

    /** Between 0 and 1, to two places. */
    double of(Draft draft) {
        EventEntry entry = draft.trigger.entry();
        int asked = Math.min(
                MOST_CONDITIONS, entry.conditions().size() + entry.lemmas().size() - 1);
        double sum = asked * weight("condition");
        for (String feature : features(draft)) {
            sum += weight(feature);
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }

    private double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private static Set<String> features(Draft draft) {
        Set<String> found = new HashSet<>(Set.of("base"));
        EventEntry entry = draft.trigger.entry();
        add(found, "verb", entry.pos() == 'v');
        add(found, "adjective", entry.pos() == 'a');
        add(found, "weak", entry.flags().contains("weak"));
        add(found, "source", !draft.sources.isEmpty());
        add(found, "target", !draft.targets.isEmpty());
        add(found, "political-source", isPolitical(draft.sources));
        add(found, "political-target", isPolitical(draft.targets));
        add(found, "possible", draft.status == Status.POSSIBLE);
        add(found, "planned", draft.status == Status.PLANNED);
        add(found, "not-done", draft.status == Status.DENIED || draft.status == Status.DID_NOT_OCCUR);
        add(found, "background", draft.timeframe != Timeframe.CURRENT);
        add(found, "assault", draft.type() == EventType.ASSAULT);
        add(
                found,
                "verbal",
                draft.type().quad() == EventType.Quad.VERBAL_CONFLICT
                        || draft.type().quad() == EventType.Quad.VERBAL_COOPERATION);
        add(found, "attribution", !draft.attribution.isEmpty());
        add(found, "count", draft.counts.keySet().stream().anyMatch(HARM::contains));
        return found;
    }

    private static void add(Set<String> found, String feature, boolean holds) {
        if (holds) {
            found.add(feature);
        }
    }

    private static boolean isPolitical(List<ActorMention> side) {
        return side.stream().map(ActorMention::actor).anyMatch(a -> {
            boolean state = a.role() == null && a.country() != null;
            boolean body = a.code() != null && a.code().startsWith("IGO");
            return state || body || (a.role() != null && ROLES.contains(a.role()));
        });
    }
}
