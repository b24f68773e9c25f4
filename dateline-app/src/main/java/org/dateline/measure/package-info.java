/** How good the coder is: it is run over gold sets, its output put into the scorers' form, and their figures shown. */
@NullMarked
package org.dateline.measure;

import org.jspecify.annotations.NullMarked;
