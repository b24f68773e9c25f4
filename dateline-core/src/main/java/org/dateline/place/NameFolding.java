package org.dateline.place;

import java.util.Locale;
import java.util.Map;
import org.dateline.text.Folding;

/** Brings the many spellings of a name down to one key. */
public final class NameFolding {
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt");
    private static final String APOSTROPHES = "'’‘ʻʼʿʾ`´′.ʹ";

    private NameFolding() {}

    /**
     * Lower case without accents, apostrophes and full stops; hyphens and other signs become blanks; "Saint", "Fort" and
     * "Mount" are cut short. "Sainte-Foy" gives "ste foy", "N'Djamena" gives "ndjamena".
     */
    public static String fold(String name) {
        String plain = Folding.plain(name);
        StringBuilder key = new StringBuilder(plain.length());
        int word = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c == '&') {
                key.append(key.length() == word ? "and " : " and ");
                word = key.length();
            } else if (APOSTROPHES.indexOf(c) < 0) {
                word = endWord(key, word);
            }
        }
        endWord(key, word);
        return key.toString().strip();
    }

    private static int endWord(StringBuilder key, int word) {
        if (key.length() == word) {
            return word;
        }
        String cut = SHORT.get(key.substring(word));
        if (cut != null) {
            key.setLength(word);
            key.append(cut);
        }
        key.append(' ');
        return key.length();
    }

    /**
     * A coarser key, for names written down by ear from other scripts: articles and linking vowels dropped, doubled
     * letters single, and letters that transcriptions interchange made one. "Mazar-i-Sharif" and "Mazār-e Sharīf" meet,
     * so do "Al Hudaydah" and "Hodeida".
     */
    static String loose(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            if (!isArticle(word)) {
                loose(word, key);
            }
        }
        return key.toString();
    }

    private static boolean isArticle(String word) {
        return switch (word) {
            case "al",
                    "el",
                    "ad",
                    "ed",
                    "ar",
                    "er",
                    "as",
                    "es",
                    "ash",
                    "esh",
                    "at",
                    "et",
                    "az",
                    "ez",
                    "an",
                    "en",
                    "i",
                    "e" -> true;
            default -> false;
        };
    }

    private static void loose(String word, StringBuilder key) {
        String plain = word.toLowerCase(Locale.ROOT)
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ei", "i")
                .replace("ai", "i")
                .replace("ay", "i")
                .replace("ey", "i")
                .replace("dj", "j")
                .replace("dh", "d")
                .replace("gh", "g")
                .replace("kh", "h")
                .replace("th", "t")
                .replace("iy", "i")
                .replace("yi", "i");
        char before = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = alike(plain.charAt(i));
            boolean silent = c == 'h' && i == plain.length() - 1;
            if (c != before && !silent) {
                key.append(c);
            }
            before = c;
        }
    }

    private static char alike(char c) {
        return switch (c) {
            case 'q' -> 'k';
            case 'y' -> 'i';
            case 'o' -> 'u';
            case 'e' -> 'i';
            case 'w' -> 'v';
            default -> c;
        };
    }
}
