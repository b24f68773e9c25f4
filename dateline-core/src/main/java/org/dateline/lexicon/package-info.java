/** Reading of the knowledge files: entries, their places in the files, their worked examples. */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
