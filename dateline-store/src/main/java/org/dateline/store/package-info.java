/** The store: reports, sightings and incidents in SQLite or PostgreSQL, with every change kept. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
