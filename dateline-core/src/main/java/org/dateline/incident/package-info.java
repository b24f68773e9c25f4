/** One incident, many reports: sightings of events, which of them tell of the same incident, and what they agree on. */
@NullMarked
package org.dateline.incident;

import org.jspecify.annotations.NullMarked;
