package org.dateline.count;

import java.util.OptionalLong;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Numeral;
import org.dateline.lexicon.Numerals;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads numbers, ranges and vague quantities with the words that modify them. */
final class QuantityReader {
    private static final String[] BEFORE = {"at least", "at most", "more than", "less than", "about", "plain"};
    private static final int LONGEST_MODIFIER = 4;
    private static final int MOST_MODIFIERS = 3;

    private final Numerals numerals;
    private final WordLists vague;
    private final WordLists modifiers;

    private QuantityReader(Numerals numerals, WordLists vague, WordLists modifiers) {
        this.numerals = numerals;
        this.vague = vague;
        this.modifiers = modifiers;
    }

    static QuantityReader load(Lexicon lexicon) {
        return new QuantityReader(
                Numerals.load(lexicon),
                WordLists.load(lexicon, "counts/vague.txt"),
                WordLists.load(lexicon, "counts/modifiers.txt"));
    }

    /** The quantity whose number begins at the token, or null. */
    @Nullable
    Quantity at(CountText text, int i) {
        return at(text, i, i);
    }

    /** The same where something ("$") stands between the words that modify it and the number. */
    @Nullable
    Quantity at(CountText text, int i, int start) {
        Phrases.Found<Entry> words = vague.begins(text.low(i)) ? vague.at("vague", text.words(), i) : null;
        if (words != null) {
            return modified(
                    text,
                    start,
                    words.last(),
                    bounds(words.meaning()),
                    "vague",
                    words.meaning().where());
        }
        Numeral numeral = numerals.at(text.sentence(), i);
        OptionalLong value = numeral == null ? OptionalLong.empty() : numeral.whole();
        if (numeral == null || value.isEmpty()) {
            return null;
        }
        Quantity range = range(text, numeral, value.getAsLong());
        return range != null
                ? range
                : modified(text, start, numeral.last(), Tally.exactly(value.getAsLong()), "number", "");
    }

    private static Tally bounds(Entry entry) {
        String[] part = WordLists.value(entry).split(" ");
        try {
            return new Tally(Long.parseLong(part[0]), null, Long.parseLong(part[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new LexiconException(entry.where(), "a vague quantity should be WORDS = LOW HIGH");
        }
    }

    /** "between 5 and 8", "5 to 8 million", "12-15", "two or three". */
    private @Nullable Quantity range(CountText text, Numeral from, long low) {
        int joint = from.last() + 1;
        boolean between = text.is(from.first() - 1, "between") && text.is(joint, "and");
        boolean to = text.is(joint, "to", "or") && !text.is(from.first() - 1, "from") || text.isHyphen(joint);
        Numeral to2 = between || to ? numerals.at(text.sentence(), joint + 1) : null;
        OptionalLong high = to2 == null ? OptionalLong.empty() : to2.whole();
        if (to2 == null || high.isEmpty()) {
            return null;
        }
        long scaled = scaled(from, low, to2, high.getAsLong());
        if (scaled >= high.getAsLong()) {
            return null;
        }
        int first = between ? from.first() - 1 : from.first();
        Tally tally = new Tally(scaled, null, high.getAsLong());
        return new Quantity(plainStart(text, first), from.first(), to2.last(), tally, "range", "");
    }

    /** "5 to 8 million": the scale of the second number holds for the first, where the first is small. */
    private static long scaled(Numeral from, long low, Numeral to, long high) {
        long scale = 1;
        while (scale <= high / 1000 && high % (scale * 1000) == 0) {
            scale *= 1000;
        }
        boolean shares = to.last() > to.first() && from.first() == from.last() && low < 1000 && scale > 1;
        return shares ? low * scale : low;
    }

    private Quantity modified(CountText text, int first, int last, Tally tally, String rule, String entry) {
        int begin = first;
        for (int n = 0; n < MOST_MODIFIERS; n++) {
            Modifier modifier = before(text, begin);
            if (modifier == null) {
                break;
            }
            begin = modifier.first();
            if (!modifier.section().equals("plain")) {
                return new Quantity(begin, first, last, apply(modifier.section(), tally), rule, modifier.entry());
            }
        }
        Quantity after = after(text, first, last, tally);
        int start = plainStart(text, first);
        return after != null ? after : new Quantity(start, first, last, tally, rule, entry);
    }

    /** A modifier and where it begins. */
    private record Modifier(int first, String section, String entry) {}

    /** The longest modifier that ends right before the token. */
    private @Nullable Modifier before(CountText text, int i) {
        for (int first = Math.max(0, i - LONGEST_MODIFIER); first < i; first++) {
            if (!modifiers.begins(text.low(first))) {
                continue;
            }
            for (String section : BEFORE) {
                Phrases.Found<Entry> found = modifiers.at(section, text.words(), first);
                if (found != null && found.last() == i - 1) {
                    return new Modifier(first, section, found.meaning().where());
                }
            }
        }
        return null;
    }

    /** Words such as "another" and "a total of" belong to the span, articles and pronouns do not. */
    private int plainStart(CountText text, int first) {
        Modifier modifier = before(text, first);
        return modifier != null && modifier.section().equals("plain") && modifier.first() < first - 1
                ? modifier.first()
                : text.is(first - 1, "another", "additional") ? first - 1 : first;
    }

    private @Nullable Quantity after(CountText text, int first, int last, Tally tally) {
        for (String section : new String[] {"or more", "or less", "or so"}) {
            Phrases.Found<Entry> found = modifiers.at(section, text.words(), last + 1);
            if (found != null) {
                String bound = section.equals("or more") ? "at least" : section.equals("or less") ? "at most" : "about";
                return new Quantity(
                        first,
                        first,
                        found.last(),
                        apply(bound, tally),
                        "number",
                        found.meaning().where());
            }
        }
        boolean plus = text.is(last + 1, "+") || text.isHyphen(last + 1) && text.is(last + 2, "plus");
        return plus
                ? new Quantity(
                        first,
                        first,
                        text.is(last + 1, "+") ? last + 1 : last + 2,
                        apply("at least", tally),
                        "number",
                        "")
                : null;
    }

    /** A vague quantity keeps its bounds whatever stands before it, but for "more than" and "at least". */
    private static Tally apply(String modifier, Tally tally) {
        Long n = tally.best();
        if (n == null) {
            boolean open = modifier.equals("more than") || modifier.equals("at least");
            return open ? new Tally(tally.low(), null, null) : tally;
        }
        return switch (modifier) {
            case "at least" -> new Tally(n, n, null);
            case "at most" -> new Tally(null, n, n);
            case "more than" -> new Tally(n == Long.MAX_VALUE ? n : n + 1, null, null);
            case "less than" -> new Tally(null, null, n == 0 ? 0 : n - 1);
            case "about" -> new Tally(null, n, null);
            default -> tally;
        };
    }
}
