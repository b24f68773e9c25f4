package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention.Use;
import org.dateline.report.Credit;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report names and says where they are. Needs no parse. Safe for use by many threads. */
public final class PlaceFinder {
    private static final int MOST_HOMES = 8;
    private static final long OF_SOME_SIZE = 15_000;

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;
    private final PlaceCues cues;
    private final DivisionWords divisions;
    private final PlaceResolver resolver;
    private final SiteFinder sites;

    public PlaceFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this(gazetteer, lexicon, new PlaceResolver(gazetteer.countries()));
    }

    PlaceFinder(Gazetteer gazetteer, Lexicon lexicon, PlaceResolver resolver) {
        this.gazetteer = gazetteer;
        this.matcher = new NameMatcher(gazetteer);
        this.cues = new PlaceCues(lexicon);
        this.divisions = new DivisionWords(lexicon);
        this.resolver = resolver;
        this.sites = new SiteFinder(cues);
    }

    /** Loads the gazetteer and the lists. */
    public static PlaceFinder load(Lexicon lexicon) {
        return new PlaceFinder(Gazetteer.load(lexicon), lexicon);
    }

    /** All mentions, in order. The dateline, if there is one, comes first, with sentence -1. */
    public List<PlaceMention> find(String text, List<Sentence> sentences, PlaceContext context) {
        List<Spot> spots = spots(sentences, context);
        Map<Spot, Candidate> places = resolver.resolve(spots, setting(sentences, context));
        return spots.stream()
                .filter(spot -> !spot.isHidden())
                .map(spot -> mention(text, spot, places))
                .toList();
    }

    /** The countries that the way of writing and the publisher speak for. */
    List<Candidate> setting(List<Sentence> sentences, PlaceContext context) {
        int american = 0;
        int british = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String word = token.form().toLowerCase(Locale.ROOT);
                american += cues.is("american words", word) ? 1 : 0;
                british += cues.is("british words", word) ? 1 : 0;
            }
        }
        String country = american > british ? "USA" : british > american ? "GBR" : "";
        List<Candidate> setting = new ArrayList<>();
        Candidate state = gazetteer.country(country);
        if (state != null) {
            setting.add(state);
        }
        if (context.publisher() != null) {
            home(context.publisher()).forEach(setting::add);
        }
        return setting;
    }

    /** Places named in the publisher's name: "Concord Monitor", "The Times of India". */
    private List<Candidate> home(String publisher) {
        List<Candidate> homes = new ArrayList<>();
        String[] words = NameFolding.fold(publisher).split(" ", -1);
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
                String key = String.join(" ", List.of(words).subList(from, to));
                if (!cues.is("words", key) && gazetteer.contains(key)) {
                    homes.addAll(gazetteer.find(key).stream().limit(MOST_HOMES).toList());
                    from = to - 1;
                    break;
                }
            }
        }
        return homes;
    }

    /**
     * Whether a name, by itself, is that of a place of some size and of nothing else that we know. For text without
     * letter case.
     */
    public boolean knows(String name) {
        String key = NameFolding.fold(name);
        if (cues.is("words", key)
                || cues.is("phrases", key)
                || cues.is("first names", key)
                || cues.is("surnames", key)) {
            return false;
        }
        return gazetteer.find(key).stream().anyMatch(c -> c.people() >= OF_SOME_SIZE);
    }

    /** What is taken for a place, the dateline first. */
    List<Spot> spots(List<Sentence> sentences, PlaceContext context) {
        PlaceSigns signs = new PlaceSigns(cues, divisions);
        List<Words> all = sentences.stream().map(Words::new).toList();
        all.forEach(signs::meet);
        List<List<Spot>> found = new ArrayList<>();
        List<List<Spot>> sure = new ArrayList<>();
        for (Words words : all) {
            List<Spot> spots = matcher.match(words);
            link(words, spots);
            signs.weigh(words, spots);
            sure.add(sites.find(words, spots));
            found.add(spots);
        }
        List<Spot> ordered = dateline(context.dateline());
        for (int i = 0; i < all.size(); i++) {
            List<Spot> kept = sure.get(i);
            List<Spot> matched = found.get(i);
            List<Spot> known = new ArrayList<>(kept);
            known.addAll(matched);
            matched.stream().filter(s -> s.isHidden() || signs.isPlace(s)).forEach(kept::add);
            kept.addAll(unknown(all.get(i), known, signs.countries()));
            kept.sort(Comparator.comparing(Spot::span));
            ordered.addAll(kept);
        }
        return ordered;
    }

    /** "Paris, Texas": the second contains the first if any place of the second holds any of the first. */
    static void link(Words words, List<Spot> spots) {
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot inner = spots.get(i);
            Spot outer = spots.get(i + 1);
            boolean comma = outer.first() == inner.last() + 2
                    && (words.form(inner.last() + 1).equals(",")
                            || words.form(inner.last() + 1).equals("("));
            boolean code = outer.first() == inner.last() + 1 && outer.key().length() == 2;
            if ((comma || code)
                    && outer.use() == Use.LITERAL
                    && inner.use() == Use.LITERAL
                    && PlaceResolver.mayHold(outer, inner)) {
                inner.container(outer);
            }
        }
    }

    /** Runs of words tagged LOCATION that no known name touches. */
    private List<Spot> unknown(Words words, List<Spot> known, Set<String> countries) {
        Set<Integer> taken = new HashSet<>();
        for (Spot spot : known) {
            for (int i = spot.first(); i <= spot.last(); i++) {
                taken.add(i);
            }
        }
        List<Spot> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (words.name(end).equals("LOCATION") && !taken.contains(end)) {
                end++;
            }
            if (end > i
                    && words.isCapitalised(i)
                    && !cues.is("words", words.at(i))
                    && !cues.is("organisations", words.at(i))) {
                found.add(tagged(words, i, end - 1, countries));
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    /** A tagged name, with the places of the named countries whose names sound like it. */
    private Spot tagged(Words words, int first, int last, Set<String> countries) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(key.length() == 0 || words.at(i).isEmpty() ? "" : " ").append(words.at(i));
        }
        List<Candidate> alike = gazetteer.findAlike(key.toString(), countries);
        Span span = words.sentence().span(first, last);
        return new Spot(words.sentence().index(), first, last, span, key.toString(), alike);
    }

    private List<Spot> dateline(@Nullable Credit credit) {
        List<Spot> spots = new ArrayList<>();
        if (credit != null) {
            int from = 0;
            for (String part : credit.name().split(",", -1)) {
                String key = NameFolding.fold(part);
                List<Candidate> found = gazetteer.find(key);
                if (!found.isEmpty()) {
                    int start = credit.span().start() + from;
                    spots.add(new Spot(
                            -1,
                            -1,
                            -1,
                            new Span(start, Math.min(credit.span().end(), start + part.length())),
                            key,
                            found));
                }
                from += part.length() + 1;
            }
        }
        return spots;
    }

    private static PlaceMention mention(String text, Spot spot, Map<Spot, Candidate> places) {
        Candidate candidate = places.get(spot);
        Place place = candidate == null ? unlisted(spot.span().in(text), spot, places) : candidate.place();
        Rule rule = new Rule(
                switch (spot.use()) {
                    case LITERAL -> candidate == null ? "tagged name" : "gazetteer name";
                    case ADJECTIVE -> "adjective of a place";
                    case EMBEDDED -> "place in a name";
                },
                candidate == null ? "" : candidate.entry());
        return new PlaceMention(spot.sentence(), spot.first(), spot.last(), spot.span(), place, spot.use(), rule);
    }

    /** A name that the gazetteer lacks: what is known of it is the town that it is said to be in, if any. */
    private static Place unlisted(String name, Spot spot, Map<Spot, Candidate> places) {
        Candidate town = spot.near() == null ? null : places.get(spot.near());
        if (town == null) {
            return new Place(name, null, null, null, null, Place.Precision.SITE, null);
        }
        Place around = town.place();
        boolean close = town.feature().isTown();
        return new Place(
                name,
                close ? around.latitude() : null,
                close ? around.longitude() : null,
                around.country(),
                around.admin1(),
                close ? Place.Precision.CITY : Place.Precision.SITE,
                null);
    }
}
