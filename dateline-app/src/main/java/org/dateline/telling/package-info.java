/** What the store and the coder hold, put together for a reader: one incident with its history, positions, lines of the lexicon. */
@NullMarked
package org.dateline.telling;

import org.jspecify.annotations.NullMarked;
