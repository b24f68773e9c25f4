package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Codes one sentence: verb by verb in their order, each with the first of its patterns that fits. Used once. */
final class SentenceCoder {
    private static final String NO_CODE = "---";
    private static final String DISCARD = "###";
    /** "Complex": too much for a program to code. */
    private static final String COMPLEX = "+++";

    private final VerbIndex verbs;
    private final Reading reading;
    private final Sentence tree;
    private final PatternMatcher matcher;
    private final RoleSeeker seeker;
    private final TreeSet<Integer> coded = new TreeSet<>();
    private final List<Coding> codings = new ArrayList<>();

    SentenceCoder(VerbIndex verbs, Reading reading, List<Party> parties) {
        this.verbs = verbs;
        this.reading = reading;
        this.tree = reading.sentence();
        this.matcher = new PatternMatcher(reading, parties);
        this.seeker = new RoleSeeker(reading, parties);
    }

    List<Coding> code() {
        for (int position = 0; position < reading.size(); position++) {
            Token token = reading.token(position);
            if (!isVerb(token) || isInside(token.index())) {
                continue;
            }
            VerbIndex.Match verb = verbs.at(reading, position);
            if (verb != null && code(verb, token.index())) {
                return List.of();
            }
        }
        return codings;
    }

    private boolean isVerb(Token token) {
        if (token.isVerb()) {
            return !tree.has(token.index(), "aux", "cop");
        }
        // "Ethiopia act on a resolution": taggers take a verb at the top of a sentence for a noun.
        return token.isNoun() && token.head() < 0 && tree.child(token.index(), "cop", "nsubj", "det") < 0;
    }

    /** Whether the verb stands inside a clause that is coded already. */
    private boolean isInside(int verb) {
        int at = verb;
        while (at >= 0) {
            if (coded.contains(at)) {
                return true;
            }
            at = tree.has(at, "conj", "parataxis") ? -1 : tree.token(at).head();
        }
        return false;
    }

    /** Codes a verb; returns whether its pattern says that the sentence is to be discarded. */
    private boolean code(VerbIndex.Match verb, int token) {
        Clause clause = Clause.of(tree, token);
        PatternMatcher.Fit fit =
                matcher.fit(verb, reading.position(clause.from()), reading.position(clause.to() + 1) - 1);
        String code = fit == null ? verb.entry().code() : fit.pattern.code();
        if (DISCARD.equals(code)) {
            return true;
        }
        if (code == null || NO_CODE.equals(code) || COMPLEX.equals(code)) {
            return false;
        }
        if (fit != null && fit.compound != null && fit.source == null && isMutual(fit, verb)) {
            emit(verb, token, fit, code, fit.compound.members(), List.of());
            return false;
        }
        RoleSeeker.Roles roles = seeker.roles(verb, clause, fit);
        Party source = roles.source();
        Party target = roles.target();
        if (source != null && target != null) {
            emit(verb, token, fit, code, source.members(), target.members());
        }
        return false;
    }

    /** "% *": those of the compound do it to each other; a compound behind the verb is just whom it is done to. */
    private static boolean isMutual(PatternMatcher.Fit fit, VerbIndex.Match verb) {
        Party compound = fit.compound;
        return compound != null && compound.last() < verb.first();
    }

    /** All sources with all targets; where somebody is among both, each source with the others. */
    private static List<Map.Entry<List<ActorMention>, List<ActorMention>>> groups(
            List<ActorMention> sources, List<ActorMention> targets) {
        List<Map.Entry<List<ActorMention>, List<ActorMention>>> groups = new ArrayList<>();
        boolean shared = sources.stream().anyMatch(s -> targets.stream().anyMatch(t -> Coding.sameCode(s, t)));
        if (!shared) {
            return List.of(Map.entry(sources, targets));
        }
        for (ActorMention source : sources) {
            List<ActorMention> others = without(targets, List.of(source));
            if (!others.isEmpty()) {
                groups.add(Map.entry(List.of(source), others));
            }
        }
        return groups;
    }

    private static List<ActorMention> without(List<ActorMention> members, List<ActorMention> others) {
        return members.stream()
                .filter(m -> others.stream().noneMatch(o -> Coding.sameCode(m, o)))
                .toList();
    }

    private void emit(
            VerbIndex.Match verb,
            int token,
            PatternMatcher.@Nullable Fit fit,
            String code,
            List<ActorMention> sources,
            List<ActorMention> targets) {
        if (sources.isEmpty() || targets.isEmpty() && sources.size() < 2) {
            return;
        }
        coded.add(token);
        int colon = code.indexOf(':');
        String first = colon < 0 ? code : code.substring(0, colon);
        for (Map.Entry<List<ActorMention>, List<ActorMention>> group : groups(sources, targets)) {
            add(verb, token, fit, first, group.getKey(), group.getValue());
            if (colon >= 0 && !targets.isEmpty()) {
                add(verb, token, fit, code.substring(colon + 1), group.getValue(), group.getKey());
            }
        }
    }

    private void add(
            VerbIndex.Match verb,
            int token,
            PatternMatcher.@Nullable Fit fit,
            String code,
            List<ActorMention> sources,
            List<ActorMention> targets) {
        Span trigger = tree.span(
                reading.token(verb.first()).index(), reading.token(verb.last()).index());
        String where = fit == null ? verb.entry().where() : fit.pattern.where();
        boolean negative = fit != null && fit.pattern.negative();
        String number = CodeNumber.of(code);
        String own = verb.entry().code();
        codings.add(new Coding(
                code,
                token,
                trigger,
                sources,
                targets,
                where,
                fit == null ? "verb" : "verb pattern",
                negative,
                number != null || own == null ? number : CodeNumber.of(own)));
    }
}
