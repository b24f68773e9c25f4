package org.dateline.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Set<String> habitual = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> predicates = new HashSet<>();
    private final Map<String, String> lines = new HashMap<>();
    private final Recollection recollection;

    private Timeframes(Lexicon lexicon) {
        this.recollection = Recollection.load(lexicon);
    }

    static Timeframes load(Lexicon lexicon) {
        Timeframes frames = new Timeframes(lexicon);
        for (Entry entry : lexicon.file("events-time.txt").entries()) {
            String word = entry.text().toLowerCase(Locale.ROOT);
            frames.set(entry.section()).add(word);
            frames.lines.put(word, entry.where());
        }
        return frames;
    }

    private Set<String> set(String section) {
        return switch (section) {
            case "habitual" -> habitual;
            case "habitual of" -> predicates;
            case "background" -> past;
            default -> new HashSet<>();
        };
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
        Verdict back = byRecollection(draft, published);
        if (back != null) {
            return back;
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

    /** What is only looked back on; its day is what those words come to, not that of the ceremony. */
    private @Nullable Verdict byRecollection(Draft draft, @Nullable LocalDate published) {
        Recollection.Found found = recollection.of(draft.scene, draft.trigger, published);
        Verdict dated = draft.date == null ? null : byDate(draft.date, published, draft.status);
        boolean recent = dated != null && dated.timeframe() == Timeframe.CURRENT;
        if (found == null || (recent && !found.sure())) {
            return null;
        }
        if (dated == null || recent) {
            draft.date = found.date();
        }
        return new Verdict(Timeframe.BACKGROUND, found.token(), found.rule());
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
        return saidOf(scene, trigger.token());
    }

    /** "Kidnapping is common", "ambushes are a regular occurrence", "protests every Friday". */
    private @Nullable Verdict saidOf(Scene scene, int token) {
        Sentence tree = scene.sentence();
        int head = tree.token(token).head();
        if (head >= 0 && tree.has(token, "nsubj") && tree.child(head, "cop") >= 0) {
            for (int c : withQualities(tree, head)) {
                String word = tree.token(c).form().toLowerCase(Locale.ROOT);
                if (predicates.contains(word) || habitual.contains(word)) {
                    return new Verdict(Timeframe.HABITUAL, c, new Rule("habitual word", lines.getOrDefault(word, "")));
                }
            }
        }
        return null;
    }

    private static List<Integer> withQualities(Sentence tree, int head) {
        List<Integer> all = new ArrayList<>(tree.childrenWith(head, "amod"));
        all.add(0, head);
        return all;
    }

    /** Whether words say how long and not when: "for ten years", "within two decades", "two years after". */
    private static boolean isLength(Sentence tree, int noun) {
        String next = noun + 1 < tree.size() ? tree.token(noun + 1).form().toLowerCase(Locale.ROOT) : "";
        if (Set.of("after", "since").contains(next)) {
            return true;
        }
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
