package org.dateline.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Noun classes by which event entries choose their arguments, and by which things are called weapon or target. */
final class NounClasses {
    private static final String FOLDER = "classes";
    private static final String PERSONS = "fighter";

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Kind> weapons = new LinkedHashMap<>();
    private final Map<String, Kind> objects = new LinkedHashMap<>();

    /** What a thing is: the label of the record and the class file behind it. */
    record Kind(String label, String file) {}

    private NounClasses() {}

    static NounClasses load(Lexicon lexicon) {
        NounClasses classes = new NounClasses();
        for (LexiconFile file : lexicon.folder(FOLDER)) {
            String name =
                    file.name().substring(file.name().lastIndexOf('/') + 1).replace(".txt", "");
            Set<String> words = classes.members.computeIfAbsent(name, n -> new HashSet<>());
            file.entries().forEach(e -> words.add(e.text().toLowerCase(Locale.ROOT)));
        }
        classes.include();
        lexicon.index(FOLDER).forEach(classes::label);
        return classes;
    }

    /** Replaces "@other" by the members of that class; two rounds, so that a class may include one that includes. */
    private void include() {
        for (int round = 0; round < 3; round++) {
            for (Set<String> words : members.values()) {
                for (String word : List.copyOf(words)) {
                    if (word.startsWith("@")) {
                        words.addAll(members.getOrDefault(word.substring(1), Set.of()));
                    }
                }
            }
        }
    }

    /** Reads "explosive.txt weapon "explosive"" of the index. */
    private void label(Entry entry) {
        List<String> parts = entry.fields(' ');
        if (parts.size() < 3) {
            return;
        }
        String name = parts.get(0).replace(".txt", "");
        String label = entry.text()
                .substring(entry.text().indexOf(parts.get(1)) + parts.get(1).length())
                .replace("\"", "")
                .strip();
        Map<String, Kind> table = "weapon".equals(parts.get(1)) ? weapons : objects;
        Kind kind = new Kind(label, FOLDER + "/" + parts.get(0));
        members.getOrDefault(name, Set.of()).forEach(word -> table.putIfAbsent(word, kind));
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether the noun, or the noun with the word before it, is in the class. */
    boolean contains(String name, Sentence sentence, int token) {
        Set<String> words = members.get(name);
        if (words == null) {
            throw new LexiconException("classes/" + name + ".txt", "is used by an entry but does not exist");
        }
        return words.contains(lemma(sentence, token)) || words.contains(pair(sentence, token));
    }

    /** What a weapon is; a fighter or a bomber is a person where no word says that it is an aircraft. */
    @Nullable
    Kind weapon(Sentence sentence, int token) {
        Kind two = weapons.get(pair(sentence, token));
        if (two != null || contains(PERSONS, sentence, token)) {
            return two;
        }
        return weapons.get(lemma(sentence, token));
    }

    @Nullable
    Kind object(Sentence sentence, int token) {
        return kind(objects, sentence, token);
    }

    private static @Nullable Kind kind(Map<String, Kind> table, Sentence sentence, int token) {
        Kind two = table.get(pair(sentence, token));
        return two != null ? two : table.get(lemma(sentence, token));
    }

    static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private static String pair(Sentence sentence, int token) {
        if (token == 0) {
            return "";
        }
        Token before = sentence.token(token - 1);
        return before.form().toLowerCase(Locale.ROOT) + " " + lemma(sentence, token);
    }
}
