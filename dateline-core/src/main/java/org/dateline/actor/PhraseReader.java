package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of one sentence into drafts: persons with their titles, bodies, composed actors. */
final class PhraseReader {
    private final Sentence sentence;
    private final @Nullable Unit[] units;
    private final Composer composer;
    private final RoleTable roles;
    private final List<Draft> drafts = new ArrayList<>();

    PhraseReader(String text, Sentence sentence, ActorLexicon lexicon, @Nullable LocalDate day) {
        this.sentence = sentence;
        this.roles = lexicon.roles();
        this.units = Units.of(sentence, lexicon);
        this.composer = new Composer(text, sentence, units, roles, day);
    }

    /** The sentence as drafts, each phrase before what is nested in it. */
    Phrases read() {
        List<Chunk> chunks = Chunk.of(sentence, units);
        List<@Nullable Draft> mains = new ArrayList<>();
        for (Chunk chunk : chunks) {
            mains.add(read(chunk));
        }
        Phrases phrases = new Phrases(sentence, units, chunks, mains, drafts);
        new Linker(phrases, composer).link();
        return phrases;
    }

    private @Nullable Draft read(Chunk chunk) {
        int first = chunk.from();
        while (first < chunk.to() && units[first] == null && isDeterminer(sentence.token(first))) {
            first++;
        }
        int last = lastActor(first, chunk.to());
        if (last < 0) {
            return null;
        }
        int end = units[last] == null ? last : units[last].to();
        Draft main = composer.compose(chunk.from(), first, end, end < chunk.to());
        if (main != null) {
            drafts.add(main);
        }
        nest(first, end, main);
        return main != null && !main.nested ? main : null;
    }

    /** The last token of the phrase that can be the head of an actor; what stands behind it is no actor. */
    private int lastActor(int first, int to) {
        for (int i = to; i >= first; i--) {
            Unit unit = units[i];
            Token token = sentence.token(i);
            boolean body = "ORGANIZATION".equals(token.name()) || isAcronym(i);
            if (unit != null || body && token.isNoun()) {
                return i;
            }
        }
        return -1;
    }

    /** Capitals in brackets, as a name introduces its short form. */
    private boolean isAcronym(int i) {
        String word = sentence.token(i).form();
        return i > 0
                && "(".equals(sentence.token(i - 1).form())
                && word.length() > 1
                && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    private void nest(int first, int end, @Nullable Draft main) {
        for (int i = first; i <= end; i++) {
            Unit unit = units[i];
            if (unit != null && unit.from() == i && !unit.aliases().isEmpty() && !isMain(unit, main)) {
                Draft inner = composer.single(unit);
                inner.nested = true;
                inner.origin = !composer.applies(unit);
                drafts.add(inner);
            }
        }
    }

    private static boolean isMain(Unit unit, @Nullable Draft main) {
        return main != null && (main.span.equals(unit.span()) || unit.isPerson() && unit.to() == main.to);
    }

    private static boolean isDeterminer(Token token) {
        return "DT".equals(token.tag()) || "PDT".equals(token.tag()) || "PRP$".equals(token.tag());
    }

    /** Words of a span with line breaks as blanks. */
    static String words(String text, Span span) {
        String words = span.in(text);
        return words.indexOf('\n') < 0 && words.indexOf("  ") < 0 ? words : words.replaceAll("\\s+", " ");
    }
}
