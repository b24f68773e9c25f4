package org.dateline.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.count.FigureCue.Found;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds humanitarian figures: so many people displaced, evacuated, returned …, so much money for aid. */
public final class FigureFinder {
    private static final int FEWEST_ON_THE_MOVE = 5;
    private static final int FEWEST_DETAINED = 20;

    private final FigureCues cues;
    private final WordLists nouns;
    private final MoneyReader money;

    private FigureFinder(FigureCues cues, WordLists nouns, MoneyReader money) {
        this.cues = cues;
        this.nouns = nouns;
        this.money = money;
    }

    /** A finder with the words of {@code counts/figures.txt} and {@code counts/figurenouns.txt}. */
    public static FigureFinder load(Lexicon lexicon) {
        WordLists nouns = WordLists.load(lexicon, "counts/figurenouns.txt");
        return new FigureFinder(FigureCues.load(lexicon), nouns, new MoneyReader(QuantityReader.load(lexicon), nouns));
    }

    /** What else was found in the report, for the fields of a figure; lists may be empty. */
    public record Surroundings(
            List<CountMention> counts, List<PlaceMention> places, List<TimeMention> times, Attributions attributions) {}

    /** All figures of the report, in order. */
    public List<Figure> find(List<Sentence> sentences, Surroundings around) {
        List<Figure> figures = new ArrayList<>();
        int next = 0;
        List<CountMention> counts = around.counts();
        for (Sentence sentence : sentences) {
            int from = next;
            while (next < counts.size() && counts.get(next).sentence() <= sentence.index()) {
                next++;
            }
            CountText text = new CountText(sentence);
            people(text, counts.subList(from, next), around, figures);
            aid(text, around, figures);
        }
        return figures;
    }

    private void people(CountText text, List<CountMention> counts, Surroundings around, List<Figure> figures) {
        if (counts.isEmpty()) {
            return;
        }
        List<Found> found = cues.in(text);
        if (found.isEmpty()) {
            return;
        }
        Setting setting = setting(text, found);
        CountMention before = null;
        String kindBefore = "";
        for (CountMention count : counts) {
            Unit unit = isHarmed(text.sentence(), FigureLink.head(text.sentence(), count)) ? null : unit(text, count);
            List<Found> fitting = unit == null
                    ? List.of()
                    : found.stream()
                            .filter(c -> fits(c.cue(), unit, count, setting))
                            .toList();
            Found cue = FigureLink.best(text, count, fitting, counts);
            if (cue == null || unit == null || (before != null && isPart(text, before, count, kindBefore, cue))) {
                continue;
            }
            add(figures, figure(text, count, cue, unit(text, cue, unit, count), around));
            before = count;
            kindBefore = cue.cue().kind();
        }
    }

    /** A figure that is said again is not another figure. */
    private static void add(List<Figure> figures, Figure figure) {
        for (Figure known : figures) {
            if (known.kind().equals(figure.kind())
                    && known.value().equals(figure.value())
                    && known.unit().equals(figure.unit())) {
                return;
            }
        }
        figures.add(figure);
    }

    /** Whether the counted people are those that a verb kills, hurts or arrests. */
    private boolean isHarmed(Sentence sentence, int noun) {
        String next = noun + 1 < sentence.size() ? sentence.token(noun + 1).lemma() : "";
        if (nouns.has("harm", next) && !isDisasterVerb(sentence, noun + 1)) {
            return true;
        }
        int head = sentence.token(noun).head();
        if (head < 0 || !sentence.has(noun, "nsubj", "obj", "nsubj:pass")) {
            return false;
        }
        if (nouns.has("harm", sentence.token(head).lemma())) {
            return !isDisasterVerb(sentence, head);
        }
        int complement = sentence.child(head, "xcomp", "ccomp");
        return complement >= 0 && nouns.has("harm", sentence.token(complement).lemma());
    }

    /** What a flood kills is a figure of the kind killed. */
    private boolean isDisasterVerb(Sentence sentence, int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (nouns.has("violence", sentence.token(i).lemma())) {
                return false;
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (i != verb && nouns.has("disaster", sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** What is counted. */
    private enum Unit {
        PEOPLE("people"),
        HOUSEHOLDS("households"),
        HOUSES("houses");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    /** What a sentence tells of besides the figure. */
    private enum Setting {
        DISASTER,
        VIOLENCE,
        DISPLACEMENT,
        OTHER
    }

    private Setting setting(CountText text, List<Found> cues) {
        boolean disaster = false;
        for (int i = 0; i < text.size(); i++) {
            if (nouns.has("violence", text.lemma(i)) || nouns.has("violence", text.low(i))) {
                return Setting.VIOLENCE;
            }
            disaster |= nouns.has("disaster", text.lemma(i)) || nouns.has("disaster", text.low(i));
        }
        boolean displaced =
                cues.stream().anyMatch(c -> !c.cue().weak() && c.cue().kind().equals("displaced"));
        return disaster ? Setting.DISASTER : displaced ? Setting.DISPLACEMENT : Setting.OTHER;
    }

    /** "the number of displaced families is 349": the unit stands with the cue. */
    private Unit unit(CountText text, Found cue, Unit unit, CountMention count) {
        boolean apart = unit == Unit.PEOPLE && count.counted() == count.last() && cue.last() < count.first();
        for (int i = cue.first(); apart && i <= cue.last() + 1; i++) {
            if (nouns.has("household", text.lemma(i))) {
                return Unit.HOUSEHOLDS;
            }
        }
        return unit;
    }

    private @Nullable Unit unit(CountText text, CountMention count) {
        int noun = count.counted();
        if (noun == count.last()) {
            noun = text.is(noun + 1, "of") ? partOf(text, noun + 2) : noun;
            if (noun == count.last()) {
                return Unit.PEOPLE;
            }
        }
        String lemma = text.lemma(noun);
        if (nouns.has("household", lemma) || nouns.has("household", text.low(noun))) {
            return Unit.HOUSEHOLDS;
        }
        if (nouns.has("house", lemma)) {
            return Unit.HOUSES;
        }
        boolean named = text.tag(noun).startsWith("NNP") || text.tag(noun).startsWith("JJ");
        boolean many = nouns.has("many", lemma)
                || nouns.has("many", text.low(noun))
                || named && atLeast(count.tally(), FEWEST_ON_THE_MOVE);
        return many && !nouns.has("never", lemma) ? Unit.PEOPLE : null;
    }

    /** "six of the cases": what they are part of, or the token before where it is a pronoun ("six of them"). */
    private static int partOf(CountText text, int from) {
        for (int i = from; i < from + 4 && i < text.size(); i++) {
            if (text.isNoun(i)) {
                return i;
            }
        }
        return from - 2;
    }

    private static boolean fits(FigureCue cue, Unit unit, CountMention count, Setting setting) {
        boolean homes =
                cue.kind().equals("houses") || (cue.kind().equals("evacuated") && cue.part() == FigureCue.Part.VERB);
        if (unit == Unit.HOUSES ? !homes : cue.kind().equals("houses")) {
            return false;
        }
        if (cue.weak() && setting == Setting.OTHER) {
            return false;
        }
        if (cue.kind().equals("killed") || cue.kind().equals("injured")) {
            return setting == Setting.DISASTER;
        }
        if (cue.kind().equals("detained") && !atLeast(count.tally(), FEWEST_DETAINED)) {
            return false;
        }
        boolean bare = count.tally().equals(Tally.exactly(0));
        return !bare
                && (cue.part() != FigureCue.Part.VERB
                        || unit != Unit.PEOPLE
                        || atLeast(count.tally(), FEWEST_ON_THE_MOVE));
    }

    private static boolean atLeast(Tally tally, long n) {
        Long known = tally.best() != null ? tally.best() : tally.low() != null ? tally.low() : tally.high();
        return known != null && known >= n;
    }

    /** "including 4,500 people", "300 households (1,100 people)", "151 of whom": said already. */
    private static boolean isPart(CountText text, CountMention whole, CountMention part, String kind, Found cue) {
        int before = part.first() - 1;
        boolean bracket =
                text.is(before, "(", "-lrb-", "or") && before - whole.counted() <= 2 && part.counted() > part.last();
        if (bracket || !kind.equals(cue.cue().kind())) {
            return bracket;
        }
        for (int i = before; i > whole.counted(); i--) {
            if (text.is(i, "including", "among", "includes", "include", "whom", "which")) {
                return true;
            }
        }
        return text.is(part.last() + 1, "of") && text.is(part.last() + 2, "whom", "them", "which");
    }

    private static Figure figure(CountText text, CountMention count, Found cue, Unit unit, Surroundings around) {
        Sentence sentence = text.sentence();
        int last = Math.max(count.counted(), count.last());
        Span span = sentence.span(count.first(), last);
        boolean houses = cue.cue().kind().equals("houses");
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        Span words = sentence.span(cue.first(), cue.last());
        evidence.put(
                "kind", Evidence.of(words, new Rule(cue.cue().term(), cue.cue().entry())));
        evidence.put("value", Evidence.of(count.span(), count.rule()));
        if (cue.cue().measure() != null) {
            evidence.put(
                    "measure",
                    Evidence.of(words, new Rule(cue.cue().term(), cue.cue().entry())));
        }
        return new Figure(
                houses ? "affected" : cue.cue().kind(),
                count.tally(),
                unit.label,
                cue.cue().measure(),
                Nearby.place(sentence, count.counted(), around.places()),
                Nearby.date(sentence, cue.first(), around.times()),
                around.attributions().of(sentence, span),
                span,
                evidence,
                cue.cue().term());
    }

    private void aid(CountText text, Surroundings around, List<Figure> figures) {
        Sentence sentence = text.sentence();
        Entry word = null;
        int at = -1;
        for (MoneyReader.Sum sum : money.in(text)) {
            if (word == null) {
                at = aidWord(text);
                word = at < 0 ? null : nouns.entry("aid", text.lemma(at));
            }
            if (word == null) {
                return;
            }
            Span span = sentence.span(sum.first(), sum.last());
            Map<String, Evidence> evidence = new LinkedHashMap<>();
            evidence.put("kind", Evidence.of(sentence.span(at, at), new Rule("aid", word.where())));
            figures.add(new Figure(
                    "aid",
                    sum.tally(),
                    sum.currency(),
                    null,
                    Nearby.place(sentence, sum.last(), around.places()),
                    Nearby.date(sentence, sum.last(), around.times()),
                    around.attributions().of(sentence, span),
                    span,
                    evidence,
                    "aid"));
        }
    }

    private int aidWord(CountText text) {
        for (int i = 0; i < text.size(); i++) {
            if (nouns.has("aid", text.lemma(i)) && !nouns.has("of aid", text.lemma(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
