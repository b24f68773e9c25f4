package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the units of a sentence: dictionary names, role nouns, persons. Units do not overlap. */
final class Units {
    private final Sentence sentence;
    private final ActorLexicon lexicon;
    private final Unit[] at;

    private Units(Sentence sentence, ActorLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.at = new Unit[sentence.size()];
    }

    /** For each token the unit that covers it, or null. */
    static @Nullable Unit[] of(Sentence sentence, ActorLexicon lexicon) {
        Units units = new Units(sentence, lexicon);
        units.names();
        units.persons();
        units.roles();
        units.titled();
        return units.at;
    }

    private void names() {
        Pieces pieces = new Pieces(sentence);
        int i = 0;
        while (i < pieces.size()) {
            List<Alias> found = usable(lexicon.names().longest(pieces, i), pieces, i);
            if (found.isEmpty()) {
                i++;
            } else {
                int n = found.get(0).pieces().size();
                place(new Unit(
                        pieces.token(i), pieces.token(i + n - 1), pieces.span(i, i + n - 1), found, null, false));
                i += n;
            }
        }
    }

    private List<Alias> usable(List<Alias> found, Pieces pieces, int i) {
        if (found.isEmpty()) {
            return found;
        }
        int from = pieces.token(i);
        int to = pieces.token(i + found.get(0).pieces().size() - 1);
        List<Alias> kept = new ArrayList<>(found.size());
        for (Alias alias : found) {
            if (allowed(alias, from, to)) {
                kept.add(alias);
            }
        }
        if (kept.stream().anyMatch(a -> !a.shortForm())) {
            kept.removeIf(Alias::shortForm);
        }
        return kept;
    }

    private boolean allowed(Alias alias, int from, int to) {
        Token first = sentence.token(from);
        Kind kind = alias.known().kind();
        if (alias.needsRecogniser() && !alias.shortForm() && "O".equals(first.name())) {
            return false;
        }
        if (alias.shortForm() && (!first.isProperNoun() || !isWholeName(from, to) || isOffice(from))) {
            return false;
        }
        if (from == to && kind.isBody() && (startsOffice(from) || endsName(from))) {
            return false;
        }
        boolean inName = "PERSON".equals(first.name()) && (isName(from - 1) || isName(to + 1));
        return kind == Kind.PERSON
                || !inName
                || kind == Kind.ADJECTIVE && !isName(from - 1)
                || from < to && !isName(from - 1);
    }

    /** A family name alone: no name before it but a title, none after it. */
    private boolean isWholeName(int from, int to) {
        return (!isName(from - 1) || lexicon.roles().longest(sentence, from - 1) != null) && !isName(to + 1);
    }

    /** "Congress" of "Lakeside Fishers Congress" is another body. */
    private boolean endsName(int at) {
        Token before = at == 0 ? sentence.token(0) : sentence.token(at - 1);
        return at > 0 && this.at[at - 1] == null && before.isProperNoun() && "ORGANIZATION".equals(before.name());
    }

    /** "Labour" of "Labour Minister" is no party. */
    private boolean startsOffice(int at) {
        RoleNoun noun = lexicon.roles().longest(sentence, at);
        return noun != null && noun.words().size() > 1;
    }

    /** "Mufti" of "Grand Mufti" is no family name. */
    private boolean isOffice(int at) {
        RoleNoun before = at == 0 ? null : lexicon.roles().longest(sentence, at - 1);
        return lexicon.roles().longest(sentence, at) != null
                || before != null && before.words().size() > 1;
    }

    private boolean isName(int i) {
        return i >= 0
                && i < sentence.size()
                && "PERSON".equals(sentence.token(i).name());
    }

    private void persons() {
        int i = 0;
        while (i < sentence.size()) {
            int to = i;
            while (to < sentence.size()
                    && isName(to)
                    && at[to] == null
                    && !sentence.token(to).isPronoun()) {
                to++;
            }
            if (to > i && !isSaint(i)) {
                person(i, to - 1);
            }
            i = Math.max(to, i + 1);
        }
    }

    /** Churches and towns, not people: "St. Paul". */
    private boolean isSaint(int from) {
        String before = from == 0 ? "" : sentence.token(from - 1).form();
        return "St.".equals(before) || "St".equals(before) || "Saint".equals(before);
    }

    private void person(int from, int to) {
        int start = from;
        RoleNoun title = lexicon.roles().longest(sentence, start);
        while (title != null && start + title.words().size() <= to) {
            start += title.words().size();
            title = lexicon.roles().longest(sentence, start);
        }
        place(new Unit(start, to, sentence.span(start, to), List.of(), null, true));
    }

    private void roles() {
        int i = 0;
        while (i < sentence.size()) {
            RoleNoun noun = at[i] == null ? lexicon.roles().longest(sentence, i) : null;
            int n = noun == null ? 1 : noun.words().size();
            if (noun != null && free(i, i + n - 1)) {
                place(new Unit(i, i + n - 1, sentence.span(i, i + n - 1), List.of(), noun, false));
            }
            i += n;
        }
    }

    /** Capitalised words after a title are a person even where the recogniser says otherwise ("Colonel Abu Odeh"). */
    private void titled() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Unit title = at[i];
            if (title != null && title.to() == i && isTitle(title)) {
                int to = i;
                while (to + 1 < sentence.size() && at[to + 1] == null && isPlainName(sentence.token(to + 1))) {
                    to++;
                }
                if (to > i) {
                    place(new Unit(i + 1, to, sentence.span(i + 1, to), List.of(), null, true));
                }
            }
        }
    }

    private boolean isTitle(Unit unit) {
        return unit.noun() != null
                && unit.noun().is("person")
                && !sentence.token(unit.to()).tag().endsWith("S")
                && sentence.token(unit.to()).isProperNoun();
    }

    private static boolean isPlainName(Token token) {
        return "NNP".equals(token.tag()) && !"ORGANIZATION".equals(token.name()) && !Calendar.isDay(token);
    }

    private boolean free(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (at[i] != null) {
                return false;
            }
        }
        return true;
    }

    private void place(Unit unit) {
        for (int i = unit.from(); i <= unit.to(); i++) {
            at[i] = unit;
        }
    }
}
