package org.dateline.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a sentence: those that the dictionaries name and, beside them, other mentions of actors. */
final class PartyReader {
    /** Pronouns that can be a subject; others rarely tell who acts. */
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");

    private final PhraseFinder phrases;

    PartyReader(NameIndex actors, NameIndex agents) {
        this.phrases = new PhraseFinder(actors, agents);
    }

    /** The parties that the dictionaries name, each by itself. */
    List<Party> named(Reading reading, @Nullable LocalDate day) {
        return new PartyFinder(phrases.find(reading), new Links(reading), new ActorCodes(reading, day)).find();
    }

    /**
     * All parties, coordinated ones joined.
     *
     * @param others mentions that are parties too where no dictionary name stands
     * @param before the party that the sentence before began with, for a pronoun with none before it; may be null
     */
    List<Party> all(Reading reading, List<ActorMention> others, @Nullable Party before, @Nullable LocalDate day) {
        List<Party> simple = new ArrayList<>(named(reading, day));
        for (ActorMention other : others) {
            Party party = party(reading, other);
            if (party != null && simple.stream().noneMatch(p -> p.overlaps(party.first(), party.last()))) {
                simple.add(party);
            }
        }
        simple.sort(Comparator.comparingInt(Party::first));
        Links links = new Links(reading);
        return withPronouns(reading, PartyFinder.coordinated(simple, links), links, before);
    }

    /** Adds the personal pronouns that are nobody yet: each stands for the first subject before it. */
    private static List<Party> withPronouns(Reading reading, List<Party> parties, Links links, @Nullable Party before) {
        List<Party> all = new ArrayList<>(parties);
        for (int i = 0; i < reading.size(); i++) {
            int at = i;
            boolean free =
                    PRONOUNS.contains(reading.word(i)) && parties.stream().noneMatch(p -> p.overlaps(at, at));
            Party meant = free ? subject(parties, links, i) : null;
            meant = meant == null && free ? before : meant;
            if (meant != null) {
                all.add(new Party(i, i, meant.members(), meant.compound()));
            }
        }
        all.sort(Comparator.comparingInt(Party::first));
        return all;
    }

    /** The first party of a sentence that is a subject, or null. */
    static @Nullable Party subject(Reading reading, List<Party> parties) {
        return subject(parties, new Links(reading), reading.size());
    }

    private static @Nullable Party subject(List<Party> parties, Links links, int position) {
        return parties.stream()
                .filter(p -> p.coded() && p.last() < position && links.subject(p.last()))
                .findFirst()
                .orElse(null);
    }

    /** A mention as a party: no possessive, and nobody of whom nothing is known. */
    private static @Nullable Party party(Reading reading, ActorMention mention) {
        boolean known = mention.actor().code() != null || mention.actor().role() != null;
        Token head = reading.sentence().token(mention.head());
        if (!known || "PRP$".equals(head.tag())) {
            return null;
        }
        int first = -1;
        int last = -1;
        for (Token token : reading.sentence().tokens()) {
            if (mention.span().overlaps(token.span())) {
                first = first < 0 ? reading.position(token.index()) : first;
                last = reading.position(token.index() + 1) - 1;
            }
        }
        return first < 0 || last < first ? null : new Party(first, last, List.of(mention), false);
    }
}
