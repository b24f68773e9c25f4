package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Groups whole reports by the story that they tell, for sets that are there as a whole. Reports of one topic are put
 * together first; then each topic is cut in two where its parts share little beyond the topic, and the parts again. The
 * result does not depend on the order of the reports. Safe for use by many threads.
 */
public final class StoryGrouping {
    /** Reports more alike than this are of one topic. */
    private static final double TOPIC = 0.12;
    /** Parts of a topic that are less alike, in what the topic's reports do not all say, are two stories. */
    private static final double STORY = 0.075;
    /** A part with fewer reports is an outlier, not a story of its own. */
    private static final int FEWEST = 3;

    private static final double NAME = 2;
    private static final Pattern ADDRESS_LINE = Pattern.compile("(?m)^\\s*https?\\b.*$");

    private final Wording wording;

    public StoryGrouping(Wording wording) {
        this.wording = wording;
    }

    /**
     * A report as it is grouped.
     *
     * @param id unique in the set
     * @param headline of the feed, or null where the text has it
     * @param text the whole text
     */
    public record Story(String id, @Nullable String headline, String text) {}

    /** The groups, each in order of id, in order of their first id. */
    public List<List<Story>> group(Collection<Story> stories) {
        Grouped grouped = grouped(stories);
        return grouped.groups().stream()
                .map(g -> g.stream().map(grouped.stories()::get).toList())
                .toList();
    }

    /** The reports in order of id, their words, and the groups by place in that order. */
    record Grouped(List<Story> stories, TermMatrix matrix, List<List<Integer>> groups) {}

    Grouped grouped(Collection<Story> stories) {
        List<Story> sorted =
                stories.stream().sorted(Comparator.comparing(Story::id)).toList();
        List<SortedMap<String, Double>> bags = sorted.stream().map(this::words).toList();
        TermMatrix matrix = new TermMatrix(bags, wording::rarity);
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> topic : AverageLink.groups(matrix.likeness(), TOPIC)) {
            cut(topic, matrix, groups);
        }
        groups.sort(Comparator.comparing(g -> g.get(0)));
        return new Grouped(sorted, matrix, groups);
    }

    private SortedMap<String, Double> words(Story story) {
        SortedMap<String, Double> counts = new TreeMap<>();
        String headline = story.headline() == null ? "" : story.headline() + "\n";
        String text = ADDRESS_LINE.matcher(headline + story.text()).replaceAll("");
        for (WordCutter.Piece word : WordCutter.cut(text)) {
            counts.merge(WordStems.of(word.form()), word.name() ? NAME : 1, Double::sum);
        }
        return counts;
    }

    private static void cut(List<Integer> topic, TermMatrix matrix, List<List<Integer>> stories) {
        if (topic.size() < 2 * FEWEST) {
            stories.add(topic);
            return;
        }
        Bisection halves = Bisection.of(
                matrix.likenessAmong(topic.stream().mapToInt(Integer::intValue).toArray()));
        boolean outlier = Math.min(halves.left().size(), halves.right().size()) < FEWEST;
        if (outlier || halves.between() >= STORY) {
            stories.add(topic);
            return;
        }
        cut(halves.left().stream().map(topic::get).toList(), matrix, stories);
        cut(halves.right().stream().map(topic::get).toList(), matrix, stories);
    }
}
