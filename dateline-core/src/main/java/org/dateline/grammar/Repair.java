package org.dateline.grammar;

/** Puts right an error that the parser makes again and again. What it leaves must be a tree with one root. */
interface Repair {
    void apply(Tree tree);
}
