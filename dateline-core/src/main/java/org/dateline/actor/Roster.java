package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has been named in a report so far: follows family names, acronyms and words such as "the agency" back to them. */
final class Roster {
    private static final int NEAR = 6;
    private static final Set<String> COUNTRY = Set.of("country", "nation", "kingdom", "republic", "emirate");
    private static final Map<String, Set<Kind>> TYPES = types();

    private final @Nullable LocalDate day;
    private final Setting setting;
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<String, Draft> byFamily = new HashMap<>();
    private final Map<String, Draft> byGiven = new HashMap<>();
    private final Set<String> ambiguous = new java.util.HashSet<>();
    private final List<Draft> earlier = new ArrayList<>();

    Roster(@Nullable LocalDate day, Setting setting) {
        this.day = day;
        this.setting = setting;
    }

    /** Learns the full names of a report, so that a headline's family name finds its owner further down. */
    void learn(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.person && !draft.shortForm && draft.name.indexOf(' ') > 0) {
                byFamily.putIfAbsent(lastWord(draft.name), draft);
                learnGiven(draft);
            }
        }
    }

    /** Resolves one draft against those before it and adds it to them. */
    void enter(Draft draft) {
        if (draft.same == null) {
            if (draft.person) {
                enterPerson(draft);
            } else if (draft.named && draft.kind == null) {
                enterName(draft);
            } else if (draft.isBare() && draft.definite || isAnyBody(draft)) {
                followNoun(draft);
            }
        } else if ("acronym in brackets".equals(draft.rule)) {
            byName.putIfAbsent(key(draft.name), draft.root());
        }
        earlier.add(draft);
    }

    private void enterPerson(Draft draft) {
        boolean alone = draft.shortForm || draft.name.indexOf(' ') < 0;
        Draft full = alone ? fullName(draft) : byName.get(key(draft.name));
        if (full != null && full.root() != draft) {
            boolean back = isBefore(full, draft);
            full = full.root();
            strengthen(full, draft);
            if (alone && back) {
                draft.follow(full, "family name");
            } else {
                draft.same = full;
            }
            return;
        }
        if (draft.shortForm) {
            support(draft);
        }
        byName.putIfAbsent(key(draft.name), draft);
        if (alone) {
            byFamily.putIfAbsent(lastWord(draft.name), draft);
        }
    }

    /** The person of the report with that family name; else the only one whose name begins so ("Wang" of "Wang Yi"). */
    private @Nullable Draft fullName(Draft draft) {
        Draft full = byFamily.get(lastWord(draft.name));
        String first = firstWord(draft.name);
        return full != null || ambiguous.contains(first) ? full : byGiven.get(first);
    }

    private void learnGiven(Draft draft) {
        String first = firstWord(draft.name);
        Draft other = byGiven.putIfAbsent(first, draft);
        if (other != null && !other.name.equals(draft.name)) {
            ambiguous.add(first);
        }
    }

    /** A later mention may bring the title that the first one lacked. */
    private static void strengthen(Draft full, Draft draft) {
        if (full.candidates.isEmpty() && full.role == null && draft.role != null) {
            full.role = draft.role;
        }
        if (full.stem == null && draft.stem != null && draft.candidates.isEmpty()) {
            full.stem = draft.stem;
            full.home = false;
        }
        full.noun = full.noun == null ? draft.noun : full.noun;
        full.female |= draft.female;
        full.male |= draft.male;
    }

    private static boolean isBefore(Draft a, Draft b) {
        return a.sentence < b.sentence || a.sentence == b.sentence && a.from < b.from;
    }

    /** A family name of the files needs a title or an office on the day; otherwise it is a person of that name only. */
    private void support(Draft draft) {
        boolean titled = draft.title != null || draft.noun != null;
        Known best = null;
        for (Known known : draft.candidates) {
            boolean holds = known.active(day) && (!draft.common || titled);
            if (best == null && (holds || titled) || best != null && holds && !best.active(day)) {
                best = known;
            }
        }
        if (best == null) {
            draft.candidates = List.of();
            draft.kind = null;
            draft.where = "";
            draft.stem = draft.title == null ? null : draft.title.stem;
            draft.role = draft.title == null ? null : draft.title.role;
        } else {
            Term term = best.on(day);
            draft.name = best.name();
            draft.where = best.where();
            draft.female |= best.female();
            draft.stem = term == null ? draft.stem : term.stem();
            boolean office = draft.title != null && draft.title.role != null;
            draft.role = office || term == null ? draft.role : best.past(day) ? "ELI" : term.role();
            draft.rule = "family name of the files";
        }
    }

    private void enterName(Draft draft) {
        Draft first = byName.putIfAbsent(key(draft.name), draft);
        if (first != null && first.root() != draft) {
            draft.same = first.root();
        }
    }

    private void followNoun(Draft draft) {
        String noun = nounOf(draft);
        boolean country = COUNTRY.contains(noun);
        Draft found = country ? home(draft) : null;
        for (int i = earlier.size() - 1; i >= 0 && found == null && !country; i--) {
            Draft before = earlier.get(i);
            if (!before.place && !before.pronoun && (sameNoun(before, draft, noun) || sameType(before, draft, noun))) {
                found = before;
            }
        }
        if (found != null) {
            draft.follow(found, "short form");
        } else if ("officer".equals(noun)) {
            draft.role = uniform(draft);
        }
    }

    /** "The country" is the one that the report is about. */
    private @Nullable Draft home(Draft draft) {
        String stem = draft.plural || draft.modified ? null : setting.homeOf(draft.sentence);
        for (int i = earlier.size() - 1; i >= 0 && stem != null; i--) {
            Draft before = earlier.get(i);
            if (before.isLand() && before.same == null && stem.equals(before.stem)) {
                return before;
            }
        }
        return null;
    }

    /** "The officers" are of the police where the police were named last. */
    private @Nullable String uniform(Draft draft) {
        for (int i = earlier.size() - 1; i >= 0 && draft.sentence - earlier.get(i).sentence <= NEAR; i--) {
            String role = earlier.get(i).role;
            if ("COP".equals(role) || "MIL".equals(role)) {
                return role;
            }
        }
        return draft.role;
    }

    /** "The government" after "the Kenyan government", "the minister" after "Foreign Minister Wang Yi". */
    private static boolean sameNoun(Draft before, Draft draft, String noun) {
        if (before.noun == null || before.isBare() && before.same == null || before.nested && !before.shared) {
            return false;
        }
        boolean number = before.person ? !draft.plural : before.plural == draft.plural;
        return number && !before.former && noun.equals(nounOf(before)) && before.candidates.size() <= 1;
    }

    private static boolean sameType(Draft before, Draft draft, String noun) {
        Set<Kind> kinds = TYPES.get(noun);
        boolean near = draft.sentence - before.sentence <= NEAR
                && (draft.sentence != before.sentence || before.to < draft.from);
        Kind kind = before.root().kind;
        if (kinds == null || !near || before.person || draft.modified) {
            return false;
        }
        boolean armed = draft.plural && kinds.contains(Kind.ARMED_GROUP);
        return kind != null && kinds.contains(kind) && (armed || !draft.plural)
                || kind == null && !draft.plural && before.named && !before.person && kinds.contains(Kind.NGO);
    }

    private static boolean isAnyBody(Draft draft) {
        return draft.isBare() && draft.noun != null && draft.noun.isAnyBody() && draft.definite;
    }

    private static String nounOf(Draft draft) {
        return draft.noun == null
                ? ""
                : draft.noun.words().get(draft.noun.words().size() - 1);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String name) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        List<Spelling.Piece> pieces = Spelling.pieces(word);
        return pieces.isEmpty() ? word : pieces.get(pieces.size() - 1).key();
    }

    private static String firstWord(String name) {
        List<Spelling.Piece> pieces = Spelling.pieces(name);
        return pieces.isEmpty() ? name : pieces.get(0).key();
    }

    private static Map<String, Set<Kind>> types() {
        Map<String, Set<Kind>> map = new HashMap<>();
        Set<Kind> bodies =
                Set.of(Kind.ARMED_GROUP, Kind.NGO, Kind.INTERNATIONAL_BODY, Kind.ALLIANCE, Kind.PARTY, Kind.UNION);
        for (String word : List.of("group", "organization", "organisation", "movement", "faction", "network")) {
            map.put(word, bodies);
        }
        for (String word : List.of(
                "militant",
                "rebel",
                "insurgent",
                "guerrilla",
                "fighter",
                "jihadist",
                "extremist",
                "terrorist",
                "militia")) {
            map.put(word, Set.of(Kind.ARMED_GROUP));
        }
        map.put("agency", Set.of(Kind.INTERNATIONAL_BODY, Kind.NGO, Kind.MEDIA, Kind.STATE_BODY));
        map.put("body", Set.of(Kind.INTERNATIONAL_BODY, Kind.ALLIANCE, Kind.NGO));
        map.put("alliance", Set.of(Kind.ALLIANCE, Kind.PARTY));
        map.put("bloc", Set.of(Kind.ALLIANCE, Kind.INTERNATIONAL_BODY));
        map.put("party", Set.of(Kind.PARTY));
        map.put("ministry", Set.of(Kind.STATE_BODY));
        map.put("court", Set.of(Kind.COURT));
        map.put("tribunal", Set.of(Kind.COURT));
        map.put("parliament", Set.of(Kind.PARLIAMENT));
        map.put("newspaper", Set.of(Kind.MEDIA));
        map.put("company", Set.of(Kind.FIRM));
        map.put("firm", Set.of(Kind.FIRM));
        map.put("bank", Set.of(Kind.FIRM, Kind.INTERNATIONAL_BODY));
        map.put("union", Set.of(Kind.UNION));
        map.put("church", Set.of(Kind.FAITH_BODY));
        map.put("charity", Set.of(Kind.NGO));
        map.put("watchdog", Set.of(Kind.NGO, Kind.INTERNATIONAL_BODY));
        return Map.copyOf(map);
    }
}
