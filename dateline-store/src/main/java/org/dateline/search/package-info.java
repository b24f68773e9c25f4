/** The query language and what it finds. */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
