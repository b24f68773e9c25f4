/** The {@code dateline} command. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
