package org.dateline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.actor.ActorNames;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.NameFolding;
import org.dateline.place.Place;

/** Which names of the data a name of a query may mean. Safe for use by many threads. */
final class Names {
    private final Supplier<ActorNames> actors;
    private final Vocabulary vocabulary;

    private Names(Supplier<ActorNames> actors, Vocabulary vocabulary) {
        this.actors = actors;
        this.vocabulary = vocabulary;
    }

    static Names load(Lexicon lexicon) {
        return new Names(new Once<>(() -> ActorNames.load(lexicon, NameFolding::fold)), Vocabulary.load(lexicon));
    }

    /** The name itself and the folded names of all actors that it is an alias of. */
    Set<String> actors(String folded) {
        Set<String> names = new LinkedHashSet<>(List.of(folded));
        actors.get().canonical(folded).forEach(name -> names.add(NameFolding.fold(name)));
        return names;
    }

    /** The name itself and the folded names of all places that bear it. */
    Set<String> places(String folded) {
        Set<String> names = new LinkedHashSet<>(List.of(folded));
        vocabulary.places(folded).forEach(place -> names.add(NameFolding.fold(place.name())));
        return names;
    }

    /** The names of the provinces and states that bear a name. */
    List<String> divisions(String folded) {
        List<String> names = new ArrayList<>();
        for (Place place : vocabulary.places(folded)) {
            String division = place.admin1();
            if (place.precision() == Place.Precision.ADMIN1 && division != null && !names.contains(division)) {
                names.add(division);
            }
        }
        return names;
    }
}
