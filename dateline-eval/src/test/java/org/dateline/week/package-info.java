/** Tests of the simulated week, and the week as a test. */
@NullMarked
package org.dateline.week;

import org.jspecify.annotations.NullMarked;
