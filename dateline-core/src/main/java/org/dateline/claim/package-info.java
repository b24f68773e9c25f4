/** Who says so: quotations, reported speech and their speakers. */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
