/** Kills, cuts and fills up what the store stands on, and looks whether anything was lost. */
@NullMarked
package org.dateline.crash;

import org.jspecify.annotations.NullMarked;
