/**
 * A simulated week of news with known truth: which incident each sentence tells of, and how well the coder, the copies
 * and the merger find out.
 */
@NullMarked
package org.dateline.week;

import org.jspecify.annotations.NullMarked;
