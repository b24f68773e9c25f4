package org.dateline.dictionary;

import org.dateline.text.Sentence;

/**
 * The part of a sentence that a verb can be coded from.
 *
 * @param from first token
 * @param to last token
 * @param subject token of its surface subject, -1 where none is found
 * @param passive whether the subject is the one to whom it is done
 * @param agent token of "by whom", -1 where none is named
 */
record Clause(int from, int to, int subject, boolean passive, int agent) {
    private static final int DEPTH = 8;

    static Clause of(Sentence tree, int verb) {
        boolean passive = passive(tree, verb);
        int agent = -1;
        for (int noun : tree.childrenWith(verb, "obl")) {
            agent = passive && agent < 0 && "by".equals(tree.preposition(noun)) ? noun : agent;
        }
        return new Clause(start(tree, verb), end(tree, verb), subject(tree, verb), passive, agent);
    }

    private static boolean passive(Sentence tree, int verb) {
        if (tree.child(verb, "nsubj:pass", "aux:pass") >= 0) {
            return true;
        }
        boolean bare = tree.child(verb, "nsubj", "obj", "aux") < 0;
        return "VBN".equals(tree.token(verb).tag()) && bare && tree.has(verb, "acl") && !tree.has(verb, "acl:relcl");
    }

    /** The subject of the verb, or of the nearest one above it that has one. */
    private static int subject(Sentence tree, int verb) {
        int at = verb;
        for (int depth = 0; at >= 0 && depth < DEPTH; depth++) {
            int own = tree.child(at, "nsubj", "csubj");
            if (own >= 0) {
                return antecedent(tree, at, own);
            }
            if (tree.has(at, "acl")) {
                return tree.token(at).head();
            }
            at = tree.has(at, "xcomp", "conj", "advcl", "ccomp", "parataxis", "dep")
                    ? tree.token(at).head()
                    : -1;
        }
        return -1;
    }

    /** "Who" stands for the noun that the relative clause hangs on. */
    private static int antecedent(Sentence tree, int clause, int subject) {
        boolean relative = tree.token(subject).tag().startsWith("W") && tree.has(clause, "acl");
        return relative ? tree.token(clause).head() : subject;
    }

    /** Where the nearest clause with a subject of its own that is no complement begins. */
    private static int start(Sentence tree, int verb) {
        int at = verb;
        while (tree.token(at).head() >= 0) {
            boolean own = tree.child(at, "nsubj") >= 0 && tree.has(at, "conj", "parataxis", "advcl", "acl");
            if (own) {
                int head = tree.token(at).head();
                return tree.has(at, "acl") && head < at ? tree.firstBelow(head) : tree.firstBelow(at);
            }
            at = tree.token(at).head();
        }
        return 0;
    }

    /** The last token before a clause that is set beside the verb's own. */
    private static int end(Sentence tree, int verb) {
        int top = verb;
        while (tree.token(top).head() >= 0 && tree.token(top).head() < verb) {
            top = tree.token(top).head();
        }
        for (int t = verb + 1; t < tree.size(); t++) {
            if (";".equals(tree.token(t).form()) || !tree.dominates(top, t) || beside(tree, verb, t)) {
                return t - 1;
            }
        }
        return tree.size() - 1;
    }

    /** Whether a token belongs to a coordinated verb or to an aside, neither of which the verb itself stands in. */
    private static boolean beside(Sentence tree, int verb, int token) {
        int at = token;
        while (at >= 0) {
            boolean apart = tree.has(at, "parataxis")
                    || tree.has(at, "conj", "dep") && tree.token(at).isVerb();
            if (apart && !tree.dominates(at, verb)) {
                return true;
            }
            at = tree.token(at).head();
        }
        return false;
    }
}
