package org.dateline.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * The words of speaking, thinking and wanting: files {@code speech/*.txt}.
 *
 * <p>A section names act and kind ("[denied SAID]"); an entry is {@code LEMMA… SORT FRAME…}: sort v, n, a, p (a phrase
 * with its source behind it) or r (an adverb); frames that, wh, quote, inf, ing, obj ("obj=credit|victory" for these nouns alone), adj, or a
 * preposition; ">obj" says
 * that the object is who is spoken to, "raise" that the subject belongs to the content.
 */
final class CueLexicon {
    private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
    private final Set<String> bearers = new HashSet<>();
    private final int size;

    private CueLexicon(List<Cue> cues, List<Entry> bearing) {
        bearing.forEach(entry -> bearers.add(entry.text()));
        for (Cue cue : cues) {
            byFirstWord
                    .computeIfAbsent(cue.words().get(0), w -> new ArrayList<>())
                    .add(cue);
        }
        size = cues.size();
    }

    static CueLexicon load(Lexicon lexicon) {
        List<Cue> cues = new ArrayList<>();
        for (LexiconFile file : lexicon.folder("speech")) {
            file.entries().forEach(entry -> cues.add(parse(entry)));
        }
        return new CueLexicon(cues, lexicon.file("speech-bearers.txt").entries());
    }

    /** Number of entries. */
    int size() {
        return size;
    }

    private static Cue parse(Entry entry) {
        String[] header = entry.section().split(" ", 2);
        if (header.length != 2) {
            throw new LexiconException(entry.where(), "stands in no section of the form [act KIND]");
        }
        List<String> words = new ArrayList<>();
        Set<CueFrame> frames = EnumSet.noneOf(CueFrame.class);
        Set<String> prepositions = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Cue.Sort sort = null;
        Set<String> flags = new HashSet<>();
        for (String part : entry.fields(' ')) {
            if (sort == null) {
                sort = sort(part);
                if (sort == null) {
                    words.add(part);
                }
            } else if (part.startsWith(">") || part.equals("raise")) {
                flags.add(part);
            } else if (part.startsWith("obj=")) {
                frames.add(CueFrame.OBJ);
                objects.addAll(List.of(part.substring(4).split("\\|")));
            } else {
                frame(part, frames, prepositions);
            }
        }
        if (sort == null || words.isEmpty()) {
            throw new LexiconException(entry.where(), "needs words and then one of v, n, a, p, r");
        }
        return new Cue(
                List.copyOf(words),
                sort,
                header[0],
                kind(entry, header[1]),
                frames,
                prepositions,
                objects,
                flags.contains(">obj"),
                flags.contains("raise"),
                entry);
    }

    private static void frame(String part, Set<CueFrame> frames, Set<String> prepositions) {
        switch (part) {
            case "that", "wh", "quote", "inf", "ing", "obj", "adj" ->
                frames.add(CueFrame.valueOf(part.toUpperCase(Locale.ROOT)));
            default -> prepositions.add(part);
        }
    }

    private static StatementKind kind(Entry entry, String name) {
        try {
            return StatementKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(entry.where(), "has a section with the unknown kind " + name);
        }
    }

    private static Cue.@org.jspecify.annotations.Nullable Sort sort(String part) {
        return switch (part) {
            case "v" -> Cue.Sort.VERB;
            case "n" -> Cue.Sort.NOUN;
            case "a" -> Cue.Sort.ADJECTIVE;
            case "p" -> Cue.Sort.PHRASE;
            case "r" -> Cue.Sort.ADVERB;
            default -> null;
        };
    }

    /** Whether who does this with a claim is who makes it: "repeated the claim", not "rejected the claim". */
    boolean bears(Token verb) {
        return bearers.contains(word(verb));
    }

    /** The cues that begin at a token, the longest first, of equal ones the later entry first. */
    List<CueHit> at(Sentence sentence, int i) {
        List<CueHit> hits = new ArrayList<>(2);
        for (Cue cue : byFirstWord.getOrDefault(word(sentence.token(i)), List.of())) {
            int last = match(sentence, i, cue);
            if (last >= 0) {
                hits.add(0, new CueHit(cue, i, cue.sort() == Cue.Sort.NOUN ? last : i, last));
            }
        }
        hits.sort((a, b) -> Integer.compare(b.last(), a.last()));
        return hits;
    }

    private static int match(Sentence sentence, int i, Cue cue) {
        List<String> words = cue.words();
        boolean fits = fits(sentence.token(i), cue.sort()) || cue.sort() == Cue.Sort.VERB && closing(sentence, i);
        if (i + words.size() > sentence.size() || !fits) {
            return -1;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!words.get(k).equals(word(sentence.token(i + k)))) {
                return -1;
            }
        }
        return i + words.size() - 1;
    }

    /** "…, the agency reports.": the tagger takes the last word for a noun. */
    private static boolean closing(Sentence sentence, int i) {
        boolean last = i == sentence.size() - 1
                || i == sentence.size() - 2 && sentence.token(i + 1).isPunctuation();
        if (!last || !sentence.token(i).tag().equals("NNS")) {
            return false;
        }
        int from = i - 1;
        while (from >= 0
                && (sentence.token(from).isNoun() || sentence.token(from).tag().equals("DT"))) {
            from--;
        }
        return from >= 0 && from < i - 1 && sentence.token(from).tag().equals(",");
    }

    private static boolean fits(Token token, Cue.Sort sort) {
        return switch (sort) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun();
            case ADJECTIVE ->
                token.tag().startsWith("JJ")
                        || token.tag().equals("VBN")
                        || token.tag().startsWith("RB");
            case PHRASE, ADVERB -> true;
        };
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
