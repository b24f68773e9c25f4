package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Follows pronouns back: relative ones to the noun that they hang on, personal ones to the most prominent fit. */
final class Pronouns {
    private static final int FAR = 3;
    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final List<Sentence> sentences;
    private final List<Draft> before = new ArrayList<>();

    Pronouns(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The pronouns of one sentence as drafts; {@code here} are the other drafts of the sentence in order. */
    List<Draft> resolve(Sentence sentence, List<Draft> here) {
        List<Draft> found = new ArrayList<>();
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < here.size() && here.get(next).from < token.index()) {
                before.add(here.get(next++));
            }
            Draft draft = pronoun(sentence, token, here);
            if (draft != null) {
                found.add(draft);
                before.add(draft);
            }
        }
        before.addAll(here.subList(next, here.size()));
        return found;
    }

    private @Nullable Draft pronoun(Sentence sentence, Token token, List<Draft> here) {
        String word = token.form().toLowerCase(Locale.ROOT);
        Draft antecedent = null;
        String rule = "pronoun";
        if (RELATIVE.contains(word) && token.tag().startsWith("W")) {
            antecedent = relative(sentence, token, here);
            rule = "relative pronoun";
        } else if (token.tag().startsWith("PRP") && !token.relation().startsWith("expl")) {
            antecedent = personal(sentence, token, word);
        }
        if (antecedent == null) {
            return null;
        }
        Draft draft = new Draft(
                sentence.index(), token.index(), token.index(), token.index(), token.span(), token.form(), rule);
        draft.pronoun = true;
        draft.plural = PLURAL.contains(word) || RELATIVE.contains(word) && antecedent.plural;
        draft.follow(antecedent, rule);
        return draft.same == null ? null : draft;
    }

    private static @Nullable Draft relative(Sentence sentence, Token token, List<Draft> here) {
        int at = token.index();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (sentence.has(at, "acl")) {
                int noun = sentence.token(at).head();
                return headed(here, noun);
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    private static @Nullable Draft headed(List<Draft> here, int noun) {
        Draft best = null;
        for (Draft draft : here) {
            if (draft.head == noun && !draft.shared && (best == null || draft.span.length() > best.span.length())) {
                best = draft;
            }
        }
        return best;
    }

    private @Nullable Draft personal(Sentence sentence, Token token, String word) {
        Draft best = null;
        double most = 0;
        int now = sentence.index();
        for (int i = before.size() - 1; i >= 0 && now - before.get(i).sentence <= FAR; i--) {
            Draft draft = before.get(i);
            double fit = fit(draft.root(), draft, word);
            if (fit > 0 && !draft.place && !sameClause(sentence, token, draft)) {
                double score = fit + prominence(draft) - 2.0 * (now - draft.sentence) - (draft.from * 0.001);
                if (score > most || best == null) {
                    best = draft;
                    most = score;
                }
            }
        }
        return best;
    }

    /** How well an actor fits a pronoun, 0 for not at all. */
    private static double fit(Draft root, Draft draft, String word) {
        boolean human = root.person
                || root.noun != null && root.noun.is("person") && !draft.plural && !root.plural && root.kind == null;
        if (MALE.contains(word) || FEMALE.contains(word)) {
            boolean clash = MALE.contains(word) ? root.female : root.male;
            boolean sure = FEMALE.contains(word) ? root.female : root.male;
            return !human || clash || draft.plural ? 0 : sure ? 8 : root.person ? 7 : 6;
        }
        if (PLURAL.contains(word)) {
            boolean body = root.kind != null && root.kind.isBody();
            return human
                    ? 0
                    : draft.plural || root.plural
                            ? 7
                            : body ? 6 : root.noun != null && root.noun.is("body") ? 5.5 : root.isLand() ? 4 : 0;
        }
        if (NEUTER.contains(word)) {
            boolean body = root.kind != null && (root.kind.isBody() || root.isLand())
                    || root.noun != null && root.noun.is("body");
            return root.person || draft.plural || !body && !root.named ? 0 : 7;
        }
        return 0;
    }

    private double prominence(Draft draft) {
        Sentence sentence = sentences.get(draft.sentence);
        double nested = draft.nested || draft.place ? -3 : 0;
        if (!sentence.parsed()) {
            return nested;
        }
        int head = draft.head;
        boolean modifies = sentence.has(head, "nmod", "compound", "amod", "appos");
        return nested + (sentence.has(head, "nsubj") ? 2 : sentence.has(head, "obj", "iobj") ? 0.5 : modifies ? -1 : 0);
    }

    /** The object of a verb is not its subject ("the rebels attacked them"). */
    private static boolean sameClause(Sentence sentence, Token token, Draft draft) {
        if (draft.sentence != sentence.index() || !sentence.parsed()) {
            return false;
        }
        boolean object = sentence.has(token.index(), "obj", "iobj", "obl");
        return object && sentence.token(draft.head).head() == token.head() || draft.head == token.index();
    }
}
