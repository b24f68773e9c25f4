package org.dateline.text;

import java.text.Normalizer;

/** Takes away what spellings of one name or word differ in: capitals, accents, signs. */
public final class Folding {
    private static final String DROPPED = "'’‘ʻʼʿʾ`´′.ʹ";

    private Folding() {}

    /**
     * Lower case without accents, apostrophes and full stops; all other signs become single blanks. "Saïd al-Shihri"
     * gives "said al shihri", "U.S." gives "us".
     */
    public static String fold(String words) {
        String plain = plain(words);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap |= DROPPED.indexOf(c) < 0;
            }
        }
        return key.toString();
    }

    /** The same letters without accents; Latin letters that have no parts become the plain letters used for them. */
    public static String plain(String words) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words.length());
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 128) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(latin(c));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String latin(char c) {
        return switch (c) {
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ə', 'Ə' -> "a";
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            default -> String.valueOf(c);
        };
    }
}
