package org.dateline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Joins the phrases of one sentence: possessives, "of" phrases, places, apposition, shared heads, locatives. */
final class Linker {
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "across",
            "inside",
            "outside",
            "around",
            "throughout",
            "within",
            "along",
            "above",
            "into",
            "via",
            "through",
            "off",
            "beyond",
            "onto",
            "nearby");
    private static final Set<String> LANDS = Set.of("state", "country", "nation", "kingdom", "republic", "emirate");
    private static final Set<String> JOINING =
            Set.of("of", "for", "from", "in", "at", "to", "within", "inside", "on", "with", "across");

    private final Phrases phrases;
    private final Sentence sentence;
    private final Composer composer;

    /** For each phrase the draft whose noun it shares, or null. */
    private final @Nullable Draft[] lent;

    Linker(Phrases phrases, Composer composer) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
        this.composer = composer;
        this.lent = new Draft[phrases.chunks().size() + 1];
    }

    void link() {
        for (Draft draft : phrases.drafts()) {
            locate(draft);
        }
        int n = phrases.chunks().size();
        for (int i = 0; i + 1 < n; i++) {
            possess(i);
        }
        for (int i = n - 2; i >= 0; i--) {
            complement(i);
        }
        for (int i = n - 2; i >= 0; i--) {
            share(i);
        }
        for (int i = 0; i + 1 < n; i++) {
            appose(i);
        }
        apposeByTree();
    }

    /** A land or capital that is only the place of something is no actor. */
    private void locate(Draft draft) {
        boolean country = draft.noun != null
                && draft.noun.isAnyBody()
                && LANDS.contains(draft.noun.words().get(0));
        if (!draft.isLand() && !country || draft.nested) {
            return;
        }
        String before = preposition(draft);
        boolean capital = draft.kind == Kind.CAPITAL;
        draft.place = PLACING.contains(before)
                || capital
                        && Set.of("from", "to", "of", "toward", "towards", "for", "outside")
                                .contains(before)
                || afterTown(draft)
                || capital && sentence.has(draft.head, "appos");
    }

    private String preposition(Draft draft) {
        String word = sentence.parsed() ? sentence.preposition(draft.head) : "";
        if (!word.isEmpty()) {
            return word.indexOf(' ') > 0 ? word.substring(0, word.indexOf(' ')) : word;
        }
        int i = draft.from - 1;
        while (i >= 0 && sentence.token(i).tag().matches("DT|JJ|NN")) {
            i--;
        }
        boolean adposition = i >= 0 && sentence.token(i).tag().matches("IN|TO");
        boolean governed = !sentence.parsed() || sentence.has(draft.head, "obl", "nmod");
        return adposition && governed ? sentence.token(i).form().toLowerCase(Locale.ROOT) : "";
    }

    /** "Geneva, Switzerland". */
    private boolean afterTown(Draft draft) {
        int comma = draft.from - 1;
        if (comma < 1 || !",".equals(sentence.token(comma).form())) {
            return false;
        }
        Token town = sentence.token(comma - 1);
        Unit unit = phrases.units()[comma - 1];
        boolean land = unit != null && unit.isLand();
        return "LOCATION".equals(town.name()) && !land && sentence.has(draft.head, "appos", "nmod", "dep", "obl");
    }

    private void possess(int i) {
        if (!phrases.chunks().get(i).possessive()
                || phrases.chunks().get(i + 1).from() != phrases.chunks().get(i).to() + 2) {
            return;
        }
        Draft owner = phrases.mains().get(i);
        Draft owned = phrases.mains().get(i + 1);
        if (owner != null) {
            owner.place = false;
            if (owned != null) {
                attach(owned, owner, true);
            }
        }
    }

    private void complement(int i) {
        Chunk left = phrases.chunks().get(i);
        Chunk right = phrases.chunks().get(i + 1);
        Draft head = phrases.mains().get(i);
        Draft inner = phrases.mains().get(owned(i + 1));
        boolean adjacent = right.from() == left.to() + 2;
        if (!adjacent || inner == null) {
            return;
        }
        Token link = sentence.token(left.to() + 1);
        String word = link.form().toLowerCase(Locale.ROOT);
        if (!link.tag().matches("IN|TO") || !JOINING.contains(word)) {
            return;
        }
        if (head != null && Quantity.is(head, sentence) && "of".equals(word)) {
            measure(head, inner);
        } else if (head == null && "of".equals(word) && Quantity.is(sentence.token(left.to()))) {
            phrases.drafts().add(measured(left, inner));
        } else if (head != null && (!inner.isLand() && !"of".equals(word) ? joins(head, word) : true)) {
            attach(head, inner, "of".equals(word));
            inner.origin |= inner.isLand() && "from".equals(word) && head.noun != null;
        }
    }

    /** The phrase that a chain of possessives ends in: of "of Romania's new government" the government. */
    private int owned(int i) {
        int at = i;
        while (at + 1 < phrases.chunks().size()
                && phrases.chunks().get(at).possessive()
                && phrases.chunks().get(at + 1).from()
                        == phrases.chunks().get(at).to() + 2) {
            at++;
        }
        return at;
    }

    private static boolean joins(Draft head, String word) {
        return ("for".equals(word) || "from".equals(word) || "at".equals(word) || "with".equals(word))
                && head.noun != null
                && !head.person;
    }

    /** "Dozens of soldiers" are soldiers. */
    private static void measure(Draft head, Draft inner) {
        head.role = inner.role;
        head.stem = inner.stem;
        head.home = inner.home;
        head.ethnic = inner.ethnic;
        head.religion = inner.religion;
        head.noun = inner.noun;
        head.plural = true;
        head.name = inner.name;
        head.kind = inner.kind;
        if (inner.kind == Kind.PEOPLE || inner.kind == Kind.ADJECTIVE) {
            head.role = "CVL";
        }
        inner.nested = true;
    }

    private Draft measured(Chunk left, Draft inner) {
        int head = left.to();
        Draft draft = new Draft(
                sentence.index(),
                left.to(),
                inner.to,
                head,
                sentence.span(left.to(), inner.to),
                inner.name,
                "quantity");
        draft.where = inner.where;
        measure(draft, inner);
        return draft;
    }

    /** Gives a head the country, body or sector of what is said with it. */
    private void attach(Draft head, Draft inner, boolean belongs) {
        boolean wants = head.stem == null
                || belongs && Sectors.isStateless(head.stem) && head.candidates.isEmpty() && head.noun != null;
        RoleNoun noun = head.person && head.title != null ? head.title.noun : head.noun;
        boolean same = inner.person && inner.candidates.isEmpty();
        if (same || head.kind != null && head.kind.isNational()) {
            return;
        }
        if (noun != null
                && belongs
                && (noun.is("for") || noun.isAnyBody())
                && inner.role != null
                && !head.former
                && !head.person) {
            takeSector(head, inner, noun);
        }
        if (wants && inner.stem != null) {
            head.stem = inner.stem;
            head.home = false;
            if (noun != null && noun.isAnyBody() && head.role == null && inner.isLand()) {
                head.home = false;
            }
            if (Sectors.isStateless(inner.stem) && noun != null && noun.is("for")) {
                head.role = inner.role != null ? inner.role : inner.stem.startsWith("IGO") ? "GOV" : null;
            }
        } else if (wants && head.noun != null && inner.home && belongs) {
            head.home = true;
        }
        head.ethnic = head.ethnic == null && belongs ? inner.ethnic : head.ethnic;
    }

    private static void takeSector(Draft head, Draft inner, RoleNoun noun) {
        boolean plainOffice = Objects.equals(inner.role, "CVL") || Objects.equals(inner.role, "REF");
        if (!plainOffice || noun.isAnyBody()) {
            head.role = inner.role;
        }
    }

    /** "US and NATO troops": the first modifier is a second actor of the shared head. */
    private void share(int i) {
        Chunk left = phrases.chunks().get(i);
        Chunk right = phrases.chunks().get(i + 1);
        Draft first = phrases.mains().get(i);
        Draft second = lent[i + 1] != null ? lent[i + 1] : phrases.mains().get(i + 1);
        boolean joined = right.from() == left.to() + 2 && isConjunction(left.to() + 1);
        if (!joined || first == null || second == null || second.noun == null || second.person) {
            return;
        }
        Unit lead = phrases.units()[right.from()];
        boolean modifies =
                lent[i + 1] != null || lead != null && lead.to() < second.to && lead.noun() == null && !lead.isPerson();
        boolean bare = first.kind != null && (first.kind.isNational() || first.kind.isBody());
        boolean together = second.plural || !second.noun.is("person");
        if (modifies && bare && together && dependsOn(first, second)) {
            lend(first, second);
            lent[i] = second;
        }
    }

    private boolean isConjunction(int i) {
        String tag = sentence.token(i).tag();
        return "CC".equals(tag) || ",".equals(tag);
    }

    /** The tree hangs the first modifier below the shared noun; without a tree an adjective can stand for nothing else. */
    private boolean dependsOn(Draft first, Draft second) {
        boolean below = sentence.parsed() && first.head != second.head && sentence.dominates(second.head, first.head);
        return below || sentence.token(first.to).tag().startsWith("JJ");
    }

    private void lend(Draft first, Draft second) {
        Draft shared = new Draft(
                sentence.index(),
                first.from,
                first.to,
                second.head,
                first.span,
                first.span.in(composer.text()) + " "
                        + sentence.span(second.noun == null ? second.to : lastWords(second), second.to)
                                .in(composer.text()),
                "shared noun");
        shared.stem = first.stem;
        shared.role = first.kind != null && first.kind.isBody() && first.role != null ? first.role : second.role;
        shared.noun = second.noun;
        shared.where = first.where;
        shared.plural = true;
        shared.shared = true;
        first.nested = true;
        phrases.drafts().add(shared);
    }

    private int lastWords(Draft draft) {
        Unit unit = phrases.units()[draft.to];
        return unit == null ? draft.to : unit.from();
    }

    /** "Mohammad Arsa, a Taliban official," and "the Taliban spokesman, Suhail Shaheen,". */
    private void appose(int i) {
        Draft first = phrases.mains().get(i);
        Chunk left = phrases.chunks().get(i);
        if (first == null || left.to() + 1 >= sentence.size()) {
            return;
        }
        String mark = sentence.token(left.to() + 1).form();
        Draft second = phrases.mains().get(owned(i + 1));
        boolean next = phrases.chunks().get(i + 1).from() == left.to() + 2;
        if (second == null || !next) {
            return;
        }
        if ("(".equals(mark) && isAcronym(second, first) && !first.person) {
            second.follow(first, "acronym in brackets");
        } else if (",".equals(mark)) {
            if (first.person && second.noun != null && !second.person && second.noun.is("person") && !second.plural) {
                describe(first, second);
            } else if (second.person
                    && first.noun != null
                    && !first.person
                    && first.noun.is("person")
                    && !first.plural
                    && second.title == null) {
                describe(second, first);
            }
        }
    }

    /** "The head of the mission in Mali, El-Ghassim Wane": what the tree joins across other words. */
    private void apposeByTree() {
        List<Draft> mains = phrases.mains().stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        for (Draft person : mains) {
            boolean plain =
                    sentence.parsed() && person.person && person.title == null && sentence.has(person.head, "appos");
            for (Draft office : plain ? mains : List.<Draft>of()) {
                boolean joined = office.head == sentence.token(person.head).head();
                if (joined && office.noun != null && !office.person && !office.plural && office.noun.is("person")) {
                    describe(person, office);
                }
            }
        }
    }

    /** Capitals that begin with an initial of the name before them; what the files know stands for itself. */
    private boolean isAcronym(Draft draft, Draft name) {
        String word = draft.span.in(composer.text());
        boolean capitals =
                word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
        String words = " " + name.span.in(composer.text());
        return capitals && draft.kind == null && words.contains(" " + word.charAt(0));
    }

    private static void describe(Draft person, Draft office) {
        if (person.candidates.isEmpty() || person.role == null) {
            person.stem = office.stem == null ? person.stem : office.stem;
            person.role = office.role == null ? person.role : office.role;
            person.home = person.stem == null && office.home;
        }
        person.noun = person.noun == null ? office.noun : person.noun;
        person.former |= office.former;
        if (office.same == null && person.same == null) {
            office.follow(person, "apposition");
        }
    }
}
