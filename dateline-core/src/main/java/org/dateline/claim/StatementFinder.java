package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.ContextMention;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report puts in somebody's mouth: quotations by their marks, reported speech by its cues. Safe for use by
 * many threads; time grows linearly with the text.
 */
public final class StatementFinder {
    private final CueLexicon lexicon;
    private final CueReader reader;
    private final Topics topics;

    private StatementFinder(CueLexicon lexicon, Topics topics) {
        this.lexicon = lexicon;
        this.reader = new CueReader(lexicon);
        this.topics = topics;
    }

    /** Reads the files {@code speech/*.txt} and {@code contexts.txt}. */
    public static StatementFinder load(Lexicon lexicon) {
        return new StatementFinder(CueLexicon.load(lexicon), Topics.load(lexicon));
    }

    /** Number of speech words known. */
    public int cues() {
        return lexicon.size();
    }

    /**
     * All statements of a text, ordered by where they begin.
     *
     * @param sentences its sentences in order; those that were not parsed give quotations alone
     * @param actors mentions found before; speakers among them are taken from there
     */
    public List<Statement> find(String text, List<Sentence> sentences, List<ActorMention> actors) {
        Quotations quotations = new Quotations(text, sentences);
        List<QuotedSentence> lines = quotations.lines();
        List<Draft> drafts = new ArrayList<>();
        for (QuotedSentence line : lines) {
            read(line, drafts);
        }
        drafts = Overlaps.resolve(drafts);
        drafts = new QuoteChain(text, lines, quotations.quotes()).attach(drafts);
        return finish(text, sentences, actors, drafts);
    }

    private void read(QuotedSentence line, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Draft draft = line.quoted(i) ? null : readAt(line, i, found);
            if (draft != null) {
                found.add(draft);
            }
        }
        drafts.addAll(Overlaps.parted(line, found));
    }

    private @Nullable Draft readAt(QuotedSentence line, int i, List<Draft> before) {
        for (CueHit hit : lexicon.at(line.sentence(), i)) {
            Draft draft = reader.read(line, hit, before);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private List<Statement> finish(
            String text, List<Sentence> sentences, List<ActorMention> actors, List<Draft> drafts) {
        SpeakerResolver resolver = new SpeakerResolver(text, sentences, actors);
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::sentence).thenComparingInt(Draft::head));
        boolean[] nested = Overlaps.nested(ordered);
        List<Statement> result = new ArrayList<>();
        for (int i = 0; i < nested.length; i++) {
            result.add(statement(sentences, resolver, ordered.get(i), nested[i]));
        }
        result.sort(Comparator.comparing(s -> s.content().get(0)));
        return result;
    }

    private Statement statement(List<Sentence> sentences, SpeakerResolver resolver, Draft draft, boolean nested) {
        Sentence sentence = sentences.get(draft.sentence());
        Source source = draft.source();
        Cue cue = draft.cue();
        ActorMention speaker = source == null ? null : resolver.resolve(draft.sentence(), source);
        Span speakerSpan = source == null ? null : sentence.span(source.first(), source.last());
        ActorMention addressee = draft.addressee() < 0 ? null : resolver.named(draft.sentence(), draft.addressee());
        Rule rule = new Rule(draft.rule(), cue == null ? "" : cue.entry().where());
        Span words = draft.cueSpan() == null ? draft.content().get(0) : draft.cueSpan();
        Map<String, ContextMention> about = topics.of(sentences, draft.content());
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        evidence.put("cue", Evidence.of(words, rule));
        if (!about.isEmpty()) {
            evidence.put("topics", ContextMention.evidence(about.values()));
        }
        return new Statement(
                draft.kind(),
                cue == null ? "said" : cue.act(),
                nested,
                draft.sentence(),
                draft.head(),
                speaker,
                speakerSpan,
                addressee,
                draft.cueSpan(),
                draft.quoted(),
                draft.content(),
                List.copyOf(about.keySet()),
                Collections.unmodifiableMap(evidence));
    }
}
