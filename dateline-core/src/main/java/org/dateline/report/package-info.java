/** A news report and what its printed frame says: title, publisher, wire, authors, dateline. */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
