package org.dateline.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What a word form says about tags, to be computed once a form. Weights are given as factors, that is e to their power.
 *
 * @param form the form as the model knows it, in American spelling
 * @param candidates numbers of the tags that it may have
 * @param rare whether its surroundings count in more detail
 * @param own factors of its own form, by tag
 * @param before factors that it lends to the word after it, null where it has none
 * @param after factors that it lends to the word before it, null where it has none
 * @param cluster name of its class of words
 * @param shape pattern of its letters
 * @param lowerTag most frequent tag of its lower-case form, or "0"
 */
record TagProfile(
        String form,
        byte[] candidates,
        boolean rare,
        float[] own,
        float @Nullable [] before,
        float @Nullable [] after,
        String cluster,
        String shape,
        String lowerTag) {}
