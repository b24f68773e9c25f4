/** Why a value is there: the words and the rule behind it, and the problems met on the way. */
@NullMarked
package org.dateline.evidence;

import org.jspecify.annotations.NullMarked;
