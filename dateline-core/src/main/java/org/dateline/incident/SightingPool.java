package org.dateline.incident;

import java.util.Collection;
import java.util.List;

/** The sightings among which the merger looks for others of the same incident: in memory, or a store. */
public interface SightingPool {
    /** Sightings that are filed under any of these blocks, each once, in order of id. */
    List<Sighting> under(Collection<String> blocks);

    /** These sightings and all that hang together with them, directly or through others, each once, in order of id. */
    List<Sighting> linkedWith(Collection<String> sightings);
}
