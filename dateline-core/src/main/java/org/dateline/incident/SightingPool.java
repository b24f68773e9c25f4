package org.dateline.incident;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The sightings among which the merger looks for others of the same incident: in memory, or a store. It holds those that
 * were merged before; whether it holds those that are being merged does not matter.
 */
public interface SightingPool {
    /** Sightings that are filed under any of these blocks, each once, in order of id. */
    List<Sighting> under(Collection<String> blocks);

    /** These sightings and all that hang together with them, directly or through others, each once, in order of id. */
    List<Sighting> linkedWith(Collection<String> sightings);

    /**
     * Those of the blocks that hold more than so many sightings; the merger does not ask for what is under them. A pool
     * that never grows that large need not tell.
     */
    default Set<String> full(Collection<String> blocks, int most) {
        return Set.of();
    }
}
