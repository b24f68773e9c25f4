package org.dateline.measure;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.CodedReport;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * What becomes of the verbs of news sentences. Counted is every verb, auxiliaries apart, that has a recognised actor as
 * its subject or object, and that only carries, embeds or reports nothing else: of those the lexicon ought to know each
 * that tells of an event, and need not know the rest ("live", "play").
 */
final class VerbCoverage {
    private static final int SHOWN = 40;

    private final KnownVerbs known;
    private final Map<String, Tally> sets = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();

    /** The figures of one set. */
    private static final class Tally {
        private int sentences;
        private int verbs;
        private int known;
        private int fired;
        private int refused;

        void add(Tally other) {
            sentences += other.sentences;
            verbs += other.verbs;
            known += other.known;
            fired += other.fired;
            refused += other.refused;
        }

        void print(PrintStream out, String name) {
            out.printf(
                    "%-26s %9d %8d %8s %8s %8s %8s%n",
                    name,
                    sentences,
                    verbs,
                    EntryUse.share(known, verbs),
                    EntryUse.share(fired, verbs),
                    EntryUse.share(refused, verbs),
                    EntryUse.share(known - fired - refused, verbs));
        }
    }

    VerbCoverage(KnownVerbs known) {
        this.known = known;
    }

    /** How many sentences have been counted. */
    int sentences() {
        return sets.values().stream().mapToInt(tally -> tally.sentences).sum();
    }

    /** Counts a report's sentences until a set has its quota; says whether more are wanted. */
    boolean add(String set, CodedReport coded, int quota) {
        Tally tally = sets.computeIfAbsent(set, s -> new Tally());
        Outcome outcome = new Outcome(coded);
        for (Sentence sentence : coded.sentences()) {
            if (tally.sentences < quota && sentence.parsed()) {
                tally.sentences++;
                sentence.tokens().forEach(token -> add(tally, outcome, sentence, token));
            }
        }
        return tally.sentences < quota;
    }

    private void add(Tally tally, Outcome outcome, Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean event = known.isEvent(lemma);
        if (!isVerb(token) || !outcome.hasActor(sentence, token) || (!event && known.isOther(lemma))) {
            return;
        }
        tally.verbs++;
        if (!event) {
            unknown.merge(lemma, 1, Integer::sum);
            return;
        }
        tally.known++;
        if (outcome.fired(sentence, token)) {
            tally.fired++;
        } else if (outcome.refused(token)) {
            tally.refused++;
        }
    }

    private static boolean isVerb(Token token) {
        return token.isVerb() && !token.relation().startsWith("aux") && !"cop".equals(token.relation());
    }

    /** What the coder made of the words of one report. */
    private static final class Outcome {
        private final Set<Long> fired = new HashSet<>();
        private final Set<Long> actors = new HashSet<>();
        private final Set<Integer> refused = new HashSet<>();

        Outcome(CodedReport coded) {
            coded.events().forEach(event -> fired.add(key(event.sentenceIndex(), event.triggerToken())));
            coded.refusals().forEach(refusal -> refused.add(refusal.trigger().start()));
            coded.actors().forEach(actor -> actors.add(key(actor)));
        }

        private static long key(ActorMention actor) {
            return key(actor.sentence(), actor.head());
        }

        private static long key(int sentence, int token) {
            return ((long) sentence << 32) | token;
        }

        boolean fired(Sentence sentence, Token token) {
            return fired.contains(key(sentence.index(), token.index()));
        }

        boolean refused(Token token) {
            return refused.contains(token.span().start());
        }

        boolean hasActor(Sentence sentence, Token verb) {
            return sentence.childrenWith(verb.index(), "nsubj", "nsubj:pass", "obj", "iobj").stream()
                    .anyMatch(child -> actors.contains(key(sentence.index(), child)));
        }
    }

    void print(PrintStream out) {
        out.printf(
                "%-26s %9s %8s %8s %8s %8s %8s%n", "set", "sentences", "verbs", "known", "fired", "refused", "silent");
        Tally all = new Tally();
        sets.forEach((set, tally) -> {
            tally.print(out, set);
            all.add(tally);
        });
        all.print(out, "all");
        out.println("most frequent of those not known: "
                + unknown.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(SHOWN)
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
