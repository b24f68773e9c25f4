package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;

/** Tells the spellings of one person from the names of several on a line of the actor files. */
final class Persons {
    private Persons() {}

    /** The names in groups, one a person; a name belongs to the one before it when their last words begin alike. */
    static List<List<String>> apart(List<String> names) {
        List<List<String>> persons = new ArrayList<>();
        for (String name : names) {
            List<String> last = persons.isEmpty() ? null : persons.get(persons.size() - 1);
            if (last != null && (name.startsWith("~") || alike(last, name))) {
                last.add(name);
            } else {
                persons.add(new ArrayList<>(List.of(name)));
            }
        }
        return persons;
    }

    private static boolean alike(List<String> same, String name) {
        String other = same.get(0);
        return begin(other).equals(begin(name)) && sharesGivenName(other, name);
    }

    private static String begin(String name) {
        List<Spelling.Piece> pieces = Spelling.pieces(name);
        String word = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1).key();
        boolean numeral = word.length() < 4 && pieces.size() > 1 && word.matches("i+|iv|vi*|x[vi]*");
        String family = numeral ? pieces.get(pieces.size() - 2).key() : word;
        return family.substring(0, Math.min(3, family.length()));
    }

    /** Brothers share the last word alone; spellings share a beginning of another word too. */
    private static boolean sharesGivenName(String a, String b) {
        List<Spelling.Piece> first = Spelling.pieces(a);
        List<Spelling.Piece> second = Spelling.pieces(b);
        if (first.size() == 1 || second.size() == 1) {
            return true;
        }
        char initial = first.get(0).key().charAt(0);
        return second.get(0).key().charAt(0) == initial
                || first.stream()
                        .anyMatch(p -> p.key().length() > 2
                                && p.key().equals(second.get(0).key()))
                || second.stream()
                        .anyMatch(p -> p.key().length() > 2
                                && p.key().equals(first.get(0).key()));
    }
}
