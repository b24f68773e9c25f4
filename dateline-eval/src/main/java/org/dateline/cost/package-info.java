/** What the store costs as it grows: synthetic coded reports, adding, merging, searching. */
@NullMarked
package org.dateline.cost;

import org.jspecify.annotations.NullMarked;
