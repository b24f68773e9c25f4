/** The HTTP API and the page. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
