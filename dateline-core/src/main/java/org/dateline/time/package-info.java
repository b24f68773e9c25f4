/** When: time expressions and the calendar days that they stand for. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
