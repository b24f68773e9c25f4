package org.dateline.lexicon;

import java.math.BigDecimal;
import org.dateline.lexicon.Numerals.NumberWord;
import org.dateline.lexicon.Numerals.Part;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Composes one numeral from its words, left to right. Used once. */
final class NumeralReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Numerals numerals;
    private final Sentence sentence;
    private final int start;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal smallestScale = LARGEST;
    private @Nullable Part before;
    private boolean digits;

    NumeralReader(Numerals numerals, Sentence sentence, int start) {
        this.numerals = numerals;
        this.sentence = sentence;
        this.start = start;
        this.next = start;
    }

    @Nullable
    Numeral read() {
        if (!begin()) {
            return null;
        }
        while (next < sentence.size() && (takeWord(next) || takeJoined())) {
            // each step has moved on
        }
        BigDecimal value = group == null ? total : total.add(group);
        return value.compareTo(LARGEST) > 0
                ? null
                : new Numeral(
                        start, next - 1, value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value, digits);
    }

    private boolean begin() {
        BigDecimal value = numerals.digits(form(next));
        if (value != null) {
            digits = true;
            group = value;
            next++;
            takeSpacedGroups();
            takeHalf();
            return true;
        }
        return beginsWithFraction() || beginsWithArticle() || takeUnitOrTen(next);
    }

    /** "14 000": groups of three digits after a group of one to three, each one blank away. */
    private void takeSpacedGroups() {
        while (form(start).length() <= 3
                && next < sentence.size()
                && isThousands(form(next))
                && adjacent(next)
                && (form(next).equals("000") || next > start + 1 || !afterMonth())) {
            group = known(group).multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(form(next)));
            next++;
        }
    }

    private boolean afterMonth() {
        return start > 0 && sentence.token(start - 1).isProperNoun();
    }

    private boolean adjacent(int i) {
        return sentence.token(i).span().start() - sentence.token(i - 1).span().end() == 1;
    }

    private static boolean isThousands(String form) {
        return form.length() == 3
                && Numerals.isDigit(form.charAt(0))
                && Numerals.isDigit(form.charAt(1))
                && Numerals.isDigit(form.charAt(2));
    }

    /** "half a million", "half-dozen", "a quarter of a million": taken only before a scale. */
    private boolean beginsWithFraction() {
        int at = Numerals.isArticle(low(next)) ? next + 1 : next;
        NumberWord fraction = word(at);
        if (fraction == null || fraction.part() != Part.FRACTION) {
            return false;
        }
        int scale = at + 1;
        while (scale < sentence.size() && scale < at + 3 && isFiller(low(scale))) {
            scale++;
        }
        NumberWord word = word(scale);
        if (word == null || word.part() != Part.SCALE) {
            return false;
        }
        group = fraction.value();
        next = scale;
        return true;
    }

    private static boolean isFiller(String low) {
        return Numerals.isArticle(low) || low.equals("of") || low.equals("-");
    }

    /** "a hundred", "a million". */
    private boolean beginsWithArticle() {
        NumberWord scale = Numerals.isArticle(low(next)) ? word(next + 1) : null;
        if (scale == null || scale.part() != Part.SCALE) {
            return false;
        }
        group = BigDecimal.ONE;
        next++;
        return true;
    }

    private boolean takeJoined() {
        boolean joint = low(next).equals("-") || (low(next).equals("and") && before == Part.SCALE);
        NumberWord word = joint ? word(next + 1) : null;
        if (word == null || (low(next).equals("and") && word.part() == Part.SCALE) || !takeWord(next + 1)) {
            return takeHalf();
        }
        return true;
    }

    /** "two and a half". */
    private boolean takeHalf() {
        boolean half = group != null
                && next + 2 < sentence.size()
                && low(next).equals("and")
                && low(next + 1).equals("a")
                && low(next + 2).equals("half");
        if (half) {
            group = known(group).add(HALF);
            next += 3;
        }
        return half;
    }

    private boolean takeWord(int at) {
        NumberWord word = word(at);
        if (word == null) {
            return false;
        }
        return switch (word.part()) {
            case UNIT, TEN -> takeUnitOrTen(at);
            case SCALE -> takeScale(at, word.value());
            case FRACTION -> false;
        };
    }

    private boolean takeUnitOrTen(int at) {
        NumberWord word = word(at);
        if (word == null || (word.part() != Part.UNIT && word.part() != Part.TEN) || !fits(word)) {
            return false;
        }
        group = group == null ? word.value() : known(group).add(word.value());
        before = word.part();
        next = at + 1;
        return true;
    }

    private boolean fits(NumberWord word) {
        if (group == null) {
            return true;
        }
        boolean afterTen =
                before == Part.TEN && word.part() == Part.UNIT && word.value().intValue() < 10;
        return afterTen
                || (before == Part.SCALE && known(group).remainder(HUNDRED).signum() == 0);
    }

    private boolean takeScale(int at, BigDecimal scale) {
        if (scale.compareTo(HUNDRED) <= 0) {
            return takeHundred(at, scale);
        }
        if (group != null && scale.compareTo(smallestScale) < 0) {
            total = total.add(known(group).multiply(scale));
        } else if (group == null && total.signum() > 0) {
            total = total.multiply(scale);
        } else {
            return false;
        }
        group = null;
        smallestScale = scale;
        before = Part.SCALE;
        next = at + 1;
        return total.compareTo(LARGEST) <= 0;
    }

    private boolean takeHundred(int at, BigDecimal scale) {
        if (group == null || known(group).compareTo(HUNDRED) >= 0) {
            return false;
        }
        group = known(group).multiply(scale);
        before = Part.SCALE;
        next = at + 1;
        return true;
    }

    private static BigDecimal known(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private @Nullable NumberWord word(int i) {
        return i < sentence.size() ? numerals.word(form(i)) : null;
    }

    private String form(int i) {
        return sentence.token(i).form();
    }

    private String low(int i) {
        return Numerals.low(form(i));
    }
}
