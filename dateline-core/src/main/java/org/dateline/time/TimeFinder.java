package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Numerals;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds time expressions and places them in the calendar. Safe for use by many threads. */
public final class TimeFinder {
    private final TimeWords words;
    private final Numerals numerals;
    private final TenseReader tenses;

    private TimeFinder(TimeWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.tenses = new TenseReader(words);
    }

    /** A finder with the words of the files in {@code dates/}. */
    public static TimeFinder load(Lexicon lexicon) {
        return new TimeFinder(TimeWords.load(lexicon), Numerals.load(lexicon));
    }

    /**
     * All time expressions, in order; none overlaps another.
     *
     * @param sentences of one report, in order
     * @param published day of publication; where null, words that look back or ahead from it keep their span and have
     *     no value
     */
    public List<TimeMention> find(List<Sentence> sentences, @Nullable LocalDate published) {
        List<TimeMention> mentions = new ArrayList<>();
        Period spokenOf = null;
        Period day = null;
        for (Sentence sentence : sentences) {
            for (Match match : matches(sentence)) {
                Tense tense = tenses.at(sentence, match.first(), match.last());
                Reading reading = read(match.meaning(), new Viewpoint(published, tense, spokenOf, day));
                mentions.add(mention(sentence, match, reading));
                if (reading.period() != null && isSpokenOf(match, reading)) {
                    spokenOf = reading.period();
                    day = spokenOf.grain() == Unit.DAY ? spokenOf : day;
                }
            }
        }
        return mentions;
    }

    /** What is only compared with ("from a year earlier") and lengths are not what later words refer back to. */
    private static boolean isSpokenOf(Match match, Reading reading) {
        boolean compared = match.rule().equals("distance")
                && reading.period() != null
                && reading.period().grain().compareTo(Unit.MONTH) > 0;
        return !compared && !reading.type().equals(Reading.DURATION);
    }

    private List<Match> matches(Sentence sentence) {
        TimeText text = new TimeText(sentence, words, numerals);
        ExpressionReader reader = new ExpressionReader(text);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Match match = text.mayBegin(i) ? reader.at(i) : null;
            if (match != null) {
                matches.add(match);
                i = match.last();
            }
        }
        for (int i = 0; i + 1 < matches.size(); i++) {
            matches.set(i, ending(text, matches.get(i), matches.get(i + 1)));
        }
        return matches;
    }

    /** "three days of fighting ended Saturday": the length ends on the day. */
    private static Match ending(TimeText text, Match match, Match day) {
        if (!(match.meaning() instanceof Meaning.Length length)
                || length.n() == 0
                || !day.meaning().isDay()
                || !text.is(match.last() + 1, "of")) {
            return match;
        }
        for (int i = match.last() + 1; i < day.first(); i++) {
            if (text.sentence().token(i).isVerb() && text.has(i, WordKind.ENDING)) {
                return match.meaning(
                        new Meaning.LengthBeside(length.value(), length.unit(), length.n(), day.meaning()));
            }
        }
        return match;
    }

    /** A date before or after all calendars ("two billion years ago") has none. */
    private static Reading read(Meaning meaning, Viewpoint view) {
        try {
            return meaning.read(view);
        } catch (DateTimeException outOfCalendar) {
            return Reading.of(null);
        }
    }

    private static TimeMention mention(Sentence sentence, Match match, Reading reading) {
        Period period = reading.period();
        boolean dated = reading.type().equals(Reading.DATE) || reading.type().equals(Reading.TIME);
        boolean atLarge = reading.value() != null && reading.value().endsWith("_REF");
        PartialDate unknown = dated && !atLarge ? new PartialDate(null, null, PartialDate.Precision.UNKNOWN) : null;
        return new TimeMention(
                sentence.index(),
                match.first(),
                match.last(),
                sentence.span(match.first(), match.last()),
                reading.type(),
                reading.value(),
                period == null ? unknown : period.date(),
                new Rule(match.rule(), match.entry()));
    }
}
