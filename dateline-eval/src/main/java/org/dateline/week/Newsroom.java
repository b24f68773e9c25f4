package org.dateline.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes stories about incidents: the first news, the days after, what others say of it, what it recalls. */
final class Newsroom {
    static final Set<String> VIOLENT = Set.of("bombing", "suicide", "shelling", "clash", "drone", "shooting");
    private static final double DETAIL_ALONE = 0.6;

    private final Sheet violence = Sheet.read("scripts/violence.txt");
    private final Random random;

    Newsroom(Random random) {
        this.random = random;
    }

    /** A story of its own. */
    Story write(Assignment task, String origin, World.@Nullable Agency agency, String publisher, LocalDate published) {
        boolean late = published.isAfter(task.incident().day().plusDays(1));
        boolean early = published.isBefore(task.incident().day());
        List<String> paragraphs = new ArrayList<>();
        String lead = early ? "plan" : late ? "follow" : "lead";
        paragraphs.add(task.sentence(task.script(), lead, published));
        if (!early && VIOLENT.contains(task.incident().type())) {
            voices(task, published, late, paragraphs);
        }
        details(task, published, paragraphs);
        String title = task.sentence(task.script(), early ? "plantitle" : late ? "latertitle" : "title", published);
        return new Story(
                task.incident().key(),
                origin,
                agency,
                publisher,
                published,
                title,
                dateline(task, agency, published),
                paragraphs);
    }

    /** A report on the anniversary of an old attack. */
    Story recall(Assignment task, String origin, String publisher, LocalDate published) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(task.sentence(violence, "anniversary", published));
        for (int i = 0; i < 3; i++) {
            paragraphs.add(task.sentence(violence, "anniversarydetail", published));
        }
        String title = task.sentence(violence, "anniversarytitle", published);
        return new Story(task.incident().key(), origin, null, publisher, published, title, "", paragraphs);
    }

    private void voices(Assignment task, LocalDate published, boolean late, List<String> paragraphs) {
        boolean twin = task.incident().twin();
        double chance = random.nextDouble();
        if (chance < 0.3) {
            paragraphs.add(task.sentence(violence, "claim", published));
        } else if (chance < 0.38) {
            paragraphs.add(task.sentence(violence, "deny", published));
        } else if (chance < 0.6 && !late) {
            paragraphs.add(task.sentence(violence, "noclaim", published));
        }
        if (random.nextDouble() < 0.2 && !twin) {
            paragraphs.add(task.sentence(violence, "rival", published));
        }
        if (random.nextDouble() < 0.35) {
            paragraphs.add(task.sentence(violence, "reaction", published));
        }
        if (random.nextDouble() < 0.15) {
            paragraphs.add(task.sentence(violence, "recap", published));
        }
    }

    private void details(Assignment task, LocalDate published, List<String> paragraphs) {
        int wanted =
                Math.min(2 + random.nextInt(4), task.script().lines("detail").size());
        Set<String> used = new HashSet<>();
        for (int i = 0; i < wanted; i++) {
            String sentence = task.sentence(task.script(), "detail", published);
            if (!used.add(sentence)) {
                continue;
            }
            int last = paragraphs.size() - 1;
            if (i > 0 && random.nextDouble() > DETAIL_ALONE) {
                paragraphs.set(last, paragraphs.get(last) + " " + sentence);
            } else {
                paragraphs.add(sentence);
            }
        }
    }

    private String dateline(Assignment task, World.@Nullable Agency agency, LocalDate published) {
        String place = task.incident().town().toUpperCase(Locale.ROOT) + ", "
                + task.incident().country();
        if (agency == null) {
            return random.nextInt(3) == 0 ? place + " — " : "";
        }
        return switch (agency.mark()) {
            case "AP" -> place + " (AP) — ";
            case "Xinhua" -> place + ", " + Assignment.date(published) + " (Xinhua) -- ";
            case "Reuters" -> place + ", " + Assignment.date(published) + " (Reuters) - ";
            default -> place + " (" + agency.mark() + ") - ";
        };
    }
}
