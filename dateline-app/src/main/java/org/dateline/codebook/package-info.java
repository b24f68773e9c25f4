/** The codebook: what the ontology and the lexicon hold, written out for readers. */
@NullMarked
package org.dateline.codebook;

import org.jspecify.annotations.NullMarked;
