package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes one draft of a noun phrase: what its last unit is decides, the words before it add country, sector and group. */
final class Composer {
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "toppled", "then", "retired", "outgoing");
    private static final Set<String> GONE = Set.of("former", "ex", "late", "ousted", "deposed", "toppled", "retired");
    private static final Set<String> OVERRIDES = Set.of(
            "PTY", "LAB", "BUS", "EDU", "REB", "OPP", "JUD", "LEG", "REL", "CRM", "JRN", "MED", "UAF", "COP", "MIL",
            "SPY", "AGR", "CVL", "ELI", "NGO");

    private final String text;
    private final Sentence sentence;
    private final @Nullable Unit[] units;
    private final RoleTable roles;
    private final @Nullable LocalDate day;

    Composer(String text, Sentence sentence, @Nullable Unit[] units, RoleTable roles, @Nullable LocalDate day) {
        this.text = text;
        this.sentence = sentence;
        this.units = units;
        this.roles = roles;
        this.day = day;
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

    private void determine(Draft draft, int open, int first) {
        for (int i = open; i < first; i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            draft.definite |= Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "both")
                    .contains(word);
            draft.indefinite |= Set.of("a", "an", "another", "some", "any").contains(word);
        }
        for (int i = first; i < draft.to; i++) {
            boolean number = "CD".equals(sentence.token(i).tag())
                    || "several".equals(sentence.token(i).lemma())
                    || "many".equals(sentence.token(i).lemma());
            draft.quantified |= number;
        }
        if (!draft.nested && (draft.kind == Kind.PEOPLE || draft.kind == Kind.ADJECTIVE)) {
            boolean oneByOne = draft.quantified || draft.indefinite || draft.plural && !draft.definite;
            draft.role = oneByOne && !draft.person && draft.role == null ? "CVL" : draft.role;
        }
        RoleNoun noun = draft.noun;
        if (noun != null
                && !draft.person
                && noun.is("person")
                && ("GOV".equals(noun.sector())
                        || "MIL".equals(noun.sector())
                        || "COP".equals(noun.sector())
                        || "SPY".equals(noun.sector()))) {
            String last = noun.words().get(noun.words().size() - 1);
            boolean nameless = Set.of("official", "source", "diplomat", "officer", "aide", "insider", "adviser")
                    .contains(last);
            draft.anonymous = nameless && !draft.definite && !draft.quantified;
            if (draft.anonymous && draft.indefinite) {
                draft.name = PhraseReader.words(text, sentence.span(open, draft.to));
            }
        }
    }

    private Draft named(int first, Unit unit) {
        int from = unit.from();
        Draft draft =
                draft(from, unit.to(), unit.span(), unit.isLand() ? "state" : unit.isNational() ? "people" : "name");
        fill(draft, unit);
        if (!unit.isLand()) {
            modify(draft, first, unit.from() - 1, true);
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
            modify(wide, first, unit.from() - 1, true);
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
            settle(draft, known);
        }
    }

    /** Gives a draft what the files say of an actor on the day. */
    void settle(Draft draft, Known known) {
        Term term = known.on(day);
        if (known.kind() == Kind.ETHNIC_GROUP) {
            draft.ethnic = known.tag();
            draft.stem = draft.stem == null && term != null ? term.stem() : draft.stem;
        } else if (known.kind() == Kind.RELIGION) {
            draft.religion = known.tag();
        } else if (!draft.shortForm && known.kind() != Kind.PEOPLE) {
            draft.name = known.name();
        }
        if (term != null && !known.kind().isCommunity()) {
            draft.stem = term.stem();
            draft.role = known.kind() == Kind.PERSON && known.past(day) ? "ELI" : term.role();
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
            modify(draft, first, unit.from() - 1, draft.candidates.isEmpty());
        }
        gender(draft, first, unit.from());
        return draft;
    }

    private void takeTitle(Draft draft, Draft office) {
        if (office.stem != null) {
            choose(draft, office.stem);
            draft.stem = draft.stem == null || !office.stem.equals(draft.stem) ? office.stem : draft.stem;
        } else if (draft.candidates.isEmpty()) {
            draft.home = office.home;
        }
        boolean trusted = day != null
                && !draft.candidates.isEmpty()
                && draft.candidates.get(0).active(day)
                && !draft.shortForm;
        if (office.role != null && !trusted) {
            draft.role = office.role;
        }
        draft.former = office.former;
        draft.noun = office.noun;
    }

    /** Of several actors of one name takes the one of the country. */
    private void choose(Draft draft, String stem) {
        for (Known known : draft.candidates) {
            if (known.ofCountry(stem)) {
                draft.candidates = List.of(known);
                draft.where = known.where();
                draft.name = known.name();
                settle(draft, known);
                return;
            }
        }
        if (draft.shortForm) {
            draft.candidates = List.of();
            draft.where = "";
            draft.kind = null;
            draft.stem = null;
        }
    }

    private void gender(Draft draft, int first, int name) {
        draft.female |= !draft.male && roles.isFemale(sentence.token(name));
        for (int i = Math.max(0, first - 1); i < name; i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            draft.female |= Set.of(
                            "mrs.",
                            "mrs",
                            "ms.",
                            "ms",
                            "miss",
                            "queen",
                            "princess",
                            "spokeswoman",
                            "congresswoman",
                            "chairwoman",
                            "businesswoman",
                            "lady",
                            "nun",
                            "actress",
                            "policewoman")
                    .contains(word);
            draft.male |= Set.of(
                            "mr.",
                            "mr",
                            "king",
                            "prince",
                            "spokesman",
                            "congressman",
                            "chairman",
                            "businessman",
                            "lord",
                            "sir",
                            "sheikh",
                            "imam",
                            "mullah",
                            "ayatollah",
                            "pope",
                            "bishop",
                            "archbishop",
                            "cardinal",
                            "rabbi",
                            "policeman")
                    .contains(word);
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
        modify(draft, first, unit.from() - 1, false);
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
                || "more".equals(token.lemma());
    }

    /** Reads the words before a head for country, body, group and sector. */
    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private void modify(Draft draft, int first, int last, boolean onlyNational) {
        Unit done = null;
        for (int i = first; i <= last; i++) {
            Unit unit = units[i];
            Token token = sentence.token(i);
            String lower = token.lemma().toLowerCase(Locale.ROOT);
            if (GONE.contains(lower)) {
                draft.former = true;
                draft.role = "ELI";
            } else if (unit != null && unit != done && applies(unit)) {
                done = unit;
                apply(draft, unit, onlyNational);
            } else if (unit == null || unit.noun() != null) {
                String sector = onlyNational ? null : roles.sectorOf(token);
                if (sector != null && !FORMER.contains(lower)) {
                    sector(draft, sector);
                }
            }
        }
    }

    /** "US-led forces" are American; "US-backed", "anti-US", "ethnic Albanian" ones are not. */
    boolean applies(Unit unit) {
        int next = unit.to() + 1;
        if (next + 1 < sentence.size() && "HYPH".equals(sentence.token(next).tag())) {
            String after = sentence.token(next + 1).lemma().toLowerCase(Locale.ROOT);
            return "lead".equals(after) || "led".equals(after) || "run".equals(after) || units[next + 1] != null;
        }
        Span token = sentence.token(unit.from()).span();
        return unit.span().start() == token.start();
    }

    private void apply(Draft draft, Unit unit, boolean onlyNational) {
        if (unit.noun() != null) {
            if (!onlyNational) {
                sector(draft, unit.noun().sector());
            }
        } else if (unit.isPerson()) {
            fromPerson(draft, unit);
        } else if (unit.isNational()) {
            boolean ethnic = unit.from() > 0
                    && "ethnic".equals(sentence.token(unit.from() - 1).lemma());
            if (ethnic) {
                draft.ethnic = unit.aliases().get(0).known().name();
            } else if (draft.stem == null
                    || draft.candidates.size() <= 1 && !draft.named
                    || "NGO".equals(draft.stem)
                    || "IGO".equals(draft.stem)) {
                national(draft, unit);
            } else {
                choose(draft, stem(unit));
            }
        } else if (unit.isCommunity()) {
            community(draft, unit.aliases().get(0).known());
        } else if (unit.isBody() && !onlyNational) {
            body(draft, unit.aliases().get(0).known());
        }
    }

    private static String stem(Unit unit) {
        return unit.aliases().get(0).known().terms().get(0).stem();
    }

    private static void national(Draft draft, Unit unit) {
        boolean stateless = draft.stem != null && Sectors.isStateless(draft.stem);
        if (stateless && draft.role == null) {
            draft.role = "NGO".equals(draft.stem) ? "CVL" : "GOV";
        }
        draft.stem = stem(unit);
        draft.home = false;
    }

    private static void community(Draft draft, Known known) {
        if (known.kind() == Kind.RELIGION) {
            draft.religion = known.tag();
        } else {
            draft.ethnic = known.tag();
            Term term = known.on(null);
            if (draft.stem == null && term != null) {
                draft.stem = term.stem();
                draft.home = false;
            }
        }
    }

    private void fromPerson(Draft draft, Unit unit) {
        Known known = unit.aliases().isEmpty() ? null : unit.aliases().get(0).known();
        Term term = known == null ? null : known.on(day);
        if (term != null && draft.stem == null) {
            draft.stem = term.stem();
            draft.home = false;
        }
    }

    /** A body named before a noun: its members, officials, fighters act for it. */
    private void body(Draft draft, Known known) {
        Term term = known.on(day);
        RoleNoun noun = draft.noun;
        if (term == null || noun == null) {
            return;
        }
        boolean ofState = draft.stem != null && !Sectors.isStateless(draft.stem);
        if (Sectors.isStateless(term.stem()) && ofState && !noun.is("for")) {
            return;
        }
        draft.stem = term.stem();
        draft.home = false;
        draft.role = bodyRole(noun, term);
        if (noun.isAnyBody()) {
            draft.name = known.name();
            draft.named = true;
            draft.kind = known.kind();
            draft.candidates = List.of(known);
        }
    }

    private static @Nullable String bodyRole(RoleNoun noun, Term term) {
        String own = noun.sector();
        boolean official = noun.is("for") || noun.isAnyBody() || "GOV".equals(own);
        if (Sectors.isArmedNonState(term.role())) {
            return official || Sectors.isArmedNonState(own) || "MIL".equals(own) || "PTY".equals(own)
                    ? term.role()
                    : own;
        }
        if (official) {
            return term.role() == null && "GOV".equals(own) && term.stem().startsWith("IGO") ? "GOV" : term.role();
        }
        if ("GOV".equals(term.role()) && Sectors.isArmedNonState(own)) {
            return "GOV";
        }
        return noun.is("thing") && Sectors.isStateless(term.stem()) ? null : own;
    }

    private static void sector(Draft draft, @Nullable String sector) {
        RoleNoun noun = draft.noun;
        if (noun == null || sector == null || draft.former) {
            return;
        }
        boolean any = noun.is("for") || noun.isAnyBody();
        boolean leader =
                "GOV".equals(noun.sector()) && noun.is("person") && noun.words().size() == 1;
        boolean stateless = Sectors.isStateless(sector);
        if (stateless && any && draft.stem == null) {
            draft.stem = sector;
            draft.role = null;
            draft.home = false;
        } else if (!stateless && (any || leader && OVERRIDES.contains(sector))) {
            draft.role = sector;
            draft.home = draft.home || draft.stem == null && !any;
        }
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
        modify(draft, first, last, true);
        return draft;
    }
}
