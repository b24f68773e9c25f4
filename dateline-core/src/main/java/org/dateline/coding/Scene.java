package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.actor.ActorMention;
import org.dateline.count.CountMention;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** One sentence with the mentions that lie in it, indexed by token. */
final class Scene {
    /** Classes that are decided by what was found in the report, not by a file. */
    static final Set<String> DYNAMIC = Set.of("actor", "country", "place", "person", "number");

    /** The rule by which "Hungarian" in "Hungarian and Romanian officials" is an actor of its own. */
    private static final String SHARED = "shared noun";

    private static final String QUANTITY = "quantity";
    private static final String COLLECTIVE = "collective";

    private final Sentence sentence;
    private final NounClasses classes;
    private final @Nullable ActorMention[] actors;
    private final Map<Integer, List<ActorMention>> sharing = new TreeMap<>();
    private final @Nullable ActorMention[] states;
    private final @Nullable PlaceMention[] places;
    private final @Nullable TimeMention[] times;
    private final List<CountMention> counts = new ArrayList<>();
    private final Arguments arguments;

    Scene(Sentence sentence, NounClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
        this.actors = new @Nullable ActorMention[sentence.size()];
        this.states = new @Nullable ActorMention[sentence.size()];
        this.places = new @Nullable PlaceMention[sentence.size()];
        this.times = new @Nullable TimeMention[sentence.size()];
        this.arguments = new Arguments(this);
    }

    void add(ActorMention mention) {
        if (SHARED.equals(mention.rule().name())) {
            sharing.computeIfAbsent(mention.head(), k -> new ArrayList<>(2)).add(mention);
            return;
        }
        ActorMention there = actors[mention.head()];
        boolean longer = there != null && there.span().length() < mention.span().length();
        boolean fuller = there != null
                && there.span().equals(mention.span())
                && there.actor().role() == null
                && mention.actor().role() != null;
        if (there == null || longer || fuller) {
            actors[mention.head()] = mention;
        }
    }

    /** Keeps a state that is named only as a place, for entries whose target stands there. */
    void addState(ActorMention mention) {
        states[mention.head()] = mention;
    }

    /** The state named as a place at a token, or null. */
    @Nullable
    ActorMention state(int token) {
        return states[token];
    }

    void add(PlaceMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            places[i] = mention;
        }
    }

    void add(TimeMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            times[i] = mention;
        }
    }

    void add(CountMention mention) {
        counts.add(mention);
    }

    Sentence sentence() {
        return sentence;
    }

    Arguments arguments() {
        return arguments;
    }

    NounClasses classes() {
        return classes;
    }

    List<CountMention> counts() {
        return counts;
    }

    /** The actor whose head is this token, or whose words hold it as the last of a name. */
    @Nullable
    ActorMention actor(int token) {
        return actors[token];
    }

    /** The actors that share a head noun with the one it ends: "Hungarian" in "Hungarian and Romanian officials". */
    List<ActorMention> sharing(int token) {
        return sharing.getOrDefault(token, List.of());
    }

    @Nullable
    PlaceMention place(int token) {
        return places[token];
    }

    @Nullable
    TimeMention time(int token) {
        return times[token];
    }

    String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    Token token(int i) {
        return sentence.token(i);
    }

    boolean isTime(int token) {
        return times[token] != null;
    }

    /** Whether one of the tokens fits the words of a condition. */
    boolean fits(List<Integer> tokens, Words words) {
        if (words.any() || words.none()) {
            return words.any() != tokens.isEmpty();
        }
        for (int token : tokens) {
            if (fits(token, words) || throughQuantity(token, words)) {
                return true;
            }
        }
        return false;
    }

    /** "thousands of troops" are troops, "a number of weapons" weapons. */
    private boolean throughQuantity(int token, Words words) {
        return isQuantity(token) && arguments.obliques(token, "of").stream().anyMatch(of -> fits(of, words));
    }

    /** Whether a noun only says how many or what part of something there is. */
    boolean isQuantity(int token) {
        return classes.contains(QUANTITY, sentence, token);
    }

    /** Whether a noun says what kind of body a name is: "the APEC forum", "the Kifaya group". */
    boolean isCollective(int token) {
        return classes.contains(COLLECTIVE, sentence, token);
    }

    private boolean fits(int token, Words words) {
        if (words.lemmas().contains(lemma(token))) {
            return true;
        }
        for (String name : words.classes()) {
            if (DYNAMIC.contains(name) ? dynamic(name, token) : classes.contains(name, sentence, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean dynamic(String name, int token) {
        ActorMention actor = actors[token];
        return switch (name) {
            case "actor" -> actor != null;
            case "country" ->
                actor != null
                        && actor.actor().country() != null
                        && actor.actor().role() == null;
            case "person" ->
                "PERSON".equals(sentence.token(token).name())
                        || sentence.token(token).tag().startsWith("PRP")
                        || (actor != null && actor.actor().role() != null);
            case "place" -> places[token] != null;
            case "number" -> "CD".equals(sentence.token(token).tag());
            default -> throw new IllegalArgumentException("class " + name);
        };
    }
}
