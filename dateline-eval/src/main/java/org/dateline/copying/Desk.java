package org.dateline.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the desk of an outlet does to a story: cuts it, puts matter of its own to it, brings it up to date. */
final class Desk {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");

    private final Random random;

    Desk(Random random) {
        this.random = random;
    }

    static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(p -> p.split("\\s+").length).sum();
    }

    /** The first paragraphs, until they hold a share of the words. */
    static List<String> first(List<String> story, double share) {
        List<String> kept = new ArrayList<>();
        double wanted = share * words(story);
        for (String paragraph : story) {
            if (words(kept) < wanted) {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    /** The first paragraph and any others in order, until they hold a share of the words. */
    List<String> scattered(List<String> story, double share) {
        List<String> kept = new ArrayList<>(story);
        double wanted = share * words(story);
        while (kept.size() > 1) {
            int out = 1 + random.nextInt(kept.size() - 1);
            if (words(kept) - words(List.of(kept.get(out))) < wanted) {
                break;
            }
            kept.remove(out);
        }
        return kept;
    }

    /** A story with paragraphs of another before it or after it. */
    static List<String> joined(List<String> before, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }

    /** Grown overnight: other numbers in the first paragraphs. */
    List<String> newFigures(List<String> story, int paragraphs) {
        List<String> changed = new ArrayList<>(story);
        for (int i = 0; i < Math.min(paragraphs, story.size()); i++) {
            changed.set(i, NUMBER.matcher(story.get(i)).replaceAll(m -> Matcher.quoteReplacement(grown(m.group()))));
        }
        return changed;
    }

    private String grown(String number) {
        return String.valueOf(Integer.parseInt(number) + 1 + random.nextInt(20));
    }

    /** A story of the next day: a lead of its own over what is left of the old one. */
    List<String> newLead(List<String> story, List<String> other, double background) {
        List<String> old = scattered(story.subList(1, story.size()), background);
        return joined(first(other, 0.3 * words(old) / words(other)), old);
    }
}
