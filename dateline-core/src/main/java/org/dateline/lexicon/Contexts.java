package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of {@code contexts.txt}, which tell what a passage is about. Immutable and safe to share. */
public final class Contexts {
    private static final String FILE = "contexts.txt";
    private static final String NOTHING = "none";
    private static final char ANY = ' ';

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** Words with what they say: a line for each context, none where they say nothing. */
    private record Phrase(List<String> words, char sort, Map<String, Entry> meaning) {}

    private Contexts(Lexicon lexicon) {
        Set<String> known = known(lexicon);
        for (Entry entry : lexicon.file(FILE).entries()) {
            if (!known.contains(entry.section())) {
                throw new LexiconException(
                        entry.where(), "PLOVER has no context \"" + entry.section() + "\", only " + known);
            }
            entry.fields(';').stream().filter(phrase -> !phrase.isEmpty()).forEach(phrase -> add(phrase, entry));
        }
    }

    /** Reads the file; throws a lexicon exception where a section is no context of {@code ontology.txt}. */
    public static Contexts load(Lexicon lexicon) {
        return new Contexts(lexicon);
    }

    private static Set<String> known(Lexicon lexicon) {
        Set<String> known = new HashSet<>(Set.of(NOTHING));
        lexicon.file("ontology.txt").entries().stream()
                .filter(entry -> entry.section().equals("contexts"))
                .forEach(entry -> known.addAll(entry.fields(' ')));
        return known;
    }

    private void add(String text, Entry entry) {
        String phrase = text.toLowerCase(Locale.ROOT);
        char last = phrase.charAt(phrase.length() - 1);
        boolean sorted = phrase.endsWith(" n") || phrase.endsWith(" v") || phrase.endsWith(" a");
        String words = sorted ? phrase.substring(0, phrase.length() - 2) : phrase;
        char sort = sorted ? last : ANY;
        add(words(words), sort, entry);
        if (words.indexOf('-') > 0) {
            add(words(words.replace("-", " - ")), sort, entry);
        }
    }

    private static List<String> words(String phrase) {
        return List.of(
                phrase.replace("'s", " 's").replace("s' ", "s ' ").strip().split(" +"));
    }

    private void add(List<String> words, char sort, Entry entry) {
        Map<String, Entry> meaning = meaning(words, sort);
        if (NOTHING.equals(entry.section())) {
            meaning.clear();
        } else {
            meaning.put(entry.section(), entry);
        }
    }

    /** What a phrase says so far; the longer of two phrases with one first word stands first. */
    private Map<String, Entry> meaning(List<String> words, char sort) {
        List<Phrase> rivals = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(2));
        int at = 0;
        while (at < rivals.size() && rivals.get(at).words().size() >= words.size()) {
            Phrase rival = rivals.get(at);
            if (rival.words().equals(words) && rival.sort() == sort) {
                return rival.meaning();
            }
            at++;
        }
        Phrase phrase = new Phrase(words, sort, new TreeMap<>());
        rivals.add(at, phrase);
        return phrase.meaning();
    }

    /** The contexts that words of a sentence say, in order of the words; a context stands there once for each place. */
    public List<ContextMention> in(Sentence sentence, IntPredicate within) {
        List<ContextMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Phrase phrase = isOpen(sentence, i, within) ? longest(sentence, i, within) : null;
            int next = phrase == null ? i + 1 : i + phrase.words().size();
            if (phrase != null) {
                Span span = sentence.span(i, next - 1);
                phrase.meaning().forEach((context, entry) -> found.add(new ContextMention(context, span, entry)));
            }
            i = next;
        }
        return found;
    }

    private static boolean isOpen(Sentence sentence, int i, IntPredicate within) {
        return within.test(i) && !"PERSON".equals(sentence.token(i).name());
    }

    private @Nullable Phrase longest(Sentence sentence, int i, IntPredicate within) {
        Token token = sentence.token(i);
        Phrase asWritten = longest(byFirst.get(lower(token.form())), sentence, i, within);
        Phrase asLemma = longest(byFirst.get(lower(token.lemma())), sentence, i, within);
        if (asWritten == null || asLemma == null) {
            return asWritten == null ? asLemma : asWritten;
        }
        return asWritten.words().size() >= asLemma.words().size() ? asWritten : asLemma;
    }

    private static @Nullable Phrase longest(
            @Nullable List<Phrase> rivals, Sentence sentence, int i, IntPredicate within) {
        if (rivals == null) {
            return null;
        }
        for (Phrase phrase : rivals) {
            if (stands(phrase, sentence, i, within)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(Phrase phrase, Sentence sentence, int i, IntPredicate within) {
        int last = i + phrase.words().size() - 1;
        if (last >= sentence.size()) {
            return false;
        }
        for (int k = i; k <= last; k++) {
            String word = phrase.words().get(k - i);
            Token token = sentence.token(k);
            boolean same = word.equals(lower(token.form())) || word.equals(lower(token.lemma()));
            if (!same || !isOpen(sentence, k, within)) {
                return false;
            }
        }
        return switch (phrase.sort()) {
            case 'n' -> sentence.token(last).isNoun();
            case 'v' -> sentence.token(i).isVerb();
            case 'a' -> sentence.token(last).tag().startsWith("JJ");
            default -> true;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
