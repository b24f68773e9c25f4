package org.dateline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dateline.actor.ActorFinder;
import org.dateline.actor.Actors;
import org.dateline.actor.Locality;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementFinder;
import org.dateline.coding.Mentions;
import org.dateline.count.CountFinder;
import org.dateline.count.Figure;
import org.dateline.count.FigureFinder;
import org.dateline.count.Need;
import org.dateline.count.NeedFinder;
import org.dateline.dictionary.Dictionaries;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceContext;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.time.TimeFinder;
import org.dateline.time.TimeMention;

/** The finders of mentions, in the order in which they help each other: places tell whose the police are. */
record Finders(
        Dictionaries dictionaries,
        PlaceFinder places,
        ActorFinder actors,
        TimeFinder times,
        CountFinder counts,
        FigureFinder figures,
        NeedFinder needs,
        StatementFinder statements) {

    /** Loads the knowledge files of all finders; the gazetteer, the largest, on another thread. */
    static Finders load(Lexicon lexicon, Dictionaries dictionaries) {
        CompletableFuture<PlaceFinder> places = CompletableFuture.supplyAsync(() -> PlaceFinder.load(lexicon));
        ActorFinder actors = ActorFinder.from(lexicon);
        TimeFinder times = TimeFinder.load(lexicon);
        CountFinder counts = CountFinder.load(lexicon);
        FigureFinder figures = FigureFinder.load(lexicon);
        NeedFinder needs = NeedFinder.load(lexicon);
        StatementFinder statements = StatementFinder.load(lexicon);
        return new Finders(dictionaries, places.join(), actors, times, counts, figures, needs, statements);
    }

    /** The same finders with other dictionaries. */
    Finders with(Dictionaries others) {
        return new Finders(others, places, actors, times, counts, figures, needs, statements);
    }

    Mentions find(Report report, Frame frame, List<Sentence> sentences) {
        PlaceContext context = new PlaceContext(report.publisher(), frame.dateline(), report.title());
        List<PlaceMention> where = places.find(report.text(), sentences, context);
        List<TimeMention> when = times.find(sentences, report.published());
        Actors seen = actors.survey(report.text(), sentences, report.published(), localities(where));
        Actors who = dictionaries.actors(sentences, seen, report.published());
        List<Statement> said = statements.find(report.text(), sentences, who.mentions());
        return new Mentions(who.mentions(), who.places(), where, when, counts.find(sentences, when), said);
    }

    List<Figure> figures(List<Sentence> sentences, Mentions found) {
        Speakers speakers = new Speakers(found.statements());
        return figures.find(
                sentences, new FigureFinder.Surroundings(found.counts(), found.places(), found.times(), speakers));
    }

    List<Need> needs(List<Sentence> sentences, Mentions found) {
        Speakers speakers = new Speakers(found.statements());
        return needs.find(sentences, new NeedFinder.Surroundings(found.actors(), found.places(), speakers));
    }

    private static List<Locality> localities(List<PlaceMention> places) {
        return places.stream()
                .filter(p -> p.place().country() != null)
                .map(p ->
                        new Locality(p.span(), Objects.requireNonNull(p.place().country())))
                .toList();
    }
}
