package org.dateline.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports that fill in a form each day: market reports, weather, results, briefings. */
final class Forms {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

    private final List<List<String>> forms;
    private final Random random;

    Forms(String file, Random random) {
        this.random = random;
        forms = Stream.of(file.split("\n====\n"))
                .map(form -> List.of(form.strip().split("\n\n")))
                .toList();
    }

    int count() {
        return forms.size();
    }

    /** A form filled in: "{10-99}" with a number, "{rose|fell}" with one of the words. */
    List<String> filled(int form) {
        List<String> filled = new ArrayList<>();
        for (String paragraph : forms.get(form)) {
            filled.add(SLOT.matcher(paragraph).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1)))));
        }
        return filled;
    }

    private String value(String slot) {
        if (slot.matches("\\d+-\\d+")) {
            String[] ends = slot.split("-");
            int low = Integer.parseInt(ends[0]);
            return String.valueOf(low + random.nextInt(Integer.parseInt(ends[1]) - low + 1));
        }
        String[] words = slot.split("\\|");
        return words[random.nextInt(words.length)];
    }
}
