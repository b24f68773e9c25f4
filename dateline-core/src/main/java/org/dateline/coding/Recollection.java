package org.dateline.coding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Numerals;
import org.dateline.text.Sentence;
import org.dateline.time.PartialDate;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * What a report only looks back on: "three years after an attack killed 25", "on the tenth anniversary of the bombing",
 * "remembers the victims of the raid". Its date is counted back from publication where the words give the years, and is
 * never the day of the ceremony.
 */
final class Recollection {
    private static final int DEPTH = 7;
    private static final Set<String> FROM = Set.of("since", "after");

    /** Before a length these make it a term or a span ("jailed for five years after a court convicted him"). */
    private static final Set<String> SPAN = Set.of("to", "for", "of", "in", "within", "over", "during", "by", "least");

    private final Map<String, Entry> words = new HashMap<>();
    private final Numerals numerals;

    private Recollection(Lexicon lexicon) {
        this.numerals = Numerals.load(lexicon);
        for (Entry entry : lexicon.file("events-time.txt").entries()) {
            if ("remembrance".equals(entry.section())) {
                words.put(entry.text().toLowerCase(Locale.ROOT), entry);
            }
        }
    }

    static Recollection load(Lexicon lexicon) {
        return new Recollection(lexicon);
    }

    /**
     * What makes an event one that is looked back on.
     *
     * @param token the word that says so
     * @param sure whether it is so whatever day is told
     * @param date the date that the words come to, if any
     * @param rule the rule
     */
    record Found(int token, boolean sure, @Nullable TimeMention date, Rule rule) {}

    /** What the words around a trigger say, or null where they do not look back. */
    @Nullable
    Found of(Scene scene, Trigger trigger, @Nullable LocalDate published) {
        Found distance = distance(scene, trigger, published);
        return distance != null ? distance : remembered(scene, trigger, published);
    }

    /** "seven years since", "18 months after": the act is in the phrase or clause that the preposition opens. */
    private static @Nullable Found distance(Scene scene, Trigger trigger, @Nullable LocalDate published) {
        Sentence tree = scene.sentence();
        for (int i = 1; i < trigger.token(); i++) {
            TimeMention length = scene.time(i - 1);
            if (length == null
                    || length.last() != i - 1
                    || !FROM.contains(tree.token(i).form().toLowerCase(Locale.ROOT))
                    || !isFarBack(scene, length)) {
                continue;
            }
            int clause = tree.token(i).head();
            boolean opens = clause > i || clause == length.last();
            if (opens && (clause == trigger.token() || tree.dominates(clause, trigger.token()))) {
                return new Found(i, true, back(length, published), Rule.named("years after it"));
            }
        }
        return null;
    }

    private static boolean isFarBack(Scene scene, TimeMention length) {
        String before = length.first() == 0
                ? ""
                : scene.token(length.first() - 1).form().toLowerCase(Locale.ROOT);
        return "DURATION".equals(length.type()) && amount(length) > 0 && !SPAN.contains(before);
    }

    /** The number of years or months of a length, or 0: "P7Y", "P18M". */
    private static int amount(TimeMention length) {
        String value = length.value() == null ? "" : length.value();
        int n = value.length();
        boolean known = n > 2 && n < 6 && value.charAt(0) == 'P' && "YM".indexOf(value.charAt(n - 1)) >= 0;
        if (!known || !value.substring(1, n - 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Integer.parseInt(value.substring(1, n - 1));
    }

    private static @Nullable TimeMention back(TimeMention length, @Nullable LocalDate published) {
        if (published == null || length.value() == null) {
            return null;
        }
        boolean years = length.value().endsWith("Y");
        LocalDate then = years ? published.minusYears(amount(length)) : published.minusMonths(amount(length));
        return dated(length, then, years);
    }

    private static TimeMention dated(TimeMention words, LocalDate then, boolean year) {
        PartialDate date = year
                ? new PartialDate(
                        then.withDayOfYear(1), then.withDayOfYear(then.lengthOfYear()), PartialDate.Precision.YEAR)
                : new PartialDate(
                        then.withDayOfMonth(1), then.withDayOfMonth(then.lengthOfMonth()), PartialDate.Precision.MONTH);
        String value = then.toString().substring(0, year ? 4 : 7);
        return new TimeMention(
                words.sentence(), words.first(), words.last(), words.span(), "DATE", value, date, words.rule());
    }

    /** Under a word of remembrance, through nouns and the clauses that say what they are. */
    private @Nullable Found remembered(Scene scene, Trigger trigger, @Nullable LocalDate published) {
        Sentence tree = scene.sentence();
        int at = trigger.token();
        for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
            boolean up = tree.has(at, "nmod", "obl", "obj", "nsubj:pass", "compound", "appos", "acl", "acl:relcl")
                    || (tree.has(at, "advcl", "nsubj", "conj") && steps == 0);
            int head = tree.token(at).head();
            if (!up || head < 0) {
                return null;
            }
            Entry entry = words.get(scene.lemma(head));
            if (entry != null) {
                boolean anniversary = scene.token(head).isNoun();
                TimeMention date = anniversary ? anniversary(scene, head, published) : null;
                return new Found(head, anniversary, date, new Rule("word of remembrance", entry.where()));
            }
            at = head;
        }
        return null;
    }

    /** "the 10th anniversary": ten years before publication. */
    private @Nullable TimeMention anniversary(Scene scene, int noun, @Nullable LocalDate published) {
        Sentence tree = scene.sentence();
        for (int c : tree.childrenWith(noun, "amod", "compound", "nummod")) {
            int years = numerals.ordinal(tree.token(c).form());
            if (years > 0 && years < 500 && published != null) {
                TimeMention words = new TimeMention(
                        tree.index(), c, noun, tree.span(c, noun), "DATE", null, null, Rule.named("anniversary"));
                return dated(words, published.minusYears(years), true);
            }
        }
        return null;
    }
}
