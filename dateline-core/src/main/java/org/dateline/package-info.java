/** The front door: Dateline turns a report into a coded report. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
