package org.dateline.text;

/**
 * One token of a sentence with what the analysis says of it.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the report
 * @param form the word as printed (after true-casing where the report is in capitals)
 * @param lemma the dictionary form, lower case but for names
 * @param tag Penn Treebank part-of-speech tag
 * @param name class of the name recogniser: PERSON, ORGANIZATION, LOCATION or O
 * @param head index of the governing token, -1 for the root, or -2 where the sentence was not parsed
 * @param relation Universal Dependencies relation to the head ("nsubj", "obl" …; basic, not enhanced), "" unparsed
 */
public record Token(
        int index, Span span, String form, String lemma, String tag, String name, int head, String relation) {
    /** Head value of a token in a sentence that was not parsed. */
    public static final int UNPARSED = -2;

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isPunctuation() {
        return !tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !"$".equals(tag) && !"#".equals(tag);
    }
}
