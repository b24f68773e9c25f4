package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;

/** Makes parties of the phrases of one sentence: who belongs to whom, and who stands beside whom. */
final class PartyFinder {
    private final List<Phrase> phrases;
    private final Links links;
    private final ActorCodes codes;

    PartyFinder(List<Phrase> phrases, Links links, ActorCodes codes) {
        this.phrases = phrases;
        this.links = links;
        this.codes = codes;
    }

    /** The parties before those that stand side by side are joined. */
    List<Party> find() {
        List<Party> simple = new ArrayList<>();
        int i = 0;
        while (i < phrases.size()) {
            int taken = owned(i, simple);
            if (taken == 0) {
                simple.add(party(phrases.get(i)));
                taken = 1;
            }
            i += taken;
        }
        return simple;
    }

    private Party party(Phrase phrase) {
        List<ActorMention> members = new ArrayList<>();
        if (phrase.agentOnly()) {
            members.add(codes.of(phrase.agents().get(phrase.agents().size() - 1), phrase.former()));
        } else {
            members.addAll(
                    codes.of(phrase.actors().get(0), phrase.agents(), phrase.former(), phrase.first(), phrase.last()));
        }
        return new Party(phrase.first(), phrase.last(), members, members.size() > 1);
    }

    /** "Lawmakers and officials in Arnor and Gondor": every agent of every actor. Returns how many phrases it took. */
    private int owned(int start, List<Party> parties) {
        int owner = start;
        while (owner < phrases.size() && phrases.get(owner).agentOnly() && (owner == start || beside(owner))) {
            owner++;
        }
        boolean theirs = owner > start
                && owner < phrases.size()
                && !phrases.get(owner).agentOnly()
                && links.belongs(
                        phrases.get(owner - 1).last(), phrases.get(owner).first());
        if (!theirs) {
            return 0;
        }
        int end = owner + 1;
        while (end < phrases.size() && phrases.get(end).actorOnly() && beside(end) && !parted(end)) {
            end++;
        }
        parties.add(product(phrases.subList(start, owner), phrases.subList(owner, end)));
        return end - start;
    }

    private boolean beside(int i) {
        return links.coordinated(phrases.get(i - 1).last(), phrases.get(i).first());
    }

    private boolean parted(int i) {
        return links.article(phrases.get(i - 1).last(), phrases.get(i).first());
    }

    private Party product(List<Phrase> agents, List<Phrase> actors) {
        List<ActorMention> members = new ArrayList<>();
        int first = agents.get(0).first();
        for (Phrase agent : agents) {
            for (Phrase actor : actors) {
                List<NameIndex.Match> roles = new ArrayList<>(actor.agents());
                roles.addAll(agent.agents());
                boolean former = agent.former() || actor.former();
                members.addAll(codes.of(actor.actors().get(0), roles, former, agent.first(), actor.last()));
            }
        }
        return new Party(first, actors.get(actors.size() - 1).last(), members, members.size() > 1);
    }

    /** Joins the parties of a coordination. A comma alone joins only where a conjunction follows later. */
    static List<Party> coordinated(List<Party> simple, Links links) {
        List<Party> joined = new ArrayList<>();
        int i = 0;
        while (i < simple.size()) {
            int end = i + 1;
            int closed = i + 1;
            while (end < simple.size()
                    && links.coordinated(
                            simple.get(end - 1).last(), simple.get(end).first())) {
                boolean conjunction = links.conjunction(
                        simple.get(end - 1).last(), simple.get(end).first());
                end++;
                closed = conjunction ? end : closed;
            }
            joined.add(join(simple.subList(i, closed)));
            i = closed;
        }
        return joined;
    }

    private static Party join(List<Party> parties) {
        if (parties.size() == 1) {
            return parties.get(0);
        }
        List<ActorMention> members = new ArrayList<>();
        parties.forEach(p -> members.addAll(p.members()));
        // Of "the lions and the evil Gondor", as of "police and Gondor", only those with a code count, if there are
        // any.
        List<ActorMention> coded =
                members.stream().filter(m -> m.actor().code() != null).toList();
        return new Party(
                parties.get(0).first(),
                parties.get(parties.size() - 1).last(),
                coded.isEmpty() ? members : coded,
                members.size() > 1);
    }
}
