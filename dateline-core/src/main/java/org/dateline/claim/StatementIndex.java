package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Which statement each token of a text belongs to. */
public final class StatementIndex {
    private final List<Statement> statements;
    private final int[][] innermost;

    /**
     * Lays the statements over the sentences.
     *
     * @param sentences all sentences of the text, in order
     * @param statements the statements found in them
     */
    public StatementIndex(List<Sentence> sentences, List<Statement> statements) {
        this.statements = new ArrayList<>(statements);
        this.statements.sort(Comparator.comparingInt(StatementIndex::length));
        this.innermost = new int[sentences.size()][];
        for (Sentence sentence : sentences) {
            innermost[sentence.index()] = new int[sentence.size()];
            Arrays.fill(innermost[sentence.index()], -1);
        }
        // the longest first, so that what stands inside is painted over it
        for (int i = this.statements.size() - 1; i >= 0; i--) {
            for (Span span : this.statements.get(i).content()) {
                paint(sentences, span, i);
            }
        }
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private void paint(List<Sentence> sentences, Span span, int statement) {
        int s = firstAt(sentences, span.start());
        for (; s < sentences.size() && sentences.get(s).span().start() < span.end(); s++) {
            Sentence sentence = sentences.get(s);
            for (int t = 0; t < sentence.size(); t++) {
                if (span.contains(sentence.token(t).span())) {
                    innermost[sentence.index()][t] = statement;
                }
            }
        }
    }

    /** The first sentence that ends behind an offset. */
    private static int firstAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The innermost statement whose content holds the token. */
    public Optional<Statement> at(int sentence, int token) {
        int found = innermost[sentence][token];
        return found < 0 ? Optional.empty() : Optional.of(statements.get(found));
    }
}
