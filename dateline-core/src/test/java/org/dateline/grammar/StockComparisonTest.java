package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our inference over the packed models finds what CoreNLP's classes find over its own. */
class StockComparisonTest {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final List<List<String>> SENTENCES = new ArrayList<>();

    private static MaxentTagger stockTagger;
    private static Tagger tagger;
    private static NameRecogniser names;

    @BeforeAll
    static void load() throws IOException {
        for (String line : lines()) {
            SENTENCES.add(Tokeniser.words(line, new Span(0, line.length())).stream()
                    .map(Word::form)
                    .toList());
        }
        stockTagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
        Clusters clusters = Clusters.load();
        tagger = new Tagger(TaggerModel.load(), clusters);
        names = new NameRecogniser(NameModel.load(), clusters);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = StockComparisonTest.class.getResourceAsStream("/dateline/grammar/sentences.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void tagsAreThoseOfTheStockTagger() {
        for (List<String> sentence : SENTENCES) {
            assertThat(tagger.tag(sentence)).as("%s", sentence).containsExactly(stockTags(sentence));
        }
    }

    @Test
    void namesAreThoseOfTheStockRecogniser() throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> stock =
                CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        for (List<String> sentence : SENTENCES) {
            List<CoreLabel> labels = stock.classifySentence(labels(sentence));
            assertThat(names.label(sentence, tagger.tag(sentence)))
                    .as("%s", sentence)
                    .containsExactly(labels.stream()
                            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                            .toArray(String[]::new));
        }
    }

    @Test
    void treesAreThoseOfTheStockParser() {
        var stock =
                edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
        DependencyParser parser = DependencyParser.load();
        int all = 0;
        int sameRelations = 0;
        for (List<String> sentence : SENTENCES) {
            int[] heads = new int[sentence.size()];
            String[] relations = new String[sentence.size()];
            parser.parse(sentence, List.of(tagger.tag(sentence)), heads, relations);
            for (TypedDependency d : stock.predict(labels(sentence)).typedDependencies()) {
                int i = d.dep().index() - 1;
                assertThat(heads[i])
                        .as("head of %s in %s", d.dep(), sentence)
                        .isEqualTo(d.gov().index() - 1);
                all++;
                sameRelations += relations[i].equals(d.reln().toString()) ? 1 : 0;
            }
        }
        assertThat(sameRelations).isGreaterThanOrEqualTo(all * 999 / 1000);
    }

    private static List<CoreLabel> labels(List<String> sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String form : sentence) {
            CoreLabel label = CoreLabel.wordFromString(form);
            label.setValue(form);
            labels.add(label);
        }
        stockTagger.tagCoreLabels(labels);
        return labels;
    }

    private static String[] stockTags(List<String> sentence) {
        return labels(sentence).stream().map(CoreLabel::tag).toArray(String[]::new);
    }
}
