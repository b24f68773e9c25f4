/** What happened: the ontology, the event lexicon and the coder that applies it. */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;
