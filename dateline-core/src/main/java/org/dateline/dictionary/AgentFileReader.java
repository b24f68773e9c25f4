package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.LexiconException;

/**
 * Reads agent files: a noun, its plural in braces ("{}" for none; made where nothing is said), its code after or before
 * a tilde. {@code !NAME! = A, B} defines a list of words, each of which may stand where the name does.
 */
final class AgentFileReader {
    private final NameIndex names;
    private final List<LexiconException> faults;
    private final Map<String, List<String>> lists = new HashMap<>();

    AgentFileReader(NameIndex names, List<LexiconException> faults) {
        this.names = names;
        this.faults = faults;
    }

    void read(DictionaryText text) {
        PhraseParser parser = new PhraseParser(Form.PETRARCH, new Synonyms());
        for (Line line : text.lines()) {
            try {
                read(line, parser);
            } catch (LexiconException fault) {
                faults.add(fault);
            }
        }
    }

    private void read(Line line, PhraseParser parser) {
        int equals = line.text().indexOf('=');
        if (line.text().startsWith("!") && equals > 0 && !line.has('[')) {
            define(line, equals);
            return;
        }
        if (!line.has('[')) {
            throw line.fault("\"" + line.text() + "\" has no code; write it in brackets behind it, as [~GOV]");
        }
        Name agent = agent(line);
        for (String form : forms(line)) {
            List<Piece> pieces = parser.parse(form, line);
            if (pieces.isEmpty() || pieces.stream().anyMatch(p -> p.mark() != Piece.Mark.WORDS)) {
                throw line.fault("\"" + form + "\" is no agent; an agent is words joined by _ or blanks");
            }
            names.add(pieces, agent);
        }
    }

    private void define(Line line, int equals) {
        String name = line.text().substring(0, equals).strip();
        List<String> words = new ArrayList<>();
        for (String word : line.text().substring(equals + 1).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip().replace(' ', '_'));
            }
        }
        if (words.isEmpty()) {
            throw line.fault(name + " has no words; list them behind the =, parted by commas");
        }
        lists.put(name.toUpperCase(Locale.ROOT), words);
    }

    private static Name agent(Line line) {
        String code = line.inside('[', ']').replace(" ", "").toUpperCase(Locale.ROOT);
        int tilde = code.indexOf('~');
        if (tilde < 0 || code.length() < 2) {
            throw line.fault("[" + code + "] does not say where the code goes; write [~GOV] behind the actor's code or"
                    + " [NGO~] before it");
        }
        String text = NameFileReader.printed(head(line));
        return new Name(text, null, code.replace("~", ""), tilde > 0, line.where());
    }

    private static String head(Line line) {
        String name = line.before('[');
        int brace = name.indexOf('{');
        return (brace < 0 ? name : name.substring(0, brace)).strip();
    }

    /** The agent and its plurals, with the lists that it names written out. */
    private List<String> forms(Line line) {
        List<String> forms = new ArrayList<>();
        for (String head : expand(head(line), line)) {
            forms.add(head);
            if (!line.before('[').contains("{")) {
                forms.add(plural(head));
            }
        }
        if (line.before('[').contains("{")) {
            for (String plural : line.inside('{', '}').split("[\\s,]+")) {
                forms.addAll(plural.isEmpty() ? List.of() : expand(plural, line));
            }
        }
        return forms;
    }

    private List<String> expand(String text, Line line) {
        int from = text.indexOf('!');
        int to = from < 0 ? -1 : text.indexOf('!', from + 1);
        if (to < 0) {
            return List.of(text);
        }
        String name = text.substring(from, to + 1).toUpperCase(Locale.ROOT);
        List<String> words = lists.get(name);
        if (words == null) {
            throw line.fault(name + " is no list that was given above; define it as " + name + " = WORD, WORDS");
        }
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.addAll(expand(text.substring(0, from) + word + text.substring(to + 1), line));
        }
        return all;
    }

    private static String plural(String noun) {
        String word = noun.endsWith("_") ? noun.substring(0, noun.length() - 1) : noun;
        String low = word.toLowerCase(Locale.ROOT);
        boolean vowelBefore = low.length() > 1 && "aeiou".indexOf(low.charAt(low.length() - 2)) >= 0;
        if (low.endsWith("y") && !vowelBefore) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hiss = low.endsWith("s") || low.endsWith("x") || low.endsWith("ch") || low.endsWith("sh");
        return word + (hiss ? "es" : "s");
    }
}
