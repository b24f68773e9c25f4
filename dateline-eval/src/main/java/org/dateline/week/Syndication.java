package org.dateline.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints stories of others as outlets do: whole, cut, under a headline of their own, reworded, wrongly dated. */
final class Syndication {
    /** What an outlet does with a story. */
    enum Treatment {
        WHOLE,
        CUT,
        RETITLED,
        NEW_LEAD,
        REWORDED
    }

    private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b(?!\\|)");
    private static final double MISDATED = 0.08;

    private final Map<String, String> synonyms;
    private final Random random;

    Syndication(Map<String, String> synonyms, Random random) {
        this.synonyms = synonyms;
        this.random = random;
    }

    /** The story as that outlet prints it. */
    Story print(Story story, Assignment task, String publisher, Treatment treatment) {
        Story copy = treat(story.by(publisher), task, treatment);
        if (random.nextDouble() < MISDATED) {
            int days = random.nextBoolean() ? 1 : 2;
            return copy.on(copy.published().plusDays(random.nextInt(4) == 0 ? -days : days));
        }
        return copy;
    }

    private Story treat(Story story, Assignment task, Treatment treatment) {
        return switch (treatment) {
            case WHOLE -> story;
            case CUT -> cut(story);
            case RETITLED -> story.titled(title(story, task));
            case NEW_LEAD -> newLead(story, task);
            case REWORDED -> reworded(story).uncredited();
        };
    }

    private Story cut(Story story) {
        int size = story.paragraphs().size();
        int kept = Math.max(2, size - 1 - random.nextInt(Math.max(1, size / 2)));
        return story.with(story.paragraphs().subList(0, Math.min(size, kept)));
    }

    private static String title(Story story, Assignment task) {
        boolean late = story.published().isAfter(task.incident().day().plusDays(1));
        return task.sentence(task.script(), late ? "latertitle" : "title", story.published());
    }

    private static Story newLead(Story story, Assignment task) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        LocalDate day = task.incident().day();
        if (story.published().isBefore(day)) {
            return story;
        }
        boolean late = story.published().isAfter(day.plusDays(1));
        paragraphs.set(0, task.sentence(task.script(), late ? "follow" : "lead", story.published()));
        return story.with(paragraphs);
    }

    private Story reworded(Story story) {
        return story.with(story.paragraphs().stream()
                .map(p -> WORD.matcher(p)
                        .replaceAll(m -> Matcher.quoteReplacement(synonyms.getOrDefault(m.group(), m.group()))))
                .toList());
    }
}
