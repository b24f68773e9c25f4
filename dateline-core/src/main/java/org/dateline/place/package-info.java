/** Where: place names and the points on the earth that they stand for. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
