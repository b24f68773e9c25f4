/** Mentions of coded reports in the forms of annotation tools, there and back. */
@NullMarked
package org.dateline.annotation;

import org.jspecify.annotations.NullMarked;
