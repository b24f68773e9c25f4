package org.dateline.incident;

import java.util.List;

/**
 * Sightings that are one incident, in order of id, and the joins that hold them together.
 *
 * @param members at least one sighting
 * @param joins the joins, in order; none for a single sighting
 */
public record Cluster(List<Sighting> members, List<Join> joins) {
    public Cluster {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has no members");
        }
        members = List.copyOf(members);
        joins = List.copyOf(joins);
    }
}
