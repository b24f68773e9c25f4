package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the political actors of a report: those with a name in the actor files, those composed from a noun and what is
 * said with it, persons, and the pronouns and short forms that stand for them. Safe for use by many threads.
 */
public final class ActorFinder {
    private final ActorLexicon lexicon;

    private ActorFinder(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A finder that knows the actor files of a lexicon. */
    public static ActorFinder from(Lexicon lexicon) {
        return new ActorFinder(ActorLexicon.read(lexicon));
    }

    /** Names to which a user's file gives another meaning than the shipped files. */
    public List<ActorConflict> conflicts() {
        return lexicon.conflicts();
    }

    /** The number of names and nouns read. */
    public int size() {
        return lexicon.size();
    }

    /** All mentions of actors, in order of the text, an enclosing one before what it encloses. */
    public List<ActorMention> find(String text, List<Sentence> sentences, @Nullable LocalDate published) {
        return survey(text, sentences, published, List.of()).mentions();
    }

    /**
     * All mentions of actors, and the states named only as places.
     *
     * @param published day of publication, on which roles depend; null if unknown
     * @param localities places of the report with their countries, where a place finder has run; they tell whose
     *     "the police" are
     */
    public Actors survey(
            String text, List<Sentence> sentences, @Nullable LocalDate published, List<Locality> localities) {
        List<List<Draft>> read = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Draft> drafts = new ArrayList<>(
                    new PhraseReader(text, sentence, lexicon, published).read().drafts());
            drafts.sort(Comparator.comparingInt((Draft d) -> d.from).thenComparingInt(d -> -d.to));
            read.add(drafts);
        }
        Setting setting = setting(read, sentences, localities);
        List<Draft> all = refer(sentences, read, new Roster(published, setting));
        settle(all, setting, published);
        return actors(all);
    }

    private static List<Draft> refer(List<Sentence> sentences, List<List<Draft>> read, Roster roster) {
        read.forEach(roster::learn);
        read.forEach(drafts -> drafts.forEach(roster::enter));
        Pronouns pronouns = new Pronouns(sentences);
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            List<Draft> found = pronouns.resolve(sentences.get(i), read.get(i));
            List<Draft> here = read.get(i);
            found.forEach(own -> possess(own, here));
            all.addAll(read.get(i));
            all.addAll(found);
        }
        return all;
    }

    /** "Its army", "their leaders": the noun belongs to whom the pronoun stands for. */
    private static void possess(Draft own, List<Draft> here) {
        Draft owner = own.root();
        for (Draft owned : here) {
            boolean next = owned.from == own.to + 1 && owned.noun != null && owned.same == null && !owned.person;
            if (next && owned.stem == null && owner.stem != null) {
                owned.stem = owner.stem;
                owned.home = false;
                RoleNoun noun = owned.noun;
                boolean takes = noun != null && (noun.is("for") || noun.isAnyBody());
                owned.role = takes && owner.role != null ? owner.role : owned.role;
            }
        }
    }

    private static Setting setting(List<List<Draft>> read, List<Sentence> sentences, List<Locality> localities) {
        Setting setting = new Setting();
        read.forEach(
                drafts -> drafts.stream().filter(d -> d.candidates.size() <= 1).forEach(setting::count));
        for (Locality locality : localities) {
            int at = sentenceAt(sentences, locality);
            if (at >= 0) {
                setting.count(at, locality.country(), 2.5);
            }
        }
        return setting;
    }

    private static void settle(List<Draft> drafts, Setting setting, @Nullable LocalDate day) {
        for (Draft draft : drafts) {
            if (draft.same == null && draft.candidates.size() > 1) {
                choose(draft, setting, day);
            }
            if (draft.same == null && draft.home && draft.stem == null) {
                draft.stem = setting.homeOf(draft.sentence);
            }
        }
    }

    /** Of the several bodies of one name ("the Labour Party") takes the one of the country that the report is about. */
    private static void choose(Draft draft, Setting setting, @Nullable LocalDate day) {
        Known best = null;
        double most = 0;
        for (Known known : draft.candidates) {
            Term term = known.on(day);
            double weight = term == null ? 0 : setting.weight(draft.sentence, term.stem());
            if (weight > most) {
                most = weight;
                best = known;
            }
        }
        Term term = best == null ? null : best.on(day);
        if (best != null && term != null && !best.kind().isCommunity() && !draft.person) {
            draft.name = best.kind() == Kind.PEOPLE ? draft.name : best.name();
            draft.stem = term.stem();
            draft.role = best.kind().isNational() ? draft.role : term.role();
            draft.where = best.where();
        }
    }

    private static int sentenceAt(List<Sentence> sentences, Locality locality) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).span().contains(locality.span())) {
                return middle;
            }
            if (sentences.get(middle).span().start() < locality.span().start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static Actors actors(List<Draft> drafts) {
        List<ActorMention> mentions = new ArrayList<>();
        List<ActorMention> places = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!isNobody(draft.root())) {
                (draft.place ? places : mentions).add(mention(draft));
            }
        }
        Comparator<ActorMention> order =
                Comparator.comparingInt(ActorMention::sentence).thenComparing(ActorMention::span);
        mentions.sort(order);
        places.sort(order);
        return new Actors(mentions, places);
    }

    /** "The state", "a board", of which nothing more is known. */
    private static boolean isNobody(Draft root) {
        boolean told =
                root.named || root.stem != null || root.role != null || root.ethnic != null || root.religion != null;
        return !told && root.noun != null && root.noun.isAnyBody() && !root.plural;
    }

    private static ActorMention mention(Draft draft) {
        Draft root = draft.root();
        String stem = root.stem;
        String country = stem == null || Sectors.isStateless(stem) ? null : stem;
        Actor actor = new Actor(
                root.name,
                Sectors.code(stem, root.role),
                country,
                root.role,
                root.ethnic,
                root.religion,
                root.anonymous);
        return new ActorMention(
                draft.sentence, draft.head, draft.span, draft.via, actor, new Rule(draft.rule, root.where));
    }
}
