package org.dateline.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Who does what in a dependency tree: deep subjects and objects through passives, relatives, coordination, control and
 * reduced clauses. All answers are token indexes of heads of noun phrases, coordinated ones included.
 */
final class Arguments {
    /** Verbs whose infinitive is done by their subject though they have an object ("promised him to leave"). */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "swear", "use", "offer", "agree", "need", "plan");

    /** Participles that look passive and tell what their subject does: "were engaged in", "is prepared to". */
    private static final Set<String> STATIVE =
            Set.of("engage", "prepare", "determine", "resolve", "poise", "dedicate", "entrench");

    /** What puts a gerund to its verb's object: "accused of", "blamed for", "barred from". */
    private static final Set<String> ABOUT = Set.of("of", "for", "from", "into");

    /** How far control is followed up. */
    private static final int DEPTH = 5;

    private final Scene scene;

    Arguments(Scene scene) {
        this.scene = scene;
    }

    private Sentence tree() {
        return scene.sentence();
    }

    /** Whether the verb is passive, in full or as a reduced relative ("the man shot by police"). */
    boolean passive(int verb) {
        Sentence tree = tree();
        if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0) {
            return !STATIVE.contains(scene.lemma(verb)) || agents(verb) >= 0;
        }
        Token token = tree.token(verb);
        if (!"VBN".equals(token.tag()) && !"VBD".equals(token.tag())) {
            return false;
        }
        if (headline(verb)) {
            return true;
        }
        boolean bare = tree.child(verb, "aux", "obj", "nsubj") < 0;
        if (tree.has(verb, "acl", "amod", "advcl") && !tree.has(verb, "acl:relcl") && bare) {
            return "VBN".equals(token.tag());
        }
        return tree.has(verb, "conj")
                && bare
                && token.head() >= 0
                && tree.token(token.head()).isVerb()
                && passive(token.head());
    }

    /** Headlines leave out the auxiliary: "Activist released", "Three soldiers killed in raid". */
    private boolean headline(int verb) {
        Sentence tree = tree();
        return "VBN".equals(tree.token(verb).tag())
                && tree.child(verb, "aux", "obj", "xcomp", "ccomp") < 0
                && tree.child(verb, "nsubj") >= 0
                && !tree.has(verb, "acl:relcl")
                && !".".equals(tree.token(tree.size() - 1).form())
                && scene.classes().contains("verbs-in-headlines", tree, verb);
    }

    /** Who does it. */
    List<Integer> subjects(int verb) {
        return expand(passive(verb) ? agents(verb) : surface(verb, 0));
    }

    /** To whom or what it is done. */
    List<Integer> objects(int verb) {
        List<Integer> objects = expand(objectHead(verb));
        int kept = passive(verb) ? tree().child(verb, "obj") : -1;
        if (kept < 0) {
            return objects;
        }
        // "were denied visas": the visas are the object still.
        List<Integer> both = new ArrayList<>(objects);
        both.addAll(expand(kept));
        return both;
    }

    private int objectHead(int verb) {
        Sentence tree = tree();
        if (passive(verb)) {
            return surface(verb, 0);
        }
        int object = tree.child(verb, "obj");
        if (object >= 0) {
            return antecedent(object);
        }
        if (tree.has(verb, "acl:relcl") && ownSubjectIsNotRelative(verb)) {
            return tree.token(verb).head();
        }
        return sharedObject(verb);
    }

    /** In "attacked and killed soldiers" the parser gives the object to the last verb only. */
    private int sharedObject(int verb) {
        Sentence tree = tree();
        for (int next : tree.childrenWith(verb, "conj")) {
            boolean adjacent = next - verb <= 3
                    && tree.token(next).tag().equals(tree.token(verb).tag());
            if (adjacent && tree.token(next).isVerb()) {
                return tree.child(next, "obj");
            }
        }
        return -1;
    }

    private boolean ownSubjectIsNotRelative(int verb) {
        int subject = tree().child(verb, "nsubj");
        return subject >= 0 && !isRelative(subject);
    }

    private boolean isRelative(int token) {
        String tag = tree().token(token).tag();
        return "WDT".equals(tag) || "WP".equals(tag) || ("IN".equals(tag) && "that".equals(scene.lemma(token)));
    }

    /** The grammatical subject, found through relatives, coordination and control; -1 if none. */
    int surface(int verb, int depth) {
        Sentence tree = tree();
        int own = tree.child(verb, "nsubj", "nsubj:pass");
        if (own >= 0) {
            return antecedent(own);
        }
        int head = tree.token(verb).head();
        if (head < 0 || depth > DEPTH) {
            return -1;
        }
        if (tree.has(verb, "amod", "acl", "acl:relcl")) {
            return nounAbove(verb, head, depth);
        }
        if (!tree.has(verb, "conj", "xcomp", "advcl", "ccomp", "parataxis", "dep", "cop", "aux")) {
            return -1;
        }
        return tree.has(verb, "xcomp") ? controller(verb, head, depth) : subjectAbove(verb, head, depth);
    }

    /** "the plan to attack" is done by who plans; "troops attacking" and "troops killed" are about the noun. */
    private int nounAbove(int verb, int head, int depth) {
        Sentence tree = tree();
        if (verb > 0
                && "VBG".equals(tree.token(verb).tag())
                && ",".equals(tree.token(verb - 1).form())) {
            return clauseAbove(head, depth);
        }
        boolean infinitive = "VB".equals(tree.token(verb).tag());
        if (!infinitive || tree.has(verb, "acl:relcl")) {
            return tree.token(head).isVerb() ? surface(head, depth + 1) : head;
        }
        int owner = tree.child(head, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int above = tree.token(head).head();
        if (above >= 0 && tree.has(head, "obj") && tree.token(above).isVerb()) {
            return surface(above, depth + 1);
        }
        return tree.child(head, "compound");
    }

    /** After a comma a participle goes with the clause ("shelled the town, killing ten"), whatever noun it hangs on. */
    private int clauseAbove(int noun, int depth) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            if (tree().token(at).isVerb()) {
                return surface(at, depth + 1);
            }
            at = tree().token(at).head();
        }
        return noun;
    }

    private int subjectAbove(int verb, int head, int depth) {
        int blamed = blamed(verb, head);
        if (blamed >= 0) {
            return blamed;
        }
        Token token = tree().token(verb);
        boolean finite = "VBD".equals(token.tag()) || "VBZ".equals(token.tag()) || "VBP".equals(token.tag());
        if (finite && !tree().has(verb, "conj", "parataxis", "dep")) {
            return -1;
        }
        return surface(head, depth + 1);
    }

    /** "accused Peru of shelling", "barred them from entering": whoever is the object does it; -1 in other clauses. */
    private int blamed(int verb, int head) {
        Sentence tree = tree();
        int object = "VBG".equals(tree.token(verb).tag()) ? tree.child(head, "obj") : -1;
        if (object < 0 || object > verb || scene.actor(object) == null) {
            return -1;
        }
        boolean complement = tree.childrenWith(verb, "mark", "case").stream()
                .anyMatch(m -> ABOUT.contains(tree.token(m).form().toLowerCase(Locale.ROOT)));
        return complement ? antecedent(object) : -1;
    }

    /**
     * The doer of an infinitive: whoever is the object of the verb above ("sent troops to fight"), unless that verb keeps
     * the act for its subject or its object is a thing ("used gas to disperse").
     */
    private int controller(int verb, int head, int depth) {
        Sentence tree = tree();
        int object = tree.child(head, "obj", "iobj");
        boolean somebody = object >= 0
                && (scene.actor(object) != null || tree.token(object).isPronoun());
        if (somebody && object < verb && !SUBJECT_CONTROL.contains(scene.lemma(head))) {
            return antecedent(object);
        }
        return surface(head, depth + 1);
    }

    /** The noun that a relative pronoun stands for, or the token itself. */
    int antecedent(int token) {
        if (!isRelative(token)) {
            return token;
        }
        Sentence tree = tree();
        int clause = tree.token(token).head();
        while (clause >= 0 && !tree.has(clause, "acl:relcl", "acl") && tree.has(clause, "conj", "xcomp", "ccomp")) {
            clause = tree.token(clause).head();
        }
        boolean relative = clause >= 0 && tree.has(clause, "acl:relcl", "acl");
        return relative ? tree.token(clause).head() : token;
    }

    private int agents(int verb) {
        for (int c : tree().childrenWith(verb, "obl")) {
            if ("by".equals(tree().preposition(c)) && !scene.isTime(c)) {
                return antecedent(c);
            }
        }
        return -1;
    }

    /** Nouns that hang on a word by the given preposition. */
    List<Integer> obliques(int word, String preposition) {
        List<Integer> found = new ArrayList<>(2);
        for (int c : tree().childrenWith(word, "obl", "nmod")) {
            if (tree().preposition(c).equals(preposition) && !scene.isTime(c)) {
                found.addAll(expand(c));
            }
        }
        return found;
    }

    /** Modifiers before a noun: compounds and adjectives. */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>(2);
        for (int c : tree().childrenWith(noun, "compound", "amod", "nummod")) {
            found.add(c);
            if (tree().token(c).form().indexOf('-') < 0) {
                found.addAll(tree().childrenWith(c, "compound", "conj", "nmod:npmod", "obl:npmod"));
            }
        }
        return found;
    }

    List<Integer> possessors(int noun) {
        int owner = tree().child(noun, "nmod:poss");
        return owner < 0 ? List.of() : expand(owner);
    }

    /** The word and what is coordinated with it. */
    List<Integer> expand(int token) {
        if (token < 0) {
            return List.of();
        }
        Set<Integer> all = new LinkedHashSet<>();
        all.add(token);
        for (int c : tree().childrenWith(token, "conj")) {
            if (tree().token(c).isNoun() || tree().token(c).isPronoun() || scene.actor(c) != null) {
                all.add(c);
            }
        }
        return List.copyOf(all);
    }

    /** Whether the verb has one of the words as particle, short adverb or fixed object ("take place"). */
    boolean particle(int verb, Words words) {
        for (int c : tree().childrenWith(verb, "compound:prt", "advmod", "case", "obj", "xcomp")) {
            if (words.lemmas().contains(tree().token(c).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        for (int c : tree().childrenWith(verb, "obl")) {
            String preposition = tree().preposition(c);
            int blank = preposition.indexOf(' ');
            if (blank > 0 && words.lemmas().contains(preposition.substring(0, blank))) {
                return true;
            }
        }
        int next = verb + 1;
        return next < tree().size()
                && "RP".equals(tree().token(next).tag())
                && words.lemmas().contains(tree().token(next).form().toLowerCase(Locale.ROOT));
    }

    /** The heads of complement clauses of one kind: inf, ing, that. */
    List<Integer> complements(int word, String kind) {
        List<Integer> found = new ArrayList<>(2);
        for (int c : tree().childrenWith(word, "xcomp", "ccomp", "advcl", "acl", "parataxis", "csubj")) {
            if (complementKind(c).equals(kind)) {
                found.add(c);
            }
        }
        for (int c : tree().childrenWith(word, "obj", "obl", "nmod")) {
            if ("ing".equals(kind) && "VBG".equals(tree().token(c).tag())) {
                found.add(c);
            }
        }
        return found;
    }

    /** How a clause hangs on its governor: inf, ing, that, or "" for a relative, adverbial or other clause. */
    String complementKind(int clause) {
        Sentence tree = tree();
        String tag = tree.token(clause).tag();
        if (hasTo(clause)) {
            return "inf";
        }
        if (tree.has(clause, "ccomp", "parataxis")) {
            return "VBG".equals(tag) && tree.child(clause, "nsubj", "aux") < 0 ? "ing" : "that";
        }
        if ("VBG".equals(tag) && tree.child(clause, "aux", "cop") < 0) {
            return "ing";
        }
        return tree.has(clause, "xcomp") && "VB".equals(tag) ? "inf" : "";
    }

    /** Whether "to" makes it an infinitive; in "had to leave" and "is to leave" a finite word stands before it. */
    private boolean hasTo(int clause) {
        int finite = tree().child(clause, "aux", "cop");
        for (int c : tree().childrenWith(clause, "mark")) {
            if ("TO".equals(tree().token(c).tag())) {
                return finite < 0 || finite > c;
            }
        }
        return false;
    }
}
