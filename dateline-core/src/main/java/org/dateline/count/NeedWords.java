package org.dateline.count;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** The words of {@code counts/needs.txt}. */
final class NeedWords {
    private final WordLists lists;
    private final Set<String> sections;

    private NeedWords(WordLists lists, Set<String> sections) {
        this.lists = lists;
        this.sections = sections;
    }

    static NeedWords load(Lexicon lexicon) {
        Set<String> sections = new LinkedHashSet<>();
        for (Entry entry : lexicon.file("counts/needs.txt").entries()) {
            sections.add(entry.section());
        }
        return new NeedWords(WordLists.load(lexicon, "counts/needs.txt"), sections);
    }

    /** A phrase found and the cluster that its section names. */
    record Word(int first, int last, String cluster, Entry entry) {}

    /** The longest phrase of a section that begins with a word ("cluster", "act", "state") at the token. */
    @Nullable
    Word longest(String kind, CountText text, int i) {
        Word best = null;
        if (!lists.begins(text.low(i)) && !lists.begins(text.lemma(i))) {
            return null;
        }
        for (String section : sections) {
            if (section.startsWith(kind) && section.length() > kind.length()) {
                Phrases.Found<Entry> found = at(section, text, i);
                if (found != null && (best == null || found.last() > best.last())) {
                    best = new Word(i, found.last(), section.substring(kind.length() + 1), found.meaning());
                }
            }
        }
        return best;
    }

    /** The longest phrase of the section at the token, by its words or by their lemmas. */
    Phrases.@Nullable Found<Entry> at(String section, CountText text, int i) {
        Phrases.Found<Entry> byWord = lists.at(section, text.words(), i);
        Phrases.Found<Entry> byLemma = lists.at(section, text.lemmas(), i);
        if (byWord == null || byLemma == null) {
            return byWord == null ? byLemma : byWord;
        }
        return byLemma.last() > byWord.last() ? byLemma : byWord;
    }

    boolean has(String section, CountText text, int i) {
        return lists.has(section, text.low(i)) || lists.has(section, text.lemma(i));
    }
}
