/** Sentences, tags, lemmas, names and dependencies: inference over the models of CoreNLP. */
@NullMarked
package org.dateline.grammar;

import org.jspecify.annotations.NullMarked;
