package org.dateline.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names cut into comparable pieces: hyphens, slashes and apostrophes part them, full stops and accents do not count, and
 * the common spellings of one Arabic or Persian name fall together ("Muhammad" and "Mohammed", "al-" and "el-").
 */
final class Spelling {
    private static final List<String> VARIANTS = List.of(
            "al el",
            "mohammed mohamed muhammad mohammad mohamad mohamud muhammed mehmed",
            "qaeda qaida",
            "hussein husain hussain husayn hossein",
            "abdul abdel abdal",
            "ahmed ahmad",
            "gaddafi qaddafi gadhafi kadhafi qadhafi khadafy",
            "muammar moammar",
            "yasser yasir",
            "hezbollah hizbollah hizbullah hezbullah hisbollah",
            "shia shiite shiites shias",
            "mahmoud mahmud",
            "yousef yusuf yousuf yusef youssef",
            "said saeed sayed",
            "omar umar",
            "osama usama",
            "moqtada muqtada",
            "erdogan erdoğan",
            "uighur uyghur uygur",
            "uighurs uyghurs",
            "jamaat jamaah jemaah",
            "organisation organization",
            "defence defense",
            "labour labor",
            "centre center",
            "programme program",
            "kurdistan kurdestan");
    private static final java.util.Map<String, String> STANDARD = standard();

    private static final boolean[] PARTING = parting();

    private Spelling() {}

    /**
     * One piece of a name.
     *
     * @param key what is compared
     * @param capitals 0 begins with a small letter or a figure, 1 with a capital, 2 all capitals (two letters at least)
     * @param start first unit in the word that it was cut from
     * @param end one past its last unit
     */
    record Piece(String key, int capitals, int start, int end) {}

    /** The pieces of one word. */
    static List<Piece> pieces(String word) {
        List<Piece> pieces = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || parts(word.charAt(i))) {
                if (i > start) {
                    add(pieces, word, start, i);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean parts(char c) {
        return c < 128 ? PARTING[c] : "’‘–‑“”".indexOf(c) >= 0;
    }

    private static boolean[] parting() {
        boolean[] table = new boolean[128];
        for (char c : "-/'` \"(),".toCharArray()) {
            table[c] = true;
        }
        return table;
    }

    private static void add(List<Piece> pieces, String word, int start, int end) {
        char[] key = new char[end - start];
        int length = 0;
        int letters = 0;
        int capitals = 0;
        boolean ascii = true;
        boolean first = false;
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            if (c == '.') {
                continue;
            }
            boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
            first |= capital && length == 0;
            capitals += capital ? 1 : 0;
            letters += c >= 'a' && c <= 'z' || capital || c > 128 ? 1 : 0;
            ascii &= c < 128;
            key[length++] = capital && c < 128 ? (char) (c + 32) : c;
        }
        if (length > 0) {
            String plain = new String(key, 0, length);
            String folded = ascii ? plain : fold(plain);
            int shape = capitals > 1 && capitals == letters ? 2 : first ? 1 : 0;
            pieces.add(new Piece(STANDARD.getOrDefault(folded, folded), shape, start, end));
        }
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ı', 'i');
        StringBuilder plain = new StringBuilder(lower.length());
        for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'đ' ? 'd' : c);
            }
        }
        return plain.toString();
    }

    private static java.util.Map<String, String> standard() {
        java.util.Map<String, String> map = new java.util.HashMap<>();
        for (String line : VARIANTS) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                map.put(words[i], words[0]);
            }
        }
        return java.util.Map.copyOf(map);
    }
}
