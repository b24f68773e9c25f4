package org.dateline.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Phrases;
import org.dateline.text.Sentence;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities of people and things. Years, ages, money, measures, shares and the numbers of resolutions are none.
 * Safe for use by many threads.
 */
public final class CountFinder {
    private final QuantityReader quantities;
    private final CountedNoun nouns;
    private final WordLists nounLists;

    private CountFinder(QuantityReader quantities, CountedNoun nouns, WordLists nounLists) {
        this.quantities = quantities;
        this.nouns = nouns;
        this.nounLists = nounLists;
    }

    /** A finder with the words of the files in {@code counts/}. */
    public static CountFinder load(Lexicon lexicon) {
        return new CountFinder(
                QuantityReader.load(lexicon), CountedNoun.load(lexicon), WordLists.load(lexicon, "counts/nouns.txt"));
    }

    /**
     * All quantities, in order; none overlaps another.
     *
     * @param sentences of one report, in order
     * @param times the time expressions of the report, whose numbers count nothing else
     */
    public List<CountMention> find(List<Sentence> sentences, List<TimeMention> times) {
        List<CountMention> mentions = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            BitSet taken = new BitSet();
            while (next < times.size() && times.get(next).sentence() <= sentence.index()) {
                TimeMention time = times.get(next++);
                if (time.sentence() == sentence.index()) {
                    taken.set(time.first(), time.last() + 1);
                }
            }
            find(sentence, taken, mentions);
        }
        return mentions;
    }

    private void find(Sentence sentence, BitSet taken, List<CountMention> mentions) {
        CountText text = new CountText(sentence);
        int free = 0;
        for (int i = 0; i < text.size(); i++) {
            CountMention mention = taken.get(i) ? null : at(text, i, free);
            if (mention != null) {
                mentions.add(mention);
                i = mention.last();
                free = i + 1;
            }
        }
    }

    private @Nullable CountMention at(CountText text, int i, int free) {
        CountMention none = text.is(i, "no") ? zero(text, i) : null;
        if (none != null) {
            return none;
        }
        Quantity quantity = quantities.at(text, i);
        int counted = quantity == null ? CountedNoun.NONE : nouns.of(text, quantity);
        if (quantity == null || counted == CountedNoun.NONE) {
            return null;
        }
        int first = Math.max(quantity.first(), free);
        return new CountMention(
                text.sentence().index(),
                first,
                quantity.last(),
                counted,
                text.sentence().span(first, quantity.last()),
                quantity.tally(),
                new Rule(quantity.rule(), quantity.entry()));
    }

    /** "no casualties", "no reports of injuries": 0. */
    private @Nullable CountMention zero(CountText text, int i) {
        boolean reports = false;
        for (int at = i + 1; at < text.size() && at < i + 6; at++) {
            Phrases.Found<Entry> zero = nounLists.at("zero", text.words(), at);
            Entry entry = zero != null ? zero.meaning() : nounLists.entry("zero", text.lemma(at));
            if (entry != null) {
                return new CountMention(
                        text.sentence().index(),
                        i,
                        i,
                        at,
                        text.sentence().span(i, i),
                        Tally.exactly(0),
                        new Rule("none", entry.where()));
            }
            reports |= nounLists.has("reports", text.lemma(at));
            boolean inside = text.tag(at).startsWith("JJ")
                    || text.tag(at).startsWith("VB")
                    || text.is(at, ",", "or")
                    || reports && (text.is(at, "of", "any") || text.isNoun(at));
            if (!inside) {
                return null;
            }
        }
        return null;
    }
}
