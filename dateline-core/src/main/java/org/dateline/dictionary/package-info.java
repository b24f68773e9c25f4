/** Dictionaries of TABARI and PETRARCH: their actors, agents and verb patterns, read and matched. */
@NullMarked
package org.dateline.dictionary;

import org.jspecify.annotations.NullMarked;
