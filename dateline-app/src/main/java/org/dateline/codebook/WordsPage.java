package org.dateline.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;

/** The page of words that carry, embed, count and classify, and of those that say who speaks. */
final class WordsPage {
    private static final Set<String> POS = Set.of("v", "n", "a", "m", "p", "r");

    private final Lexicon lexicon;
    private final StringBuilder out = new StringBuilder();

    WordsPage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String write() {
        out.append("# Other words\n\nIn brackets behind a word stands what it is tied to, as the file writes it.\n\n");
        part("Words that carry an event noun", "events/light.txt", WordsPage::withEffect);
        part("Words that embed another act", "events/governors.txt", WordsPage::withEffect);
        threats();
        part("Words that count people", "events/casualties.txt", WordsPage::bySection);
        part("Words of habit and of the past", "events-time.txt", entries -> Map.of("", texts(entries)));
        speech();
        classes();
        return out.toString();
    }

    private void part(String title, String file, Function<List<Entry>, Map<String, List<String>>> lists) {
        List<Entry> entries = lexicon.file(file).entries();
        head(title, file, entries.size());
        sections(entries).forEach((section, lines) -> section(section, lists.apply(lines)));
    }

    private void head(String title, String file, int size) {
        out.append(String.format(Locale.ROOT, "## %s\n\n`%s`, %,d entries.\n\n", title, file, size));
    }

    private void section(String section, Map<String, List<String>> lists) {
        out.append("### ").append(section).append("\n\n");
        lists.forEach((effect, words) -> {
            out.append("* ").append(effect.isEmpty() ? "" : "**" + label(effect) + "** ");
            out.append('(')
                    .append(words.size())
                    .append("): ")
                    .append(String.join(", ", words))
                    .append('\n');
        });
        out.append('\n');
    }

    private static String label(String effect) {
        return "-".equals(effect) ? "no role" : effect;
    }

    private void threats() {
        List<Entry> entries = lexicon.file("events/threats.txt").entries();
        head("Acts announced with a condition", "events/threats.txt", entries.size());
        out.append("| announced | becomes THREATEN | CAMEO |\n| --- | --- | --- |\n");
        for (Entry entry : entries) {
            List<String> w = List.of(entry.text().split("\\s+"));
            String mode = "*".equals(w.get(1)) ? ", any mode" : "-".equals(w.get(1)) ? ", no mode" : " " + w.get(1);
            String threat = "-".equals(w.get(2)) ? "no mode" : w.get(2);
            out.append(String.format("| %s%s | %s | %s |\n", w.get(0), mode, threat, w.get(3)));
        }
        out.append('\n');
    }

    private void speech() {
        Map<String, List<String>> sections = new TreeMap<>();
        int size = 0;
        for (LexiconFile file : lexicon.folder("speech")) {
            size += file.entries().size();
            for (Entry entry : file.entries()) {
                sections.computeIfAbsent(entry.section(), s -> new ArrayList<>())
                        .add(words(entry));
            }
        }
        head("Words of speech and thought", "speech/*.txt", size);
        sections.forEach((section, words) -> section(section, Map.of("", words)));
    }

    private void classes() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Entry entry : lexicon.index("classes")) {
            String file = entry.fields(' ').get(0);
            labels.put("classes/" + file, entry.text().substring(file.length()).strip());
        }
        List<LexiconFile> files = lexicon.folder("classes");
        head(
                "Noun classes",
                "classes/*.txt",
                files.stream().mapToInt(f -> f.entries().size()).sum());
        for (LexiconFile file : files) {
            String name =
                    file.name().substring(file.name().lastIndexOf('/') + 1).replace(".txt", "");
            String label = labels.getOrDefault(file.name(), "");
            section("@" + name + (label.isEmpty() ? "" : ", " + label), Map.of("", texts(file.entries())));
        }
    }

    private static Map<String, List<Entry>> sections(List<Entry> entries) {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        entries.forEach(e ->
                sections.computeIfAbsent(e.section(), s -> new ArrayList<>()).add(e));
        return sections;
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }

    /** Lines by the word behind their part of speech, which says what they do. */
    private static Map<String, List<String>> withEffect(List<Entry> entries) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<String> words = List.of(entry.text().split("\\s+"));
            int pos = pos(words);
            List<String> rest = new ArrayList<>(words.subList(Math.min(pos + 1, words.size()), words.size()));
            String effect =
                    rest.stream().filter(WordsPage::isEffect).findFirst().orElse("");
            rest.remove(effect);
            lists.computeIfAbsent(effect, e -> new ArrayList<>()).add(shown(words.subList(0, pos), rest));
        }
        return lists;
    }

    /** Not a particle, not a setting, not the kinds of complement. */
    private static boolean isEffect(String word) {
        return !word.startsWith("+") && word.indexOf('=') < 0;
    }

    private static Map<String, List<String>> bySection(List<Entry> entries) {
        return Map.of("", entries.stream().map(WordsPage::whole).toList());
    }

    private static String whole(Entry entry) {
        List<String> words = List.of(entry.text().split("\\s+"));
        int pos = pos(words);
        return shown(words.subList(0, pos), words.subList(Math.min(pos + 1, words.size()), words.size()));
    }

    private static String words(Entry entry) {
        List<String> words = List.of(entry.text().split("\\s+"));
        return String.join(" ", words.subList(0, pos(words)));
    }

    private static int pos(List<String> words) {
        int pos = 1;
        while (pos < words.size() && !POS.contains(words.get(pos))) {
            pos++;
        }
        return pos;
    }

    private static String shown(List<String> words, List<String> rest) {
        String head = String.join(" ", words);
        return rest.isEmpty() ? head : head + " [" + String.join(" ", rest).replace("|", "/") + "]";
    }
}
