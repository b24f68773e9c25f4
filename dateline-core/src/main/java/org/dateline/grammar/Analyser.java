package org.dateline.grammar;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Text to sentences: tokens, tags, lemmas, names and dependencies. Safe for use by many threads. */
public final class Analyser {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    private Analyser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /** Loads the models from the class path. Takes seconds; load once. */
    public static Analyser load() {
        try {
            MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
            Properties plain = new Properties();
            plain.setProperty("useKnownLCWords", "false");
            CRFClassifier<CoreLabel> names =
                    CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
            DependencyParser parser = DependencyParser.load();
            return new Analyser(tagger, names, parser);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the language models are not on the class path: " + e.getMessage(), e);
        }
    }

    /** All sentences of the paragraphs, in order. Spans point into {@code text}. */
    public List<Sentence> analyse(String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span span = paragraphs.get(p).span();
            PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                    new StringReader(span.in(text)), new CoreLabelTokenFactory(), "invertible=true,ptb3Escaping=false");
            for (List<CoreLabel> words : new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize())) {
                sentences.add(sentence(text, sentences.size(), p, span.start(), words));
            }
        }
        return sentences;
    }

    private Sentence sentence(String text, int index, int paragraph, int offset, List<CoreLabel> words) {
        tagger.tagCoreLabels(words);
        Morphology morphology = new Morphology();
        List<CoreLabel> named = names.classifySentence(words);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        parser.parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList(),
                heads,
                relations);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel w = words.get(i);
            Span span = new Span(offset + w.beginPosition(), offset + w.endPosition());
            tokens.add(new Token(
                    i,
                    span,
                    span.in(text),
                    morphology.lemma(w.word(), w.tag()),
                    w.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
                    heads[i],
                    relations[i]));
        }
        return new Sentence(index, paragraph, tokens);
    }
}
