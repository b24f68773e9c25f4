package org.dateline.actor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes one draft of a noun phrase: what its last unit is decides, the words before it add country, sector and group. */
final class Composer {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "both");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any");
    private static final Set<String> MANY = Set.of("several", "many");
    private static final Set<String> SERVING = Set.of("GOV", "MIL", "COP", "SPY");
    private static final Set<String> NAMELESS =
            Set.of("official", "source", "diplomat", "officer", "aide", "insider", "adviser");

    private final String text;
    private final Sentence sentence;
    private final @Nullable Unit[] units;
    private final RoleTable roles;
    private final Modifiers modifiers;

    Composer(String text, Sentence sentence, @Nullable Unit[] units, RoleTable roles, @Nullable LocalDate day) {
        this.text = text;
        this.sentence = sentence;
        this.units = units;
        this.roles = roles;
        this.modifiers = new Modifiers(sentence, units, roles, day);
    }

    /**
     * A draft of the tokens {@code first} to {@code last}, or null where they are no actor.
     *
     * @param open first token of the phrase with its determiners
     * @param nested whether the phrase goes on with a noun that is no actor ("Israeli raid")
     */
    @Nullable
    Draft compose(int open, int first, int last, boolean nested) {
        Unit unit = units[last];
        Draft draft;
        if (unit == null) {
            draft = organization(first, last);
        } else if (unit.isPerson()) {
            draft = person(first, unit);
        } else if (unit.noun() != null) {
            draft = role(first, unit);
        } else {
            draft = nested && unit.isNational() ? single(unit) : named(first, unit);
        }
        draft.nested = nested;
        determine(draft, open, first);
        return draft;
    }

    String text() {
        return text;
    }

    /** Whether a name counts for the noun behind it ("US-led forces", not "anti-US riots"). */
    boolean applies(Unit unit) {
        return modifiers.applies(unit);
    }

    /** A draft of one name alone, without what stands around it. */
    Draft single(Unit unit) {
        Draft draft = draft(unit.from(), unit.to(), unit.span(), "name");
        fill(draft, unit);
        return draft;
    }

    private Draft draft(int from, int to, Span span, String rule) {
        Draft draft = new Draft(sentence.index(), from, to, head(from, to), span, PhraseReader.words(text, span), rule);
        String tag = sentence.token(to).tag();
        draft.plural = tag.endsWith("S") && tag.startsWith("NN");
        return draft;
    }

    /** The token whose governor stands outside; the last one where there is no tree. */
    private int head(int from, int to) {
        for (int i = to; i >= from && sentence.parsed(); i--) {
            int head = sentence.token(i).head();
            if (head < from || head > to) {
                return i;
            }
        }
        return to;
    }

    /** Reads articles and numbers: "a Palestinian" is a civilian, "the Palestinians" may be the nation. */
    private void determine(Draft draft, int open, int first) {
        for (int i = open; i < first; i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            draft.definite |= DEFINITE.contains(word);
            draft.indefinite |= INDEFINITE.contains(word);
        }
        for (int i = first; i < draft.to; i++) {
            Token token = sentence.token(i);
            draft.quantified |= "CD".equals(token.tag()) || MANY.contains(token.lemma());
        }
        if (!draft.nested && (draft.kind == Kind.PEOPLE || draft.kind == Kind.ADJECTIVE)) {
            boolean oneByOne = draft.quantified || draft.indefinite || draft.plural && !draft.definite;
            draft.role = oneByOne && !draft.person && draft.role == null ? "CVL" : draft.role;
        }
        if (isNameless(draft)) {
            draft.anonymous = true;
            draft.name = draft.indefinite ? PhraseReader.words(text, sentence.span(open, draft.to)) : draft.name;
        }
    }

    /** "A US official", "security sources": the report withholds the name. */
    private static boolean isNameless(Draft draft) {
        RoleNoun noun = draft.noun;
        return noun != null
                && !draft.person
                && noun.is("person")
                && noun.sector() != null
                && SERVING.contains(noun.sector())
                && NAMELESS.contains(noun.words().get(noun.words().size() - 1))
                && !draft.definite
                && !draft.quantified;
    }

    private Draft named(int first, Unit unit) {
        int from = unit.from();
        Draft draft =
                draft(from, unit.to(), unit.span(), unit.isLand() ? "state" : unit.isNational() ? "people" : "name");
        fill(draft, unit);
        if (!unit.isLand()) {
            modifiers.read(draft, first, unit.from() - 1, true);
        }
        if (unit.isCommunity() || unit.kind() == Kind.PEOPLE || unit.kind() == Kind.ADJECTIVE) {
            return widen(draft, first, unit);
        }
        return draft;
    }

    /** A people's name takes its modifiers in: "Iraqi Kurds", "ethnic Albanians". */
    private Draft widen(Draft draft, int first, Unit unit) {
        int from = unit.from();
        while (from > first
                && (units[from - 1] != null
                        || "ethnic".equals(sentence.token(from - 1).form()))) {
            from--;
        }
        Draft wide = from == unit.from() ? draft : draft(from, unit.to(), sentence.span(from, unit.to()), draft.rule);
        if (wide != draft) {
            fill(wide, unit);
            wide.name = PhraseReader.words(text, wide.span);
            modifiers.read(wide, first, unit.from() - 1, true);
        }
        if (from <= unit.from() - 1
                && "ethnic".equals(sentence.token(unit.from() - 1).lemma().toLowerCase(Locale.ROOT))
                && unit.isNational()) {
            wide.ethnic = wide.candidates.get(0).name();
            wide.stem = null;
            wide.role = "CVL";
            wide.home = true;
        }
        if (unit.isCommunity() && wide.role == null) {
            wide.role = unit.kind() == Kind.RELIGION ? "REL" : "CVL";
        }
        return wide;
    }

    private void fill(Draft draft, Unit unit) {
        draft.candidates = unit.aliases().stream().map(Alias::known).distinct().toList();
        Known known = unit.aliases().isEmpty() ? null : draft.candidates.get(0);
        draft.shortForm = !unit.aliases().isEmpty() && unit.aliases().get(0).shortForm();
        draft.common = draft.shortForm && unit.aliases().stream().allMatch(Alias::needsRecogniser);
        draft.person = unit.isPerson();
        draft.named = true;
        if (known != null) {
            draft.kind = known.kind();
            draft.where = known.where();
            draft.female = known.female();
            draft.male = known.kind() == Kind.PERSON && !known.female();
            modifiers.settle(draft, known);
        }
    }

    private Draft person(int first, Unit unit) {
        int from = Math.min(first, unit.from());
        Unit title = unit.from() > first ? units[unit.from() - 1] : null;
        Draft draft = draft(from, unit.to(), sentence.span(from, unit.to()), "person");
        draft.name = PhraseReader.words(text, unit.span());
        fill(draft, unit);
        draft.person = true;
        if (draft.candidates.isEmpty()) {
            draft.role = null;
        }
        if (title != null && title.noun() != null) {
            Draft office = role(first, title);
            draft.title = office;
            takeTitle(draft, office);
        } else {
            modifiers.read(draft, first, unit.from() - 1, draft.candidates.isEmpty());
        }
        gender(draft, first, unit.from());
        return draft;
    }

    private void takeTitle(Draft draft, Draft office) {
        if (office.stem != null) {
            modifiers.choose(draft, office.stem);
            draft.stem = draft.stem == null || !office.stem.equals(draft.stem) ? office.stem : draft.stem;
        } else if (draft.candidates.isEmpty()) {
            draft.home = office.home;
        }
        boolean trusted = modifiers.dated()
                && !draft.candidates.isEmpty()
                && modifiers.isActive(draft.candidates.get(0))
                && !draft.shortForm;
        if (office.role != null && !trusted) {
            draft.role = office.role;
        }
        draft.former = office.former;
        draft.noun = office.noun;
    }

    private void gender(Draft draft, int first, int name) {
        draft.female |= !draft.male && roles.isFemaleName(sentence.token(name));
        for (int i = Math.max(0, first - 1); i < name; i++) {
            draft.female |= roles.isFemaleTitle(sentence.token(i));
            draft.male |= roles.isMaleTitle(sentence.token(i));
        }
    }

    private Draft role(int first, Unit unit) {
        RoleNoun noun = java.util.Objects.requireNonNull(unit.noun());
        int from = first;
        while (from < unit.from() && isCount(sentence.token(from))) {
            from++;
        }
        Draft draft = draft(from, unit.to(), sentence.span(from, unit.to()), "role noun");
        draft.noun = noun;
        draft.modified = from < unit.from();
        draft.where = noun.where();
        draft.role = noun.sector();
        draft.home = noun.is("home");
        draft.female = noun.words().get(noun.words().size() - 1).endsWith("woman");
        int headword = unit.from();
        while (headword < unit.to() && !"IN".equals(sentence.token(headword + 1).tag())) {
            headword++;
        }
        draft.plural = sentence.token(headword).tag().endsWith("S");
        if (noun.sector() != null && Sectors.isStateless(noun.sector())) {
            draft.stem = noun.sector();
            draft.role = null;
        }
        modifiers.read(draft, first, unit.from() - 1, false);
        draft.named = draft.named || isProper(first, unit);
        return draft;
    }

    /** "Third World Water Forum" is a name. */
    private boolean isProper(int first, Unit unit) {
        return unit.from() > first
                && sentence.token(unit.to()).isProperNoun()
                && sentence.token(unit.from() - 1).isProperNoun();
    }

    private static boolean isCount(Token token) {
        return "RB".equals(token.tag())
                || "CD".equals(token.tag())
                || "several".equals(token.lemma())
                || "many".equals(token.lemma())
                || "other".equals(token.lemma())
                || "more".equals(token.lemma())
                || "JJS".equals(token.tag()) && ("least".equals(token.lemma()) || "least".equals(token.form()));
    }

    /** A body of no dictionary that the recogniser takes for an organisation. */
    private Draft organization(int first, int last) {
        int from = last;
        while (from > first && "ORGANIZATION".equals(sentence.token(from - 1).name())) {
            from--;
        }
        Draft draft = draft(from, last, sentence.span(from, last), "organisation");
        draft.named = true;
        draft.role = null;
        modifiers.read(draft, first, last, true);
        return draft;
    }
}
