/** Text as the report gives it: spans, tokens, sentences. Everything above points into it. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
