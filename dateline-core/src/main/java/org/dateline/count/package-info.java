/** How many: numerals, vague quantities and what they count; figures of displacement, needs. */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
