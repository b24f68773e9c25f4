package org.dateline.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins again what the lexer cuts at a hyphen where the whole is a verb ("test-fired"): the parser knows verbs by their
 * tag, and the tagger takes the pieces for a noun and a participle.
 */
final class HyphenatedVerbs {
    private static final String FILE = "hyphenated-verbs.txt";

    /** After these the same letters are a noun ("the test-firing of a missile"), whose entries are phrases. */
    private static final Set<String> BEFORE_NOUNS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their", "another", "of");

    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiou][aeiou][bdgmnpt]");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|ch|sh)");

    /** Every form, and the verb whose entries in the lexicon count for it. */
    private final Map<String, String> lemmas = new HashMap<>();

    static HyphenatedVerbs load() {
        HyphenatedVerbs verbs = new HyphenatedVerbs();
        for (Entry entry : Lexicon.shipped().file(FILE).entries()) {
            verbs.add(entry.text().toLowerCase(Locale.ROOT));
        }
        return verbs;
    }

    private void add(String line) {
        int same = line.indexOf('=');
        List<String> forms =
                List.of((same < 0 ? line : line.substring(0, same)).trim().split(" +", -1));
        String verb = forms.get(0);
        String lemma = same < 0 ? verb : line.substring(same + 1).trim();
        forms.forEach(form -> lemmas.put(form, lemma));
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        String ending = DOUBLED.matcher(verb).matches() ? stem + verb.charAt(verb.length() - 1) : stem;
        lemmas.put(verb + (HISSING.matcher(verb).matches() ? "es" : "s"), lemma);
        for (String inflected : List.of(stem + "ed", stem + "ing", ending + "ed", ending + "ing")) {
            lemmas.putIfAbsent(inflected, lemma);
        }
    }

    /** The verb whose entries count for a form, or null where it is no verb with a hyphen. */
    @Nullable
    String lemma(String form) {
        return lemmas.get(form.toLowerCase(Locale.ROOT));
    }

    /** The words with the pieces of a verb made one. */
    List<Word> join(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean noun =
                    i > 0 && BEFORE_NOUNS.contains(words.get(i - 1).form().toLowerCase(Locale.ROOT));
            if (i + 2 < words.size() && !noun && isVerb(word, words.get(i + 1), words.get(i + 2))) {
                Span span =
                        new Span(word.span().start(), words.get(i + 2).span().end());
                joined.add(new Word(word.form() + '-' + words.get(i + 2).form(), span));
                i += 2;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private boolean isVerb(Word first, Word hyphen, Word last) {
        return hyphen.form().equals("-")
                && first.touches(hyphen)
                && hyphen.touches(last)
                && lemma(first.form() + '-' + last.form()) != null;
    }
}
