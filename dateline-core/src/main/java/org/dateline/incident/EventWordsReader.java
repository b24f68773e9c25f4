package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Reads off a parsed sentence what a mention of an event says. Safe for use by many threads. */
final class EventWordsReader {
    private static final String FILE = "incident/mention-words.txt";
    private static final Set<String> POINTING = Set.of("PRP", "PRP$", "DT", "WDT", "WP");
    private static final Set<String> CLAUSES = Set.of("advcl", "acl:relcl", "parataxis", "conj", "ccomp", "punct");
    private static final int DEPTH = 6;

    private final WordSenses senses;
    private final Set<String> sayings;
    private final Set<String> light;
    private final Set<String> empty;

    private EventWordsReader(WordSenses senses, Set<String> sayings, Set<String> light, Set<String> empty) {
        this.senses = senses;
        this.sayings = sayings;
        this.light = light;
        this.empty = empty;
    }

    static EventWordsReader load(Lexicon lexicon) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Entry entry : lexicon.file(FILE).entries()) {
            words.computeIfAbsent(entry.section(), s -> new HashSet<>()).addAll(entry.fields(' '));
        }
        Set<String> sayings = new HashSet<>();
        for (Entry entry : lexicon.file("speech/said.txt").entries()) {
            sayings.add(entry.fields(' ').get(0));
        }
        return new EventWordsReader(
                WordSenses.load(lexicon),
                sayings,
                words.getOrDefault("light", Set.of()),
                words.getOrDefault("empty", Set.of()));
    }

    /** The words of a mention; empty sets where its span meets no token. */
    EventWords read(String id, String report, Sentence sentence, Span span) {
        List<Token> inside = sentence.tokens().stream()
                .filter(t -> t.span().start() < span.end() && t.span().end() > span.start())
                .toList();
        Token head = head(inside.isEmpty() ? List.of(sentence.token(0)) : inside);
        Set<Integer> own = new HashSet<>(inside.stream().map(Token::index).toList());
        char sort = sort(head);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        Map<String, Integer> meaning = meaning(inside, sort, lemma);
        Roles roles = new Roles(sentence, own);
        roles.collect(head);
        return new EventWords(
                id,
                report,
                sentence.index(),
                String.join(" ", inside.stream().map(Token::form).toList()).toLowerCase(Locale.ROOT),
                WordStems.of(head.form()),
                sort,
                sort == 'v' && sayings.contains(lemma),
                light.contains(lemma),
                POINTING.contains(head.tag()),
                meaning,
                senses.kinds(meaning),
                roles.subject,
                roles.object,
                roles.all(),
                roles.context());
    }

    /** The topmost verb or noun, or the topmost word. */
    private static Token head(List<Token> inside) {
        Set<Integer> own = new HashSet<>(inside.stream().map(Token::index).toList());
        List<Token> tops = inside.stream().filter(t -> !own.contains(t.head())).toList();
        List<Token> candidates = new ArrayList<>(tops);
        candidates.addAll(inside);
        return candidates.stream()
                .filter(t -> t.isVerb() || t.isNoun())
                .findFirst()
                .orElse(candidates.get(0));
    }

    private static char sort(Token head) {
        return head.isVerb() ? 'v' : head.isNoun() ? 'n' : head.tag().startsWith("JJ") ? 'a' : 'o';
    }

    private Map<String, Integer> meaning(List<Token> inside, char sort, String lemma) {
        List<String> words = inside.stream()
                .filter(t -> !POINTING.contains(t.tag()))
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .toList();
        List<String> phrases = new ArrayList<>();
        if (words.size() > 1) {
            phrases.add(String.join(" ", words));
            phrases.add(lemma + " " + words.get(words.size() - 1));
        }
        phrases.add(lemma);
        return phrases.stream()
                .map(p -> senses.of(sort, p))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /** Who and what hangs on a mention, by stems. */
    private final class Roles {
        private final Sentence sentence;
        private final Set<Integer> own;
        private final Set<String> subject = new TreeSet<>();
        private final Set<String> object = new TreeSet<>();
        private final Set<String> others = new TreeSet<>();

        Roles(Sentence sentence, Set<Integer> own) {
            this.sentence = sentence;
            this.own = own;
        }

        void collect(Token head) {
            for (int token : own) {
                for (int child : sentence.children(token)) {
                    if (!own.contains(child)) {
                        place(child);
                    }
                }
            }
            if (subject.isEmpty() && head.head() >= 0 && !own.contains(head.head())) {
                for (int child : sentence.childrenWith(head.head(), "nsubj")) {
                    if (child != head.index() && !own.contains(child)) {
                        add(child, subject, 0);
                    }
                }
            }
        }

        private void place(int child) {
            if (sentence.has(child, "nsubj:pass", "obj", "dobj", "iobj", "nsubjpass")) {
                add(child, object, 0);
            } else if (sentence.has(child, "nsubj", "obl:agent")) {
                add(child, subject, 0);
            } else if (sentence.has(child, "obl", "nmod", "compound", "amod", "nummod")) {
                add(child, others, 0);
            }
        }

        private void add(int token, Set<String> stems, int depth) {
            stem(token, stems);
            for (int child : sentence.children(token)) {
                if (depth < DEPTH
                        && !own.contains(child)
                        && !CLAUSES.contains(sentence.token(child).relation())) {
                    add(child, stems, depth + 1);
                }
            }
        }

        private void stem(int token, Set<String> stems) {
            String form = sentence.token(token).form();
            if (form.codePoints().anyMatch(Character::isLetterOrDigit)) {
                String stem = WordStems.of(form);
                if (!empty.contains(stem)) {
                    stems.add(stem);
                }
            }
        }

        Set<String> all() {
            Set<String> all = new TreeSet<>(others);
            all.addAll(subject);
            all.addAll(object);
            return all;
        }

        Set<String> context() {
            Set<String> stems = new TreeSet<>();
            for (int i = 0; i < sentence.size(); i++) {
                if (!own.contains(i)) {
                    stem(i, stems);
                }
            }
            return stems;
        }
    }
}
