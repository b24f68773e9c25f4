package org.dateline.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.count.FigureCue.Found;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of {@code counts/figures.txt}, found in a sentence by their lemmas. */
final class FigureCues {
    private static final int WIDEST_GAP = 3;

    private final Map<String, List<FigureCue>> byFirst = new HashMap<>();

    private FigureCues() {}

    static FigureCues load(Lexicon lexicon) {
        FigureCues cues = new FigureCues();
        for (Entry entry : lexicon.file("counts/figures.txt").entries()) {
            for (FigureCue cue : FigureCue.parse(entry)) {
                cues.byFirst
                        .computeIfAbsent(cue.lemmas().get(0), l -> new ArrayList<>())
                        .add(cue);
            }
        }
        return cues;
    }

    /** All cues of the sentence, in order; at one token the longest phrase for each part of speech. */
    List<Found> in(CountText text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            List<FigureCue> here = new ArrayList<>(byFirst.getOrDefault(text.lemma(i), List.of()));
            if (!text.low(i).equals(text.lemma(i))) {
                here.addAll(byFirst.getOrDefault(text.low(i), List.of()));
            }
            for (FigureCue.Part part : FigureCue.Part.values()) {
                Found best = longest(text, i, part, here);
                if (best != null) {
                    found.add(best);
                }
            }
        }
        return found;
    }

    private static @Nullable Found longest(CountText text, int i, FigureCue.Part part, List<FigureCue> cues) {
        Found best = null;
        for (FigureCue cue : cues) {
            int last = cue.part() == part && fits(text, i, cue)
                    ? end(text, i, cue.lemmas(), part != FigureCue.Part.NOUN)
                    : -1;
            if (last >= 0
                    && (best == null
                            || cue.lemmas().size() > best.cue().lemmas().size())) {
                best = new Found(i, last, cue);
            }
        }
        return best;
    }

    private static boolean fits(CountText text, int i, FigureCue cue) {
        String tag = text.tag(i);
        return switch (cue.part()) {
            case VERB ->
                tag.startsWith("VB")
                        || (cue.lemmas().size() > 1 && !tag.startsWith("NN"))
                        || (tag.startsWith("JJ") && text.low(i).endsWith("ed"));
            case NOUN -> tag.startsWith("NN") || cue.lemmas().size() > 1;
            case ADJECTIVE ->
                tag.startsWith("JJ")
                        || tag.equals("VBN")
                        || tag.startsWith("NN")
                        || tag.equals("VBD")
                        || tag.equals("VBG")
                        || tag.equals("IN")
                        || tag.equals("RB");
        };
    }

    /** The last token of the phrase that begins at i, or -1; small words may stand between the words of verbs. */
    private static int end(CountText text, int i, List<String> lemmas, boolean gap) {
        int at = i;
        for (int k = 1; k < lemmas.size(); k++) {
            int next = at + 1;
            while (gap && next <= at + WIDEST_GAP && !is(text, next, lemmas.get(k)) && isSmall(text, next)) {
                next++;
            }
            if (!is(text, next, lemmas.get(k))) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static boolean is(CountText text, int i, String lemma) {
        return text.lemma(i).equals(lemma) || text.low(i).equals(lemma);
    }

    private static boolean isSmall(CountText text, int i) {
        String tag = text.tag(i);
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("VBN");
    }
}
