package org.dateline.coding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Whether an event is the news, is recalled, or is general. */
final class Timeframes {
    /** What is older than this many days before publication is background. */
    private static final int NEWS_DAYS = 16;

    private static final Set<String> LENGTH = Set.of("for", "to", "within", "in", "by");
    private static final Set<String> EARLIER = Set.of("since", "after", "when", "before", "until");

    private final Set<String> habitual = new java.util.HashSet<>();
    private final Set<String> past = new java.util.HashSet<>();
    private final java.util.Map<String, String> lines = new java.util.HashMap<>();

    static Timeframes load(Lexicon lexicon) {
        Timeframes frames = new Timeframes();
        for (Entry entry : lexicon.file("events-time.txt").entries()) {
            String word = entry.text().toLowerCase(Locale.ROOT);
            ("habitual".equals(entry.section()) ? frames.habitual : frames.past).add(word);
            frames.lines.put(word, entry.where());
        }
        return frames;
    }

    /** The verdict, the token that decides and the rule. */
    record Verdict(Timeframe timeframe, int token, Rule rule) {}

    Verdict judge(Draft draft, @Nullable LocalDate published) {
        int token = draft.trigger.token();
        Timeframe own = draft.trigger.entry().timeframe();
        if (own != null) {
            return new Verdict(
                    own, token, new Rule("entry", draft.trigger.entry().source().where()));
        }
        Verdict words = byWords(draft.scene, draft.trigger);
        if (words != null) {
            return words;
        }
        TimeMention date = draft.date;
        if (date != null && draft.place != null && date.date() == null) {
            return new Verdict(Timeframe.CURRENT, token, Rule.named("no older date"));
        }
        Verdict dated = date == null ? null : byDate(date, published, draft.status);
        if (dated != null) {
            return dated;
        }
        return byGrammar(draft.scene, draft.trigger);
    }

    private @Nullable Verdict byWords(Scene scene, Trigger trigger) {
        Sentence tree = scene.sentence();
        int carrier = trigger.light() == null ? -1 : trigger.light().verb();
        for (int at : new int[] {trigger.token(), carrier}) {
            if (at < 0) {
                continue;
            }
            for (int c : tree.childrenWith(at, "advmod", "amod", "obl", "nmod", "obl:tmod", "det")) {
                String word = tree.token(c).form().toLowerCase(Locale.ROOT);
                if (habitual.contains(word)) {
                    return new Verdict(Timeframe.HABITUAL, c, new Rule("habitual word", lines.getOrDefault(word, "")));
                }
                if (past.contains(word) && !isLength(tree, c)) {
                    return new Verdict(
                            Timeframe.BACKGROUND, c, new Rule("word of the past", lines.getOrDefault(word, "")));
                }
            }
        }
        return null;
    }

    /** Whether words say how long and not when: "for ten years", "within two decades". */
    private static boolean isLength(Sentence tree, int noun) {
        if (tree.child(noun, "nummod") < 0) {
            return false;
        }
        return tree.childrenWith(noun, "case").stream()
                .anyMatch(c -> LENGTH.contains(tree.token(c).form().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Verdict byDate(TimeMention mention, @Nullable LocalDate published, Status status) {
        if (mention.date() == null || mention.date().end() == null || published == null) {
            return null;
        }
        LocalDate end = mention.date().end();
        boolean old = end.isBefore(published.minusDays(NEWS_DAYS)) && status != Status.PLANNED;
        return new Verdict(old ? Timeframe.BACKGROUND : Timeframe.CURRENT, -1, Rule.named("date against publication"));
    }

    private static Verdict byGrammar(Scene scene, Trigger trigger) {
        Sentence tree = scene.sentence();
        int verb = trigger.light() != null && trigger.light().verb() >= 0
                ? trigger.light().verb()
                : trigger.token();
        int had = aux(scene, verb, "had");
        if (had >= 0 && !isReported(tree, verb)) {
            return new Verdict(Timeframe.BACKGROUND, had, Rule.named("pluperfect"));
        }
        for (int mark : tree.childrenWith(verb, "mark", "advmod", "case")) {
            if (EARLIER.contains(tree.token(mark).form().toLowerCase(Locale.ROOT))
                    && tree.has(verb, "advcl", "acl", "obl", "nmod")) {
                boolean since = "since".equals(tree.token(mark).form().toLowerCase(Locale.ROOT));
                if (since) {
                    return new Verdict(Timeframe.BACKGROUND, mark, Rule.named("since"));
                }
            }
        }
        return new Verdict(Timeframe.CURRENT, trigger.token(), Rule.named("no sign of the past"));
    }

    /** Whether a clause is what somebody said: there "had" only shifts the tense ("said it had taken the town"). */
    private static boolean isReported(Sentence tree, int verb) {
        int head = tree.token(verb).head();
        return head >= 0
                && tree.has(verb, "ccomp", "conj")
                && (tree.has(verb, "ccomp")
                        ? Set.of("VBD", "VBN").contains(tree.token(head).tag())
                        : isReported(tree, head));
    }

    private static int aux(Scene scene, int verb, String form) {
        for (int c : scene.sentence().childrenWith(verb, "aux")) {
            Token t = scene.token(c);
            if (form.equals(t.form().toLowerCase(Locale.ROOT))) {
                return c;
            }
        }
        return -1;
    }
}
