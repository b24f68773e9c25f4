/** A short run of the crash tests. */
@NullMarked
package org.dateline.crash;

import org.jspecify.annotations.NullMarked;
