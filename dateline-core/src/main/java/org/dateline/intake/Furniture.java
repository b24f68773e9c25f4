package org.dateline.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/** Lines that are no part of a report: adverts, share bars, teasers. */
final class Furniture {
    /** A longer line is not judged by how it begins or ends. */
    private static final int LONGEST = 120;

    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    static Furniture load(Lexicon lexicon) {
        Furniture furniture = new Furniture();
        for (Entry entry : lexicon.file("report/boilerplate.txt").entries()) {
            String words = entry.text().toLowerCase(Locale.ROOT);
            switch (entry.section()) {
                case "line" -> furniture.whole.add(words);
                case "start" -> furniture.starts.add(words);
                default -> furniture.ends.add(words);
            }
        }
        return furniture;
    }

    boolean is(String line) {
        if (line.length() > LONGEST || isSentences(line)) {
            return false;
        }
        String bare = bare(line);
        return bare.isEmpty()
                || whole.contains(bare)
                || starts.stream().anyMatch(bare::startsWith)
                || ends.stream().anyMatch(bare::endsWith);
    }

    /** Two full sentences in one line are news, however it begins. */
    private static boolean isSentences(String line) {
        int stop = line.indexOf(". ");
        return stop > 20 && line.endsWith(".") && line.length() - stop > 30;
    }

    /** Lower case, straight apostrophes, and no dashes, stars or stops around the words. */
    private static String bare(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        int end = lower.length();
        while (start < end
                && !Character.isLetterOrDigit(lower.charAt(start))
                && lower.charAt(start) != '©'
                && lower.charAt(start) != '(') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1)) && lower.charAt(end - 1) != ':') {
            end--;
        }
        return lower.substring(start, end);
    }
}
