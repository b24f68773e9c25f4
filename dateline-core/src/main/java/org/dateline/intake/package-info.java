/** From bytes to reports: plain text, JSON Lines, HTML pages, folders; and the cleaning of what is no news. */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
