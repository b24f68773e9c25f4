package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * A sentence and which of its tokens stand in quotation marks.
 *
 * @param sentence the sentence
 * @param quotes the outermost quotations of the text that somebody speaks
 * @param quote for each token the index of the quotation that holds it, marks included, or -1
 * @param before index of the quotation that ends right before the sentence, or -1
 * @param after index of the quotation that begins right behind it, or -1
 */
record QuotedSentence(Sentence sentence, List<Quote> quotes, int[] quote, int before, int after) {
    private static final Set<String> SUBORDINATORS = Set.of(
            "as",
            "because",
            "while",
            "after",
            "before",
            "since",
            "until",
            "although",
            "though",
            "unless",
            "if",
            "when",
            "once");
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "what", "who", "how", "why", "when", "where", "which", "whom", "if");

    int size() {
        return quote.length;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String word(int i) {
        return i < 0 || i >= size() ? "" : token(i).form().toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return i < 0 || i >= size() ? "" : token(i).tag();
    }

    boolean quoted(int i) {
        return i >= 0 && i < size() && quote[i] >= 0;
    }

    /** Whether a quotation begins at the token. */
    boolean opens(int i) {
        return quoted(i)
                && (i == 0 || quote[i - 1] != quote[i])
                && quotes.get(quote[i]).span().start() >= token(i).span().start();
    }

    /** Last token of the quotation that holds the token, within this sentence. */
    int quoteEnd(int i) {
        int end = i;
        while (end + 1 < size() && quote[end + 1] == quote[i]) {
            end++;
        }
        return end;
    }

    /** First token of the quotation that holds the token, within this sentence. */
    int quoteStart(int i) {
        int start = i;
        while (start > 0 && quote[start - 1] == quote[i]) {
            start--;
        }
        return start;
    }

    boolean comma(int i) {
        String word = word(i);
        return word.equals(",") || dash(i);
    }

    boolean dash(int i) {
        String word = word(i);
        return word.equals("--") || word.equals("—") || word.equals("–") || word.equals("-") && tag(i).equals(":");
    }

    boolean adverb(int i) {
        return tag(i).startsWith("RB");
    }

    /** "after", "because": a word that opens a clause of circumstance, or a phrase of it. */
    boolean subordinator(int i) {
        return SUBORDINATORS.contains(word(i));
    }

    /** A form that can only be a finite verb or an auxiliary of one. */
    boolean finite(int i) {
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> contraction(i);
        };
    }

    /** "he’s", "it’ll": the tagger takes the verb for a possessive. */
    private boolean contraction(int i) {
        boolean apostrophe = i > 0 && (word(i).startsWith("'") || word(i).startsWith("’")) && word(i).length() > 1;
        return apostrophe
                && (tag(i - 1).equals("PRP")
                        || tag(i - 1).equals("EX")
                        || tag(i - 1).startsWith("W"));
    }

    /** Whether a finite verb follows the noun phrase that begins here, and the prepositional phrases behind it. */
    boolean clauseFrom(int from, int limit) {
        if (!startsNominal(from)) {
            return false;
        }
        int next = nominalEnd(from) + 1;
        while ((tag(next).equals("IN") || tag(next).equals("TO"))
                && !word(next).equals("that")
                && startsNominal(next + 1)) {
            next = nominalEnd(next + 1) + 1;
        }
        while (adverb(next)) {
            next++;
        }
        return next <= limit && finite(next);
    }

    boolean questionWord(int i) {
        return QUESTION_WORDS.contains(word(i)) && !(word(i).equals("when") && tag(i).equals("IN"));
    }

    /** Whether a noun phrase may begin here. */
    boolean startsNominal(int i) {
        return switch (tag(i)) {
            case "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "EX", "PDT", "$", "#" ->
                true;
            default -> false;
        };
    }

    /** Last token of the plain noun phrase that begins at the token: no prepositions but "of", no clauses. */
    int nominalEnd(int from) {
        int end = from;
        int i = from;
        while (i < size() && quoted(i) == quoted(from) && !(i > from && newPhrase(i) && !joins(i - 1))) {
            if (nominal(i, from)) {
                end = i;
            } else if (i == from || !joins(i) || !startsNominal(i + 1)) {
                break;
            }
            i++;
        }
        return end;
    }

    private boolean nominal(int i, int from) {
        boolean modifier = i > from
                && (tag(i).equals("VBN") || tag(i).equals("VBG"))
                && tag(i + 1).startsWith("NN");
        boolean mark = i > from && (tag(i).equals("``") || tag(i).equals("''") && i > from + 1);
        return startsNominal(i) || tag(i).equals("POS") && !contraction(i) || tag(i).equals("HYPH") || modifier || mark;
    }

    private boolean joins(int i) {
        String word = word(i);
        return word.equals("of") || word.equals("and") || word.equals("or") || word.equals("&");
    }

    private boolean newPhrase(int i) {
        boolean determiner =
                tag(i).equals("DT") || tag(i).equals("PRP$") || tag(i).equals("PRP") || tag(i).equals("EX");
        return determiner && !tag(i - 1).equals("PDT");
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two fifths of the words or more stand in quotation marks, single quoted words left out. */
    boolean mostlyQuoted(int from, int to) {
        int inside = 0;
        int words = 0;
        int open = -1;
        for (int i = from; i <= to; i++) {
            boolean mark = tag(i).equals("``") || tag(i).equals("''");
            if (mark && open < 0) {
                open = i;
            } else if (mark) {
                inside += !quoted(i) && i - open > 2 ? i - open - 1 : 0;
                open = -1;
            } else if (!token(i).isPunctuation()) {
                words++;
                inside += quoted(i) ? 1 : 0;
            }
        }
        inside += open >= 0 && !quoted(to) ? to - open : 0;
        return inside * 5 >= words * 2 && inside > 1;
    }

    int skipAdverbs(int from) {
        int i = from;
        while (adverb(i)) {
            i++;
        }
        return i;
    }

    /** Number of finite verbs that no relative or other subordinating word takes. */
    int clauses(int from, int to) {
        int free = 0;
        for (int i = from; i <= to; i++) {
            boolean subordinates =
                    tag(i).startsWith("W") || word(i).equals("that") || subordinator(i) && !finite(i + 1);
            free += subordinates ? -1 : finite(i) && !finite(i - 1) ? 1 : 0;
        }
        return free;
    }

    boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < size(); i++) {
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }
}
