package org.dateline.incident;

import java.util.Collection;
import java.util.List;
import org.dateline.evidence.Limits;
import org.dateline.lexicon.Lexicon;

/**
 * Finds out which sightings tell of the same incident. The result depends on the sightings and on what reviewers decided
 * alone, not on the order in which they come. Safe for use by many threads.
 */
public final class IncidentMerger {
    private final Weights weights;
    private final Wording wording;
    private final Blocks blocks;
    private final Limits limits;

    /** With the shipped weights. */
    public IncidentMerger() {
        this(Lexicon.shipped());
    }

    /** With the weights of a lexicon. */
    public IncidentMerger(Lexicon lexicon) {
        this(lexicon, Limits.standard());
    }

    IncidentMerger(Lexicon lexicon, Limits limits) {
        this.weights = Weights.load(lexicon);
        this.wording = Wording.load(lexicon);
        this.blocks = new Blocks(weights);
        this.limits = limits;
    }

    /**
     * Sightings that hang together, cut into incidents.
     *
     * @param id the smallest id of its sightings
     * @param clusters its incidents, in order of their first member
     */
    public record Component(String id, List<Cluster> clusters) {
        public Component {
            clusters = List.copyOf(clusters);
        }
    }

    /** Keys under which a sighting is filed; two sightings without a key in common are never compared. */
    public List<String> blocks(Sighting sighting) {
        return blocks.of(sighting);
    }

    /**
     * The incidents of fresh sightings and of all that hang together with them. What the pool holds may be stale of
     * fresh sightings: the fresh ones count. After a decision of a reviewer the sightings that it names are fresh.
     */
    public List<Component> merge(Collection<Sighting> fresh, SightingPool pool, Collection<Decision> decisions) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Decided decided = new Decided(decisions);
        Strands strands = new Strands(weights, wording);
        Neighbourhood around = new Neighbourhood(fresh, pool, blocks, limits.blockSightings());
        Cutter cutter = new Cutter(weights, strands, decided, limits.componentStrands());
        return around.components(strands, decided, weights.threshold("link")).stream()
                .map(c -> new Component(c.get(0).id(), cutter.cut(c)))
                .toList();
    }

    /** The incident that the sightings of a cluster tell of. */
    public Incident incident(String id, Cluster cluster) {
        return new Account(cluster).incident(id);
    }
}
