package org.dateline.actor;

import java.util.List;
import org.dateline.lexicon.Lexicon;

/**
 * All that the actor files say: names, role nouns, modifiers. Immutable and safe to share.
 *
 * @param names names of states, groups, bodies, persons
 * @param roles nouns for people and bodies by what they do
 * @param conflicts aliases that a user's file took from the shipped ones
 * @param size how many entries were read
 */
record ActorLexicon(NameTable names, RoleTable roles, List<ActorConflict> conflicts, int size) {
    ActorLexicon {
        conflicts = List.copyOf(conflicts);
    }

    static ActorLexicon read(Lexicon lexicon) {
        return new ActorFileReader().read(lexicon.folder("actors"));
    }
}
