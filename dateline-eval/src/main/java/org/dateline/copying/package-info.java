/** How well copies of reports are told from stories of their own, over texts that are copied by programs. */
@NullMarked
package org.dateline.copying;

import org.jspecify.annotations.NullMarked;
