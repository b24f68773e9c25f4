/** Fetches pages from the web, from public addresses only. */
@NullMarked
package org.dateline.fetch;

import org.jspecify.annotations.NullMarked;
