package org.dateline.dictionary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Actors;
import org.dateline.coding.Event;
import org.dateline.coding.EventCoder;
import org.dateline.coding.Mentions;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Dictionaries of TABARI and PETRARCH, read and ready to find actors and events. Immutable and safe to share. */
public final class Dictionaries {
    private final DictionaryFiles files;
    private final NameIndex actors = new NameIndex();
    private final NameIndex agents = new NameIndex();
    private final VerbIndex verbs = new VerbIndex();
    private final PartyReader parties = new PartyReader(actors, agents);
    private final CodeScheme scheme;

    private Dictionaries(DictionaryFiles files, Lexicon lexicon) {
        this.files = files;
        List<LexiconException> faults = new ArrayList<>();
        for (Path file : files.actors()) {
            new NameFileReader(actors, faults).read(DictionaryText.read(file));
        }
        for (Path file : files.agents()) {
            new AgentFileReader(agents, faults).read(DictionaryText.read(file));
        }
        for (Path file : files.verbs()) {
            new VerbFileReader(verbs, faults).read(DictionaryText.read(file));
        }
        LexiconException.throwAll(faults);
        actors.sort();
        agents.sort();
        verbs.sort();
        this.scheme = CodeScheme.of(verbs, lexicon);
    }

    /** Reads the files; throws one exception that names all wrong lines. */
    public static Dictionaries load(DictionaryFiles files, Lexicon lexicon) {
        return new Dictionaries(files, lexicon);
    }

    /** Whether they name actors or agents. */
    public boolean nameActors() {
        return !files.actors().isEmpty() || !files.agents().isEmpty();
    }

    /** Whether they say what an event is. */
    public boolean codeEvents() {
        return !verbs.isEmpty();
    }

    /** Whether what is shipped stays beside them. */
    public boolean withShipped() {
        return files.withShipped();
    }

    /** Names that two lines code differently, with the line that holds. */
    public List<DictionaryConflict> conflicts() {
        return Stream.concat(actors.conflicts().stream(), agents.conflicts().stream())
                .toList();
    }

    /**
     * The actors of a report as the dictionaries have them, with the pronouns that stand for them.
     *
     * @param shipped what the shipped files see; those mentions stay that no dictionary name overlaps, if they are wanted
     */
    public Actors actors(List<Sentence> sentences, Actors shipped, @Nullable LocalDate published) {
        if (!nameActors()) {
            return shipped;
        }
        Overlay overlay = new Overlay(sentences);
        for (Sentence sentence : sentences) {
            parties.named(new Reading(sentence), published).forEach(party -> overlay.add(party.members()));
        }
        return new Actors(
                overlay.over(shipped.mentions(), withShipped()), withShipped() ? shipped.places() : List.of());
    }

    /** The events of the dictionaries and those shipped ones whose words none of them has, numbered anew. */
    public static List<Event> merge(List<Event> own, List<Event> shipped) {
        return EventMaker.merge(own, shipped);
    }

    /** The events of a report, sentence by sentence; how each stands in its sentence the shipped coder judges. */
    public List<Event> events(
            List<Sentence> sentences, Mentions mentions, @Nullable LocalDate published, EventCoder judge) {
        EventMaker maker = new EventMaker(scheme, judge);
        List<List<ActorMention>> actorsOf = Overlay.bySentence(sentences, mentions.actors());
        List<List<PlaceMention>> placesOf = Overlay.bySentence(sentences, mentions.places(), PlaceMention::sentence);
        List<List<TimeMention>> timesOf = Overlay.bySentence(sentences, mentions.times(), TimeMention::sentence);
        List<Event> events = new ArrayList<>();
        Party before = null;
        for (int i = 0; i < sentences.size() && codeEvents(); i++) {
            Sentence sentence = sentences.get(i);
            Reading reading = new Reading(sentence);
            List<Party> here = parties.all(reading, actorsOf.get(i), before, published);
            if (sentence.parsed()) {
                for (Coding coding : new SentenceCoder(verbs, reading, here).code()) {
                    events.add(maker.event(sentence, coding, placesOf.get(i), timesOf.get(i), events.size() + 1));
                }
            }
            before = PartyReader.subject(reading, here);
        }
        return events;
    }
}
