package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text. English is told by its function words, which is quick and holds for short texts; only a text
 * with few of them is shown to the trained detector, whose model is then loaded.
 */
final class LanguageGuess {
    private static final int SAMPLE = 4_000;
    private static final double ENGLISH = 0.15;
    private static final double NOT_ENGLISH = 0.06;
    private static final int SHORT = 40;
    private static final double SURE = 0.5;

    private final Set<String> functionWords = new HashSet<>();
    private volatile @Nullable LanguageDetectorModel model;

    static LanguageGuess load(Lexicon lexicon) {
        LanguageGuess guess = new LanguageGuess();
        lexicon.file("report/function-words.txt")
                .entries()
                .forEach(e -> guess.functionWords.addAll(Set.of(e.text().split(" +"))));
        return guess;
    }

    /** ISO 639-1 code where there is one, else 639-3; "und" where it cannot be told. */
    String of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        int words = 0;
        int english = 0;
        int letters = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (!word.isEmpty()) {
                words++;
                letters += word.length();
                english += functionWords.contains(word) ? 1 : 0;
            }
        }
        if (words == 0) {
            return "und";
        }
        double share = (double) english / words;
        if (share >= ENGLISH || (letters < SHORT && share > 0)) {
            return "en";
        }
        return detected(sample, share);
    }

    private String detected(String sample, double share) {
        Language best = new LanguageDetectorME(model()).predictLanguage(sample);
        boolean sure = best.getConfidence() >= SURE || share < NOT_ENGLISH;
        String code = twoLetter(best.getLang());
        if ("en".equals(code) || !sure) {
            return "en";
        }
        return sample.length() < SHORT && best.getConfidence() < SURE ? "und" : code;
    }

    private LanguageDetectorModel model() {
        LanguageDetectorModel loaded = model;
        if (loaded != null) {
            return loaded;
        }
        try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
            if (in == null) {
                throw new IllegalStateException("the language detection model is not on the class path");
            }
            LanguageDetectorModel fresh = new LanguageDetectorModel(in);
            model = fresh;
            return fresh;
        } catch (IOException e) {
            throw new IllegalStateException("the language detection model cannot be read: " + e.getMessage(), e);
        }
    }

    private static String twoLetter(String three) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(three)) {
                return two;
            }
        }
        return "cmn".equals(three) ? "zh" : three;
    }
}
