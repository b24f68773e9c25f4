/** Which reports are the same story: exact copies, reprints, reworded copies, updates, and the agency behind them. */
@NullMarked
package org.dateline.syndication;

import org.jspecify.annotations.NullMarked;
