package org.dateline.dictionary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of the verb dictionaries mean in PLOVER. They mean nothing there unless nearly all are CAMEO's: the same
 * number says another thing in WEIS.
 */
final class CodeScheme {
    /** The share of codes that CAMEO must have; real dictionaries hold some slips. */
    private static final double SHARE = 0.95;

    private final Map<String, Meaning> meanings;

    /** A PLOVER type with its mode. */
    record Meaning(@Nullable EventType type, @Nullable String mode) {
        static final Meaning NONE = new Meaning(null, null);
    }

    private CodeScheme(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    static CodeScheme of(VerbIndex verbs, Lexicon lexicon) {
        Set<String> cameo = new HashSet<>();
        for (Entry entry : lexicon.file("ontology.txt").entries()) {
            if ("cameo".equals(entry.section())) {
                cameo.addAll(List.of(entry.text().split(" +")));
            }
        }
        List<String> codes = codes(verbs).toList();
        long known = codes.stream().filter(cameo::contains).count();
        boolean isCameo = !codes.isEmpty() && known >= SHARE * codes.size();
        return new CodeScheme(isCameo ? table(lexicon) : Map.of());
    }

    /** The single codes that verbs and patterns have. */
    private static Stream<String> codes(VerbIndex verbs) {
        return verbs.blocks().stream()
                .flatMap(block -> Stream.concat(
                        Stream.ofNullable(block.code()),
                        block.patterns().stream().map(VerbPattern::code)))
                .flatMap(code -> Stream.of(code.split(":", -1)))
                .filter(code -> !code.isEmpty() && Character.isLetterOrDigit(code.charAt(0)));
    }

    private static Map<String, Meaning> table(Lexicon lexicon) {
        Map<String, Meaning> table = new HashMap<>();
        for (Entry entry : lexicon.file("cameo-plover.txt").entries()) {
            List<String> header = List.of(entry.section().split(" "));
            Meaning meaning = new Meaning(EventType.valueOf(header.get(0)), header.size() > 1 ? header.get(1) : null);
            for (String code : entry.text().split(" +")) {
                table.putIfAbsent(code, meaning);
            }
        }
        return table;
    }

    /** The meaning of a code, or of the more general one that it stands under. */
    Meaning meaning(String code) {
        for (int n = code.length(); n >= 2; n--) {
            Meaning meaning = meanings.get(code.substring(0, n));
            if (meaning != null) {
                return meaning;
            }
        }
        Meaning root = code.length() < 2 ? null : meanings.get(code.substring(0, 2) + "0");
        return root == null ? Meaning.NONE : root;
    }
}
