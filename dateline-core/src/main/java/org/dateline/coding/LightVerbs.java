package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Verbs that carry an event noun without being the event: launch an attack, come under fire, talks take place. */
final class LightVerbs {
    private static final Set<String> EXAMPLE = Set.of("including", "like", "such as", "especially", "notably");
    private static final String SUPPRESS = "suppress";

    private final Map<String, List<Verb>> verbs = new HashMap<>();

    /** What the verb's subject is to the noun. */
    enum Role {
        SOURCE,
        TARGET,
        NONE
    }

    /** One line of the file. */
    private record Verb(
            Entry entry,
            char pos,
            @Nullable String particle,
            Role role,
            String noun,
            @Nullable Status status,
            boolean suppress) {}

    /**
     * A light verb at work.
     *
     * @param verb token of the word that carries the noun, -1 for an adjective that only says how it stands with it
     * @param role what its subject is to the noun
     * @param status what it makes of the event, or null
     * @param suppress whether the event is none of its own
     * @param entry the line of the file
     */
    record Use(int verb, Role role, @Nullable Status status, boolean suppress, Entry entry) {}

    static LightVerbs load(Lexicon lexicon) {
        LightVerbs light = new LightVerbs();
        for (Entry entry : lexicon.file("events/light.txt").entries()) {
            light.read(entry);
        }
        return light;
    }

    private void read(Entry entry) {
        List<String> words = new ArrayList<>(List.of(entry.text().split("\\s+")));
        String lemma = words.remove(0);
        char pos = words.remove(0).charAt(0);
        String particle = words.get(0).startsWith("+") ? words.remove(0).substring(1) : null;
        Role role = role(words.remove(0), entry);
        String noun = role == Role.NONE ? "subj" : "obj";
        Status status = null;
        boolean suppress = false;
        for (String word : words) {
            if (word.startsWith("noun=")) {
                noun = word.substring(5);
            } else if (("status=" + SUPPRESS).equals(word)) {
                suppress = true;
            } else if (word.startsWith("status=")) {
                status = EntryParser.status(word.substring(7), entry.where());
            } else {
                throw new LexiconException(entry.where(), "cannot read \"" + word + "\"; want noun= or status=");
            }
        }
        verbs.computeIfAbsent(lemma, k -> new ArrayList<>(2))
                .add(new Verb(entry, pos, particle, role, noun, status, suppress));
    }

    private static Role role(String word, Entry entry) {
        return switch (word) {
            case "source" -> Role.SOURCE;
            case "target" -> Role.TARGET;
            case "-" -> Role.NONE;
            default -> throw new LexiconException(entry.where(), "role \"" + word + "\"; want source, target or -");
        };
    }

    /** The light verb that carries a noun, or null. */
    @Nullable
    Use of(Scene scene, int noun) {
        Sentence tree = scene.sentence();
        boolean gerund = "VBG".equals(scene.token(noun).tag()) && tree.has(noun, "nsubj", "nsubj:pass", "obj", "obl");
        if (!scene.token(noun).isNoun() && !gerund) {
            return null;
        }
        int top = top(tree, noun);
        Use near = beside(scene, noun, top);
        int head = tree.token(top).head();
        if (near != null || head < 0) {
            return near;
        }
        for (Verb verb : verbs.getOrDefault(scene.lemma(head), List.of())) {
            if (stands(scene, top, head, verb)) {
                return new Use(head, verb.role(), verb.status(), verb.suppress(), verb.entry());
            }
        }
        Use fixed = throughObject(scene, top, head);
        return fixed != null ? fixed : relative(scene, top);
    }

    /** A coordinated noun, and one given as an example ("attacks, including a bombing"), is carried like the first. */
    private static int top(Sentence tree, int noun) {
        int top = noun;
        for (int head = tree.token(top).head();
                head >= 0 && tree.token(head).isNoun();
                head = tree.token(top).head()) {
            boolean example = tree.has(top, "nmod") && EXAMPLE.contains(tree.preposition(top));
            if (!tree.has(top, "conj") && !example) {
                return top;
            }
            top = head;
        }
        return top;
    }

    /** "claimed responsibility for the attack": the noun hangs on the fixed object of the verb. */
    private @Nullable Use throughObject(Scene scene, int noun, int head) {
        Sentence tree = scene.sentence();
        int above = tree.token(head).head();
        if (!tree.token(head).isNoun() || above < 0 || !tree.has(noun, "nmod", "acl")) {
            return null;
        }
        for (Verb verb : verbs.getOrDefault(scene.lemma(above), List.of())) {
            boolean object = scene.lemma(head).equals(verb.particle()) && tree.has(head, "obj", "nsubj:pass");
            if (object && verb.noun().equals(tree.preposition(noun))) {
                return new Use(above, verb.role(), verb.status(), verb.suppress(), verb.entry());
            }
        }
        return null;
    }

    /** "was under attack" and "a foiled attack": what carries the noun hangs on it. */
    private @Nullable Use beside(Scene scene, int noun, int top) {
        Sentence tree = scene.sentence();
        if (tree.child(top, "cop") >= 0) {
            String preposition = tree.preposition(top);
            for (Verb verb : verbs.getOrDefault("be", List.of())) {
                if (verb.noun().equals(preposition)) {
                    return new Use(top, verb.role(), verb.status(), verb.suppress(), verb.entry());
                }
            }
        }
        for (int modifier : tree.childrenWith(noun, "amod")) {
            for (Verb verb :
                    verbs.getOrDefault(tree.token(modifier).form().toLowerCase(java.util.Locale.ROOT), List.of())) {
                if (verb.pos() == 'a' && verb.status() != null) {
                    return new Use(-1, Role.NONE, verb.status(), verb.suppress(), verb.entry());
                }
            }
        }
        return null;
    }

    /** "the attack that they launched": the noun is the object of a relative clause below it. */
    private @Nullable Use relative(Scene scene, int noun) {
        for (int clause : scene.sentence().childrenWith(noun, "acl:relcl", "acl")) {
            for (Verb verb : verbs.getOrDefault(scene.lemma(clause), List.of())) {
                boolean fits = "obj".equals(verb.noun())
                        ? scene.arguments().objects(clause).contains(noun)
                        : "subj".equals(verb.noun()) && scene.arguments().surface(clause, 0) == noun;
                if (fits && particle(scene, clause, verb)) {
                    return new Use(clause, verb.role(), verb.status(), verb.suppress(), verb.entry());
                }
            }
        }
        return null;
    }

    private static boolean stands(Scene scene, int noun, int head, Verb verb) {
        Sentence tree = scene.sentence();
        boolean pos = verb.pos() == 'v'
                ? tree.token(head).isVerb()
                : !tree.token(head).isVerb();
        if (!pos || !particle(scene, head, verb)) {
            return false;
        }
        boolean passive = tree.token(head).isVerb() && scene.arguments().passive(head);
        return switch (verb.noun()) {
            case "obj" -> tree.has(noun, "obj") || (passive && tree.has(noun, "nsubj"));
            case "subj" -> tree.has(noun, "nsubj") && !passive;
            default -> tree.has(noun, "obl", "nmod") && tree.preposition(noun).equals(verb.noun());
        };
    }

    private static boolean particle(Scene scene, int head, Verb verb) {
        String particle = verb.particle();
        return particle == null
                || scene.arguments().particle(head, new Words(false, false, Set.of(particle), List.of()));
    }
}
