package org.dateline.coding;

import java.util.Locale;
import java.util.Set;
import org.dateline.evidence.Rule;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act took place, as the grammar of its sentence has it: its own negation, modals and tense, then whatever
 * embeds it, outwards. A denial or negation wins over a plan, a plan or possibility over plain occurrence.
 */
final class Factuality {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "nor", "no", "neither", "hardly", "without");

    /** Prepositions by which a noun hangs on what makes it open: "fears of", "hopes for". */
    private static final Set<String> OPENING = Set.of("of", "for", "about", "over");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "another", "no");

    /** How many embedding words are looked at. */
    private static final int DEPTH = 6;

    private final Governors governors;

    Factuality(Governors governors) {
        this.governors = governors;
    }

    /** Judges a verb, noun or adjective that carries an event. */
    Judgement judge(Scene scene, int token) {
        return embedded(scene, token, own(scene, token), 0);
    }

    /** Whether a word is negated by a child of its own ("not", "no", "never"). */
    static boolean negated(Scene scene, int token) {
        return negation(scene, token) >= 0;
    }

    private static int negation(Scene scene, int token) {
        Sentence tree = scene.sentence();
        for (int c : tree.children(token)) {
            boolean place = tree.has(c, "advmod", "det", "neg", "cc:preconj", "cc");
            if (place && c < token && NEGATIONS.contains(tree.token(c).form().toLowerCase(Locale.ROOT))) {
                return onlyOrLess(scene, c) ? -1 : c;
            }
        }
        return -1;
    }

    /** "not only", "no less than", "not just" deny nothing. */
    private static boolean onlyOrLess(Scene scene, int negation) {
        if (negation + 1 >= scene.sentence().size()) {
            return false;
        }
        String next = scene.token(negation + 1).form().toLowerCase(Locale.ROOT);
        return Set.of("only", "just", "least", "less", "fewer", "merely", "doubt")
                .contains(next);
    }

    private Judgement own(Scene scene, int token) {
        int no = negation(scene, token);
        if (no >= 0) {
            return Judgement.of(Status.DID_NOT_OCCUR, no, "negation");
        }
        Judgement modal = modal(scene, token);
        return modal != null ? modal : tense(scene, token);
    }

    /** Modals and conditional conjunctions on the word itself, or on the verb that carries it. */
    private @Nullable Judgement modal(Scene scene, int token) {
        Sentence tree = scene.sentence();
        for (int c : tree.childrenWith(token, "aux", "mark", "advmod")) {
            Governors.Governor g = governors.modal(tree.token(c).form());
            if (g != null && g.effect() != null && !"RB".equals(tree.token(c).tag())) {
                return new Judgement(future(scene, token, c, g), false, -1, c, rule("modal", g));
            }
        }
        return null;
    }

    /** "would" under a past verb of saying is a reported future; alone it is a condition. */
    private static Status future(Scene scene, int token, int modal, Governors.Governor g) {
        Status effect = g.effect();
        boolean would = "would".equals(scene.token(modal).form().toLowerCase(Locale.ROOT));
        boolean reported = scene.sentence().has(token, "ccomp", "parataxis");
        return would && reported ? Status.PLANNED : effect == null ? Status.POSSIBLE : effect;
    }

    private static Rule rule(String name, Governors.Governor g) {
        return new Rule(name, g.entry().where());
    }

    private static Judgement tense(Scene scene, int token) {
        Sentence tree = scene.sentence();
        Token t = tree.token(token);
        if (!t.isVerb()) {
            return Judgement.of(Status.OCCURRED, token, "plain noun");
        }
        int be = tree.child(token, "aux", "cop");
        int to = tree.child(token, "mark");
        boolean finite = be >= 0
                && Set.of("is", "are", "was", "were", "'re", "'s")
                        .contains(tree.token(be).form().toLowerCase(Locale.ROOT));
        if (finite && to > be && "TO".equals(tree.token(to).tag())) {
            return Judgement.of(Status.PLANNED, to, "is to");
        }
        boolean present = be >= 0
                && Set.of("is", "are", "'s", "’s", "'re")
                        .contains(tree.token(be).form().toLowerCase(Locale.ROOT));
        if ("VBG".equals(t.tag()) && present) {
            return Judgement.of(Status.ONGOING, token, "present progressive");
        }
        return Judgement.of(Status.OCCURRED, token, "plain verb");
    }

    private Judgement embedded(Scene scene, int token, Judgement inner, int depth) {
        Sentence tree = scene.sentence();
        int head = tree.token(token).head();
        if (head < 0 || depth > DEPTH) {
            return inner;
        }
        if (tree.has(token, "conj")) {
            return shared(scene, token, head, inner, depth);
        }
        if (scene.token(token).isNoun()) {
            return noun(scene, token, head, inner, depth);
        }
        if (!tree.has(token, "xcomp", "ccomp", "advcl", "acl", "csubj") || tree.has(token, "acl:relcl")) {
            return inner;
        }
        String kind = scene.arguments().complementKind(token);
        Governors.Governor g = governors.of(scene, head, kind);
        if (g == null) {
            return bare(scene, token, head, kind, inner, depth);
        }
        return embedded(scene, head, apply(scene, head, g, inner), depth + 1);
    }

    /**
     * A noun stands open under a noun of fearing or planning ("fears of an attack"), and, where it brings up something new,
     * as its verb does ("will launch an attack"). What is already known ("will discuss the attack") stays as it is.
     */
    private Judgement noun(Scene scene, int token, int head, Judgement inner, int depth) {
        Sentence tree = scene.sentence();
        if (inner.status() != Status.OCCURRED) {
            return inner;
        }
        Judgement prepared = prepared(scene, token, inner);
        if (prepared != null) {
            return prepared;
        }
        if (tree.has(token, "nmod") && OPENING.contains(tree.preposition(token))) {
            Governors.Governor g = governors.of(scene, head, "ing");
            return g == null ? inner : embedded(scene, head, apply(scene, head, g, inner), depth + 1);
        }
        boolean carried = tree.has(token, "obj") && tree.token(head).isVerb() && isNew(scene, token);
        if (!carried) {
            return inner;
        }
        Judgement verb = embedded(scene, head, own(scene, head), depth + 1);
        return verb.suppressed() || verb.status() == Status.ONGOING ? inner : verb;
    }

    /** "on suspicion of plotting attacks": the parser takes the gerund before its object for an adjective. */
    private @Nullable Judgement prepared(Scene scene, int token, Judgement inner) {
        Sentence tree = scene.sentence();
        int before = tree.firstBelow(token) < token ? tree.child(token, "amod") : -1;
        boolean gerund = before >= 0
                && "VBG".equals(tree.token(before).tag())
                && tree.has(token, "nmod", "obl")
                && tree.child(token, "det") < 0;
        Governors.Governor g = gerund ? governors.of(scene, before, "inf") : null;
        return g != null && g.effect() == Status.PLANNED ? apply(scene, before, g, inner) : null;
    }

    private static boolean isNew(Scene scene, int noun) {
        Sentence tree = scene.sentence();
        int article = tree.child(noun, "det");
        return tree.child(noun, "nmod:poss") < 0
                && (article < 0
                        || INDEFINITE.contains(tree.token(article).form().toLowerCase(Locale.ROOT)));
    }

    /** A coordinated verb without its own modal shares that of the first ("will meet and sign"). */
    private Judgement shared(Scene scene, int token, int head, Judgement inner, int depth) {
        Sentence tree = scene.sentence();
        boolean bare = tree.child(token, "nsubj", "aux") < 0 && sameForm(tree.token(token), tree.token(head));
        if (!bare || inner.status() != Status.OCCURRED) {
            return inner;
        }
        Judgement first = own(scene, head);
        Judgement taken = first.status() == Status.DID_NOT_OCCUR ? inner : first;
        return embedded(scene, head, taken, depth + 1);
    }

    private static boolean sameForm(Token a, Token b) {
        return a.tag().equals(b.tag());
    }

    /** An infinitive that no known word governs is a purpose: "sent troops to fight". */
    private Judgement bare(Scene scene, int token, int head, String kind, Judgement inner, int depth) {
        if ("inf".equals(kind) && inner.status() == Status.OCCURRED) {
            boolean isTo = "be".equals(scene.lemma(head));
            Status status = isTo ? Status.PLANNED : Status.POSSIBLE;
            return Judgement.of(status, token, isTo ? "is to" : "purpose infinitive");
        }
        if (scene.sentence().has(token, "xcomp") && !"inf".equals(kind)) {
            Judgement outer = own(scene, head);
            return embedded(scene, head, inner.status() == Status.OCCURRED ? outer : inner, depth + 1);
        }
        boolean reported = "that".equals(kind) || "ing".equals(kind);
        return reported ? embedded(scene, head, inner, depth + 1) : inner;
    }

    private Judgement apply(Scene scene, int head, Governors.Governor g, Judgement inner) {
        if (g.suppress()) {
            return new Judgement(Status.POSSIBLE, true, -1, head, rule("embedding", g));
        }
        if (g.alleged()) {
            return new Judgement(inner.status(), inner.suppressed(), head, head, rule("embedding", g));
        }
        Status outer = g.effect() == null ? inner.status() : g.effect();
        if (negated(scene, head)) {
            outer = flip(outer);
        } else {
            Judgement own = modal(scene, head);
            if (own != null && outer == Status.OCCURRED) {
                outer = own.status();
            }
        }
        return stronger(outer, inner.status())
                ? new Judgement(outer, inner.suppressed(), inner.alleged(), head, rule("embedding", g))
                : inner;
    }

    /** "did not fail to" happened; "did not manage to" did not; "does not plan to" will not. */
    private static Status flip(Status status) {
        return switch (status) {
            case DID_NOT_OCCUR, DENIED -> Status.OCCURRED;
            default -> Status.DID_NOT_OCCUR;
        };
    }

    private static boolean stronger(Status outer, Status inner) {
        return inner == Status.OCCURRED
                || outer == Status.DENIED
                || (outer == Status.DID_NOT_OCCUR && inner != Status.DENIED)
                || (outer == Status.POSSIBLE && inner == Status.ONGOING);
    }
}
