/** Full text of reports: which words they hold. */
@NullMarked
package org.dateline.fulltext;

import org.jspecify.annotations.NullMarked;
