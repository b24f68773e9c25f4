/** Incidents on their way out: tables, maps and plots. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
