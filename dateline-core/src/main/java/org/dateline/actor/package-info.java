/** Who: actors named, composed or referred back to, with their roles on a date. */
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
