package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Reads verb files. A line "--- VERB [code] ---" begins a block of PETRARCH; in TABARI's files each verb begins its own.
 * Then come the verbs with their irregular forms in braces, and the patterns, each after a hyphen. A line "&amp;NAME" begins
 * a set of synonyms, whose words follow after plus signs.
 */
final class VerbFileReader {
    /** "Complex": too much for a program to code; the pattern is passed over. */
    private static final String COMPLEX = "+++";

    private final VerbIndex verbs;
    private final List<LexiconException> faults;
    private final Synonyms synonyms = new Synonyms();
    private @Nullable String openSet;
    private @Nullable VerbBlock block;

    VerbFileReader(VerbIndex verbs, List<LexiconException> faults) {
        this.verbs = verbs;
        this.faults = faults;
    }

    void read(DictionaryText text) {
        block = null;
        openSet = null;
        boolean blocks = text.lines().stream().anyMatch(line -> line.text().startsWith("---"));
        Form form = blocks ? Form.PETRARCH : Form.TABARI;
        PhraseParser parser = new PhraseParser(form, synonyms);
        for (Line line : text.lines()) {
            try {
                read(line, blocks, form, parser);
            } catch (LexiconException fault) {
                faults.add(fault);
            }
        }
    }

    private void read(Line line, boolean blocks, Form form, PhraseParser parser) {
        String text = line.text();
        String set = openSet;
        if (text.startsWith("&")) {
            openSet = text.substring(1).strip();
            synonyms.open(openSet);
        } else if (text.startsWith("+") && set != null) {
            addSynonym(set, line, form, parser);
        } else {
            openSet = null;
            readVerbLine(line, blocks, form, parser);
        }
    }

    private void readVerbLine(Line line, boolean blocks, Form form, PhraseParser parser) {
        String text = line.text();
        if (text.startsWith("---")) {
            open(VerbFileReader.code(line));
        } else if (text.startsWith("-")) {
            addPattern(line, parser);
        } else if (!text.startsWith("~")) {
            // A tilde begins PETRARCH 2's rules that rewrite two events into one; those are passed over.
            addVerb(line, blocks, form);
        }
    }

    private VerbBlock open(@Nullable String code) {
        VerbBlock opened = new VerbBlock(code);
        block = opened;
        verbs.add(opened);
        return opened;
    }

    private void addSynonym(String set, Line line, Form form, PhraseParser parser) {
        List<List<Word>> rows = parser.rows(line.before('[').substring(1), line);
        synonyms.add(set, rows);
        if (form == Form.PETRARCH && !set.endsWith("_")) {
            synonyms.add(set, rows.stream().map(VerbFileReader::plural).toList());
        }
    }

    private static List<Word> plural(List<Word> row) {
        List<Word> plural = new ArrayList<>(row);
        Word last = row.get(row.size() - 1);
        String text = last.text();
        boolean y = text.endsWith("y") && text.length() > 2 && "aeiou".indexOf(text.charAt(text.length() - 2)) < 0;
        plural.set(
                row.size() - 1, new Word(y ? text.substring(0, text.length() - 1) + "ies" : text + "s", last.stem()));
        return plural;
    }

    private void addPattern(Line line, PhraseParser parser) {
        VerbBlock here = block;
        if (here == null) {
            throw line.fault("a pattern without a verb above it; put the verb in a line of its own first");
        }
        String code = line.inside('[', ']');
        if (code.isEmpty()) {
            throw line.fault("the pattern has no code; write it in brackets behind it, [---] for none");
        }
        VerbPattern pattern = pattern(parser.parse(line.before('[').substring(1), line), checked(code, line), line);
        if (!COMPLEX.equals(code)) {
            here.add(pattern);
        }
    }

    private static VerbPattern pattern(List<Piece> pieces, String code, Line line) {
        int verb = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).mark() == Piece.Mark.VERB) {
                if (verb >= 0) {
                    throw line.fault("the pattern has two * where the verb stands; keep one");
                }
                verb = i;
            }
        }
        if (verb < 0) {
            throw line.fault("the pattern does not say where its verb stands; put a * there");
        }
        List<Piece> before = new ArrayList<>();
        boolean joined = pieces.get(verb).adjacent();
        for (int i = verb - 1; i >= 0; i--) {
            before.add(pieces.get(i).adjacent(joined));
            joined = pieces.get(i).adjacent();
        }
        return new VerbPattern(before, pieces.subList(verb + 1, pieces.size()), code, line.where());
    }

    private void addVerb(Line line, boolean blocks, Form form) {
        String own = code(line);
        VerbBlock here = block;
        if (!blocks) {
            here = open(own);
        } else if (here == null) {
            throw line.fault("a verb before the first block; begin one with --- VERB [code] ---");
        }
        String text = line.before('[');
        int brace = text.indexOf('{');
        boolean listed = brace >= 0;
        String head = (listed ? text.substring(0, brace) : text).strip();
        VerbEntry entry = entry(head, own == null ? here.code() : own, here, form, line);
        verbs.add(entry.head().text(), entry);
        if (form == Form.PETRARCH) {
            verbs.addMade(entry.head().text(), entry);
        }
        if (listed) {
            for (String other : line.inside('{', '}').split("[\\s,]+")) {
                if (!other.isEmpty()) {
                    VerbEntry variant = entry(other, entry.code(), here, form, line);
                    verbs.add(variant.head().text(), variant);
                }
            }
        } else if (form == Form.PETRARCH) {
            VerbForms.of(entry.head().text()).forEach(made -> verbs.addMade(made, entry));
        }
    }

    /** The verb of several words is the one with a plus before it, or the first. */
    private static VerbEntry entry(String text, @Nullable String code, VerbBlock block, Form form, Line line) {
        List<Word> words = new ArrayList<>();
        int head = 0;
        for (String part : text.split("[_\\s]+")) {
            boolean plus = part.startsWith("+");
            List<String> cut = Cut.words(plus ? part.substring(1) : part);
            head = plus ? words.size() : head;
            for (String word : cut) {
                words.add(new Word(word.toLowerCase(Locale.ROOT), false));
            }
        }
        if (words.isEmpty()) {
            throw line.fault("\"" + text + "\" is no verb");
        }
        boolean stem = form == Form.TABARI && words.size() == 1 && !text.endsWith("_");
        Word verb = new Word(words.get(head).text(), stem);
        return new VerbEntry(
                words.subList(0, head), verb, words.subList(head + 1, words.size()), code, block, line.where());
    }

    /** The first code of a line; null where there is none or the verb alone says nothing. */
    private static @Nullable String code(Line line) {
        String code = line.inside('[', ']');
        return code.isEmpty() || code.equals("---") ? null : checked(code, line);
    }

    private static String checked(String code, Line line) {
        if (code.indexOf(' ') >= 0 || code.indexOf('[') >= 0) {
            throw line.fault("[" + code + "] is no code; write one code, or two with a colon between, as [031:032]");
        }
        return code;
    }
}
