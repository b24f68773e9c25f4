package org.dateline.grammar;

/**
 * What a word form says about names, to be computed once a form. Weights are by label ("node") or by pair of labels
 * ("edge"), for the word itself, for the one after it ("before", as it stands before that) and for the one before it.
 *
 * @param form the form as the model knows it, in American spelling
 * @param word its hash, ready for features
 * @param shape the same of the pattern of its letters
 * @param cluster the same of the name of its class of words
 * @param ahead weight for a word up to five places before it
 * @param behind weight for a word up to five places after it
 */
record NameProfile(
        String form,
        Hash.Part word,
        Hash.Part shape,
        Hash.Part cluster,
        double[] node,
        double[] nodeBefore,
        double[] nodeAfter,
        double[] ahead,
        double[] behind,
        double[] edge,
        double[] edgeBefore,
        double[] edgeAfter) {

    boolean isShort() {
        return form.length() <= 3;
    }

    boolean nameCase() {
        return Letters.nameCase(form);
    }

    boolean lowerCaseWord() {
        return !form.isEmpty() && !Letters.anyUpper(form) && Letters.anyLetter(form);
    }
}
