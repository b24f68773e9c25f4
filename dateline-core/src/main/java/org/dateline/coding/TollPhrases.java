package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.count.CountMention;
import org.dateline.count.Headcount;
import org.dateline.count.Tally;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds tolls that stand by nouns: "the death toll rose to 13", "put the number of dead at 22", "among the dead were a
 * teacher and eight pupils", "six of the wounded". They are read along the words, as the parser often fails on them.
 */
final class TollPhrases {
    /** How far the number may stand after "death toll", and the dead after "number of". */
    private static final int FAR = 12;

    private static final int NEAR = 4;
    private static final Set<String> STOP = Set.of(".", ";", ":", "\"", "''", "``", "”", "“");

    private final Map<String, EventEntry> tolls = new HashMap<>();
    private final Map<String, EventEntry> those = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Headcount heads;

    /**
     * A toll.
     *
     * @param kind killed or injured
     * @param first first token of the words that say so
     * @param last last of them
     * @param count the number; a part of the toll ("six of the dead") is only a lower bound
     * @param entry line of the file
     */
    record Toll(String kind, int first, int last, CountMention count, EventEntry entry) {}

    TollPhrases(Lexicon lexicon, EntryParser parser) {
        this.heads = Headcount.load(lexicon);
        for (Entry line : lexicon.file("tolls.txt").entries()) {
            if (line.section().endsWith(" toll") || line.section().endsWith(" those")) {
                EventEntry entry = parser.parse(line).as(EventType.ASSAULT, null, "190");
                (line.section().endsWith(" toll") ? tolls : those).put(String.join(" ", entry.lemmas()), entry);
            } else {
                words.computeIfAbsent(line.section(), s -> new HashSet<>())
                        .add(line.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a word says that a sentence tells of something else than the act before it. */
    boolean isElsewhere(String form) {
        return words.getOrDefault("elsewhere", Set.of()).contains(form.toLowerCase(Locale.ROOT));
    }

    List<Toll> find(Scene scene) {
        List<Toll> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Toll toll = toll(scene, i);
            toll = toll == null ? part(scene, i) : toll;
            if (toll != null) {
                found.add(toll);
            }
        }
        return found;
    }

    /** "death toll", "number of dead", with the first number after it that a word links to it. */
    private @Nullable Toll toll(Scene scene, int i) {
        EventEntry entry = tolls.get(pair(scene, i));
        entry = entry == null && !"NNP".equals(scene.token(i).tag()) ? tolls.get(scene.lemma(i)) : entry;
        int last = i;
        if (entry == null
                && is("number", scene, i)
                && i + 1 < scene.sentence().size()
                && "of".equals(form(scene, i + 1))) {
            last = dead(scene, i + 2);
            entry = last < 0 ? null : those.get(form(scene, last));
        }
        CountMention number = entry == null ? null : number(scene, last + 1);
        return entry == null || number == null ? null : new Toll(kind(entry), i, last, number, entry);
    }

    private int dead(Scene scene, int from) {
        int found = -1;
        for (int i = from; i < Math.min(from + NEAR, scene.sentence().size()); i++) {
            found = those.containsKey(form(scene, i)) ? i : found;
        }
        return found;
    }

    private @Nullable CountMention number(Scene scene, int from) {
        Sentence sentence = scene.sentence();
        for (int i = from; i < Math.min(from + FAR, sentence.size()) && !STOP.contains(form(scene, i)); i++) {
            CountMention count = beginning(scene, i);
            if (count != null && (is("link", scene, i - 1) || is("link", scene, i - 2))) {
                return count;
            }
        }
        return null;
    }

    private static @Nullable CountMention beginning(Scene scene, int i) {
        return scene.counts().stream().filter(c -> c.first() == i).findFirst().orElse(null);
    }

    /** "six of the dead", "among the dead were", "were among those killed", "the dead include". */
    private @Nullable Toll part(Scene scene, int i) {
        EventEntry entry = those.get(form(scene, i));
        if (entry == null || i < 1 || i + 1 >= scene.sentence().size() && i < 2) {
            return null;
        }
        boolean these = Set.of("the", "those", "its", "their").contains(form(scene, i - 1));
        CountMention count = these ? part(scene, i - 2, i) : null;
        if (count == null || count.tally().low() == null) {
            return null;
        }
        Tally least = new Tally(count.tally().low(), null, null);
        CountMention part = new CountMention(
                count.sentence(), count.first(), count.last(), count.counted(), count.span(), least, count.rule());
        return new Toll(kind(entry), i, i, part, entry);
    }

    private @Nullable CountMention part(Scene scene, int before, int dead) {
        Sentence sentence = scene.sentence();
        String word = before < 0 ? "" : form(scene, before);
        if ("of".equals(word)) {
            return scene.counts().stream()
                    .filter(c -> c.last() == before - 1)
                    .findFirst()
                    .orElse(null);
        }
        if ("among".equals(word)) {
            int head = sentence.token(dead).head();
            int be = dead + 1 < sentence.size() && "be".equals(scene.lemma(dead + 1)) ? dead + 1 : -1;
            int noun = be >= 0 ? complement(sentence, be) : subject(sentence, dead, head);
            return noun < 0 ? null : heads.of(sentence, noun, scene.counts()).orElse(null);
        }
        boolean include = dead + 1 < sentence.size() && "include".equals(scene.lemma(dead + 1));
        int noun = include ? sentence.child(dead + 1, "obj") : -1;
        return noun < 0 ? null : heads.of(sentence, noun, scene.counts()).orElse(null);
    }

    /** "among the dead were two nurses": the noun after the verb, whichever of the two is the root. */
    private static int complement(Sentence sentence, int be) {
        int head = sentence.token(be).head();
        return sentence.has(be, "cop", "aux") ? head : sentence.child(be, "nsubj", "obj", "xcomp");
    }

    private static int subject(Sentence sentence, int dead, int head) {
        int own = sentence.child(dead, "nsubj");
        return own >= 0 || head < 0 ? own : sentence.child(head, "nsubj");
    }

    private boolean is(String section, Scene scene, int i) {
        return i >= 0 && words.getOrDefault(section, Set.of()).contains(form(scene, i));
    }

    private static String kind(EventEntry entry) {
        return entry.source().section().split(" ", 2)[0];
    }

    private static String pair(Scene scene, int i) {
        return i == 0 ? "" : form(scene, i - 1) + " " + scene.lemma(i);
    }

    private static String form(Scene scene, int i) {
        return scene.token(i).form().toLowerCase(Locale.ROOT);
    }
}
