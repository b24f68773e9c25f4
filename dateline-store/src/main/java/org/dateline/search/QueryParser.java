package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language: one for the command, for exports and for programs. Takes time in proportion to the length
 * of the query. Safe for use by many threads.
 */
public final class QueryParser {
    /** A query has no more words and fields than this. */
    public static final int MOST_TERMS = 64;

    /** Parentheses and NOTs stand in each other no deeper than this. */
    public static final int DEEPEST = 16;

    /** A query is no longer than this, in UTF-16 units. */
    public static final int LONGEST = 4_096;

    private final ValueReader values;

    QueryParser(Vocabulary vocabulary) {
        this.values = new ValueReader(vocabulary);
    }

    /** Reads queries with the names and codes of a lexicon. */
    public static QueryParser load(Lexicon lexicon) {
        return new QueryParser(Vocabulary.load(lexicon));
    }

    /** What the query asks for. */
    public Query parse(String query) throws QueryException {
        if (query.length() > LONGEST) {
            throw new QueryException("a query has no more than %,d letters".formatted(LONGEST), LONGEST);
        }
        return new Run(query, values).query();
    }

    /** One query being read. */
    private static final class Run {
        private final String text;
        private final ValueReader values;
        private int at;
        private int terms;
        private int depth;

        Run(String text, ValueReader values) {
            this.text = text;
            this.values = values;
        }

        /** {@code query = [ or ] end} . */
        Query query() throws QueryException {
            skipBlanks();
            if (at == text.length()) {
                return new Query.All();
            }
            Query found = or();
            if (at < text.length()) {
                throw new QueryException("nothing is open that this ) closes", at);
            }
            return found;
        }

        /** {@code or = and { "OR" and }} . */
        private Query or() throws QueryException {
            List<Query> parts = new ArrayList<>();
            do {
                Query part = and();
                if (part instanceof Query.Or inner) {
                    parts.addAll(inner.parts());
                } else {
                    parts.add(part);
                }
            } while (taken("OR"));
            return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
        }

        /** {@code and = not { [ "AND" ] not }} . */
        private Query and() throws QueryException {
            List<Query> parts = new ArrayList<>();
            do {
                Query part = not();
                if (part instanceof Query.And inner) {
                    parts.addAll(inner.parts());
                } else {
                    parts.add(part);
                }
            } while (taken("AND") || !endsHere());
            return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
        }

        private boolean endsHere() {
            skipBlanks();
            return at == text.length() || text.charAt(at) == ')' || isWord("OR");
        }

        /** {@code not = ( "NOT" | "-" ) not | "(" or ")" | term} . */
        private Query not() throws QueryException {
            skipBlanks();
            int start = at;
            if (taken("NOT") || taken('-')) {
                if (at < text.length() && text.charAt(start) == '-' && Character.isWhitespace(text.charAt(at))) {
                    throw new QueryException("a - stands right before what is not wanted", start);
                }
                return negated(deeper(start, this::not));
            }
            if (taken('(')) {
                Query inner = deeper(start, this::or);
                if (!taken(')')) {
                    throw new QueryException("this ( is never closed", start);
                }
                return inner;
            }
            return term();
        }

        private static Query negated(Query part) {
            return part instanceof Query.Not inner ? inner.part() : new Query.Not(part);
        }

        /** A rule of the grammar. */
        @FunctionalInterface
        private interface Rule {
            Query read() throws QueryException;
        }

        private Query deeper(int start, Rule rule) throws QueryException {
            if (++depth > DEEPEST) {
                throw new QueryException(
                        "no more than %d parentheses and NOTs in each other".formatted(DEEPEST), start);
            }
            Query inner = rule.read();
            depth--;
            skipBlanks();
            return inner;
        }

        /** {@code term = [ field ":" ] ( quoted [ bare ] | bare )} . */
        private Query term() throws QueryException {
            int start = at;
            missing();
            if (++terms > MOST_TERMS) {
                throw new QueryException("no more than %d words and fields".formatted(MOST_TERMS), start);
            }
            String label = label();
            if (label == null) {
                return values.words(value());
            }
            QueryField field = QueryField.of(label);
            if (field == null) {
                throw new QueryException(
                        "no field \"%s\"%s (words with a colon go in quotes)"
                                .formatted(label, Nearest.hint(label, QueryField.labels())),
                        start);
            }
            at += label.length() + 1;
            if (at == text.length() || isEdge(text.charAt(at)) && text.charAt(at) != '"') {
                throw new QueryException(field.label() + ": wants a value right behind it", at);
            }
            return values.read(field, value());
        }

        private void missing() throws QueryException {
            if (at == text.length()) {
                throw new QueryException("something is missing at the end", at);
            }
            if (text.charAt(at) == ')') {
                throw new QueryException("something is missing before this )", at);
            }
            if (isWord("OR") || isWord("AND")) {
                throw new QueryException("something is missing before this; words to be found go in quotes", at);
            }
        }

        /** {@code label = letter { letter }} before a colon; null where there is none. */
        private @Nullable String label() {
            int end = at;
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
            boolean field = end > at && end < text.length() && text.charAt(end) == ':';
            return field ? text.substring(at, end) : null;
        }

        private static boolean isLatin(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private ValueReader.Value value() throws QueryException {
            int start = at;
            if (text.charAt(at) != '"') {
                return new ValueReader.Value(null, bare(), start);
            }
            String quoted = quoted();
            return new ValueReader.Value(quoted, bare(), start);
        }

        /** {@code bare} = all up to a blank, a parenthesis or a quotation mark. */
        private String bare() {
            int start = at;
            while (at < text.length() && !isEdge(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        /** {@code quoted = '"' { char | "\" char } '"'} . */
        private String quoted() throws QueryException {
            int start = at++;
            StringBuilder words = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
                words.append(text.charAt(at++));
            }
            if (at == text.length()) {
                throw new QueryException("this quotation mark is never closed", start);
            }
            at++;
            return words.toString();
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private boolean taken(char sign) {
            boolean here = at < text.length() && text.charAt(at) == sign;
            at += here ? 1 : 0;
            return here;
        }

        private boolean taken(String word) {
            skipBlanks();
            boolean here = isWord(word);
            at += here ? word.length() : 0;
            return here;
        }

        private boolean isWord(String word) {
            int end = at + word.length();
            return text.startsWith(word, at) && (end == text.length() || isEdge(text.charAt(end)));
        }

        private static boolean isEdge(char c) {
            return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"';
        }
    }
}
