package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what the words before a head say of it: country, body, group, sector. */
final class Modifiers {
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "toppled", "then", "retired", "outgoing");
    private static final Set<String> GONE = Set.of("former", "ex", "late", "ousted", "deposed", "toppled", "retired");
    private static final Set<String> OVERRIDES = Set.of(
            "PTY", "LAB", "BUS", "EDU", "REB", "OPP", "JUD", "LEG", "REL", "CRM", "JRN", "MED", "UAF", "COP", "MIL",
            "SPY", "AGR", "CVL", "ELI", "NGO");

    private final Sentence sentence;
    private final @Nullable Unit[] units;
    private final RoleTable roles;
    private final @Nullable LocalDate day;

    Modifiers(Sentence sentence, @Nullable Unit[] units, RoleTable roles, @Nullable LocalDate day) {
        this.sentence = sentence;
        this.units = units;
        this.roles = roles;
        this.day = day;
    }

    boolean dated() {
        return day != null;
    }

    boolean isActive(Known known) {
        return known.active(day);
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

    /** Of several actors of one name takes the one of the country. */
    void choose(Draft draft, String stem) {
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

    /** Reads the words before a head for country, body, group and sector. */
    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    void read(Draft draft, int first, int last, boolean onlyNational) {
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
}
