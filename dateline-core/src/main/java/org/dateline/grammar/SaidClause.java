package org.dateline.grammar;

/**
 * "Investigators said the plane was shot down": where "said" came out as the subject of what was said, it is the root, and
 * its object the subject of the other verb.
 */
final class SaidClause implements Repair {
    @Override
    public void apply(Tree tree) {
        for (int said = 0; said < tree.heads().length; said++) {
            int verb = tree.heads()[said];
            boolean subject = tree.relations()[said].startsWith("csubj")
                    && "said".equals(tree.words().get(said))
                    && verb > said
                    && tree.heads()[verb] < 0;
            int object = subject ? object(tree, said, verb) : -1;
            if (object >= 0 && child(tree, said, "nsubj", 0, said) >= 0) {
                boolean passive = "csubj:pass".equals(tree.relations()[said]);
                set(tree, object, verb, passive ? "nsubj:pass" : "nsubj");
                set(tree, said, -1, "root");
                set(tree, verb, said, "ccomp");
            }
        }
    }

    private static int object(Tree tree, int said, int verb) {
        return child(tree, said, "obj", said, verb);
    }

    private static int child(Tree tree, int head, String relation, int after, int before) {
        for (int i = after; i < before; i++) {
            if (tree.heads()[i] == head && tree.relations()[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    private static void set(Tree tree, int word, int head, String relation) {
        tree.heads()[word] = head;
        tree.relations()[word] = relation;
    }
}
