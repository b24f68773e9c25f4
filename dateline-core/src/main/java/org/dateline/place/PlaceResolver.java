package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.PlaceMention.Use;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several places a name means: one name, one place in a report, unless a state behind a comma says
 * otherwise. Places are weighed by how many people live there and by how near they lie to the other places of the
 * report; what has been found out about one name helps with the next, for a few rounds.
 */
final class PlaceResolver {
    private static final int ROUNDS = 3;
    /** Names that are weighed against each other; of a longer list only the most used lend support. */
    private static final int MOST_NAMES = 30;
    /** Places of one name that lend support to others. */
    private static final int MOST_SUPPORTERS = 8;

    private final Countries countries;
    private final Weights weights;

    /** The weights of the parts of a score. */
    record Weights(
            double people,
            double country,
            double admin1,
            double admin2,
            double capital,
            double seat,
            double quarter,
            double region,
            double wanted,
            double support,
            double within,
            double sameAdmin1,
            double sameCountry,
            double near,
            double nearKm,
            double half,
            double bareCounty,
            double seated) {
        static final Weights USUAL = new Weights(
                1.0, 1.4, 0.1, -1.0, 0.3, 0.1, -1.3, 0.0, 2.0, 8.0, 2.9, 1.7, 0.15, 0.9, 130, 1.1, -2.5, -1.0);
    }

    PlaceResolver(Countries countries) {
        this(countries, Weights.USUAL);
    }

    PlaceResolver(Countries countries, Weights weights) {
        this.countries = countries;
        this.weights = weights;
    }

    /** All mentions of one name that mean the same place. */
    private static final class Group {
        private final List<Candidate> candidates;
        private final @Nullable String container;
        private final double[] prior;
        private double[] belief;
        private double weight;

        Group(List<Candidate> candidates, @Nullable String container) {
            this.candidates = candidates;
            this.container = container;
            this.prior = new double[candidates.size()];
            this.belief = new double[candidates.size()];
        }

        private int[] best(int most) {
            Integer[] order = new Integer[candidates.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            java.util.Arrays.sort(order, Comparator.comparingDouble(i -> -belief[i]));
            int[] first = new int[Math.min(most, order.length)];
            for (int i = 0; i < first.length; i++) {
                first[i] = order[i];
            }
            return first;
        }
    }

    /**
     * The place of each spot; spots without candidates are missing.
     *
     * @param setting places that the report is likely to be about, from what stands around its text
     */
    Map<Spot, Candidate> resolve(List<Spot> spots, List<Candidate> setting) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, String> qualified = new HashMap<>();
        Map<Spot, Group> bySpot = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (spot.container() != null) {
                String name = spot.key() + ", " + spot.container().key();
                qualified.putIfAbsent(spot.key(), name);
                join(spot, name, groups, bySpot);
            }
        }
        for (Spot spot : spots) {
            if (spot.container() == null) {
                join(spot, qualified.getOrDefault(spot.key(), spot.key()), groups, bySpot);
            }
        }
        if (!setting.isEmpty()) {
            Group around = new Group(setting, null);
            java.util.Arrays.fill(around.prior, 0);
            around.weight = 1;
            groups.put("", around);
        }
        settle(new ArrayList<>(groups.values()), groups);
        Map<Spot, Candidate> places = new LinkedHashMap<>();
        bySpot.forEach((spot, group) -> places.put(spot, group.candidates.get(group.best(1)[0])));
        return places;
    }

    private void join(Spot spot, String name, Map<String, Group> groups, Map<Spot, Group> bySpot) {
        if (spot.candidates().isEmpty()) {
            return;
        }
        Spot container = spot.container();
        Group group = groups.computeIfAbsent(
                name, k -> new Group(spot.candidates(), container == null ? null : container.key()));
        group.weight += spot.use() == Use.LITERAL ? 1 : 0.5;
        Feature wanted = spot.wanted();
        for (int i = 0; i < group.candidates.size() && i < spot.candidates().size(); i++) {
            Candidate candidate = group.candidates.get(i);
            if (group.weight <= 1) {
                group.prior[i] = prior(candidate)
                        + (isBareCounty(candidate, spot) ? weights.bareCounty() : 0)
                        + (hasSeat(candidate, group.candidates) ? weights.seated() : 0);
            }
            if (wanted != null && group.prior[i] < 50) {
                group.prior[i] += fits(candidate, wanted) ? weights.wanted() / group.weight : 0;
            }
        }
        bySpot.put(spot, group);
    }

    /** Whether a town of the same name is where much of the division lives: then the bare name means the town. */
    private static boolean hasSeat(Candidate division, List<Candidate> candidates) {
        if (!division.feature().isDivision()) {
            return false;
        }
        for (Candidate town : candidates) {
            if (town.feature().isTown() && town.within(division) && town.people() * 5 >= division.people()) {
                return true;
            }
        }
        return false;
    }

    /** American counties seldom go without the word. */
    private static boolean isBareCounty(Candidate candidate, Spot spot) {
        return candidate.feature() == Feature.ADMIN2
                && "USA".equals(candidate.country())
                && spot.wanted() != Feature.ADMIN2
                && spot.key().length() < candidate.name().length() - 2;
    }

    private static boolean fits(Candidate candidate, Feature wanted) {
        return switch (wanted) {
            case ADMIN1, ADMIN2 -> candidate.feature().isDivision();
            default -> candidate.feature().isTown();
        };
    }

    private double prior(Candidate candidate) {
        double people = weights.people() * Math.log10(candidate.people() + 10.0);
        return people
                + switch (candidate.feature()) {
                    case COUNTRY -> weights.country();
                    case ADMIN1 -> weights.admin1();
                    case ADMIN2 -> weights.admin2();
                    case CAPITAL -> weights.capital();
                    case SEAT1 -> weights.seat();
                    case QUARTER -> weights.quarter();
                    case REGION, SITE -> weights.region();
                    default -> 0;
                };
    }

    private void settle(List<Group> groups, Map<String, Group> byName) {
        List<Group> supporters = new ArrayList<>(groups);
        supporters.sort(Comparator.comparingDouble(g -> -g.weight));
        supporters = supporters.subList(0, Math.min(MOST_NAMES, supporters.size()));
        for (Group group : groups) {
            group.belief = softmax(group.prior);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> next = new ArrayList<>();
            for (Group group : groups) {
                next.add(softmax(scores(group, supporters, byName)));
            }
            for (int i = 0; i < groups.size(); i++) {
                groups.get(i).belief = next.get(i);
            }
        }
    }

    private double[] scores(Group group, List<Group> supporters, Map<String, Group> byName) {
        double[] scores = group.prior.clone();
        double[] support = new double[scores.length];
        for (Group other : supporters) {
            if (other != group) {
                lend(group, other, support);
            }
        }
        Group container = group.container == null ? null : byName.get(group.container);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weights.support() * support[i] / (support[i] + weights.half());
            if (container != null && isIn(group.candidates.get(i), container)) {
                scores[i] += 20;
            }
        }
        return scores;
    }

    /** Whether any place of one name may hold any place of the other. */
    static boolean mayHold(Spot outer, Spot inner) {
        for (Candidate holder : outer.candidates()) {
            for (Candidate held : inner.candidates()) {
                if (contains(holder, held)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(Candidate candidate, Group container) {
        for (Candidate outer : container.candidates) {
            if (contains(outer, candidate)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static boolean contains(Candidate outer, Candidate inner) {
        if (inner.within(outer)) {
            return true;
        }
        boolean near = outer.located() && inner.located() && !outer.equals(inner);
        return switch (outer.feature()) {
            case REGION ->
                near
                        && (outer.country() == null || outer.country().equals(inner.country()))
                        && outer.distance(inner) < 600;
            case ADMIN1 ->
                near
                        && outer.admin1() == null
                        && outer.country() != null
                        && outer.country().equals(inner.country())
                        && outer.distance(inner) < 300;
            case COUNTRY, ADMIN2 -> false;
            default -> near && outer.distance(inner) < 60;
        };
    }

    private void lend(Group group, Group other, double[] support) {
        double strength = Math.min(1.5, 0.7 + 0.15 * other.weight);
        int[] best = other.best(MOST_SUPPORTERS);
        for (int i = 0; i < support.length; i++) {
            double most = 0;
            for (int j : best) {
                if (other.belief[j] > 0.02) {
                    most = Math.max(most, other.belief[j] * affinity(group.candidates.get(i), other.candidates.get(j)));
                }
            }
            support[i] += strength * most;
        }
    }

    private double affinity(Candidate a, Candidate b) {
        if (a.gazetteer().equals(b.gazetteer())) {
            return 0;
        }
        double affinity = 0;
        if (a.within(b)) {
            affinity = b.feature() == Feature.COUNTRY ? weights.sameCountry() : weights.within();
        } else if (a.country() != null && a.country().equals(b.country())) {
            boolean sameDivision = a.admin1() != null && a.admin1().equals(b.admin1());
            affinity = sameDivision ? weights.sameAdmin1() : weights.sameCountry();
        } else if (a.country() != null && b.country() != null && countries.adjoin(a.country(), b.country())) {
            affinity = 0.05;
        }
        if (a.located() && b.located() && Math.abs(a.latitude() - b.latitude()) < 6) {
            affinity = Math.max(affinity, weights.near() * Math.exp(-a.distance(b) / weights.nearKm()));
        }
        return affinity;
    }

    private static double[] softmax(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - top);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
