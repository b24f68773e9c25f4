package org.dateline.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.evidence.Limits;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Numerals;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Text to sentences: tokens, tags, lemmas, names and dependencies. Safe for use by many threads. */
public final class Analyser {
    /** Longer "words" are no words; the models are shown this much of them. */
    private static final int LONGEST_WORD = 60;

    private static final List<Repair> REPAIRS = List.of(new SaidClause());

    private final Tagger tagger;
    private final NameRecogniser names;
    private final DependencyParser parser;
    private final Lemmatiser lemmatiser;
    private final Retagger retagger;
    private final TrueCaser caser;
    private final Models models;
    private final int longestSentence;

    private Analyser(Models models, Predicate<String> isName) {
        this.models = models;
        this.tagger = models.tagger;
        this.names = models.names;
        this.parser = models.parser;
        this.lemmatiser = models.lemmatiser;
        this.retagger = new Retagger(word -> models.dictionary.commonCount(word) > 0, models.numerals);
        this.caser = new TrueCaser(models.dictionary, models.nameModel, isName);
        this.longestSentence = Limits.standard().sentenceTokens();
    }

    private record Models(
            TaggerModel dictionary,
            NameModel nameModel,
            Tagger tagger,
            NameRecogniser names,
            DependencyParser parser,
            Lemmatiser lemmatiser,
            HyphenatedVerbs hyphenated,
            Numerals numerals) {}

    /** Loads the models from the class path, side by side. Load once. */
    public static Analyser load() {
        CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(DependencyParser::load);
        CompletableFuture<NameModel> nameModel = CompletableFuture.supplyAsync(NameModel::load);
        CompletableFuture<TaggerModel> dictionary = CompletableFuture.supplyAsync(TaggerModel::load);
        CompletableFuture<Clusters> clusters = CompletableFuture.supplyAsync(Clusters::load);
        HyphenatedVerbs hyphenated = HyphenatedVerbs.load();
        CompletableFuture<Void> lexer = CompletableFuture.runAsync(() -> warmUp(hyphenated));
        Tagger tagger = new Tagger(dictionary.join(), clusters.join());
        NameRecogniser names = new NameRecogniser(nameModel.join(), clusters.join());
        lexer.join();
        Models models = new Models(
                dictionary.join(),
                nameModel.join(),
                tagger,
                names,
                parser.join(),
                lemmatiser(dictionary.join(), nameModel.join(), hyphenated),
                hyphenated,
                Numerals.load(Lexicon.shipped()));
        return new Analyser(models, name -> false);
    }

    private static Lemmatiser lemmatiser(TaggerModel dictionary, NameModel names, HyphenatedVerbs hyphenated) {
        return new Lemmatiser(word -> dictionary.commonCount(word) > 0 || names.knowsLowerCase(word), hyphenated);
    }

    /** Has the tables of lexer and morphology unpacked while the models are read. */
    private static void warmUp(HyphenatedVerbs hyphenated) {
        String text = "The U.S. said that 25 were killed.";
        Tokeniser.words(text, new Span(0, text.length()));
        new Lemmatiser(word -> true, hyphenated).lemma("killed", "VBN");
    }

    /**
     * The same analyser, with names that are known to the caller. They matter where the text has no letter case.
     *
     * @param isName told a name of up to three words in usual case ("San Salvador"), whether it is one
     */
    public Analyser knowing(Predicate<String> isName) {
        return new Analyser(models, isName);
    }

    /** All sentences of the paragraphs, in order. Spans point into {@code text}. */
    public List<Sentence> analyse(String text, List<Paragraph> paragraphs) {
        return analyse(text, paragraphs, cut -> {});
    }

    /**
     * All sentences of the paragraphs, in order.
     *
     * @param cut told the span of each piece that was cut off because the sentence was too long
     */
    public List<Sentence> analyse(String text, List<Paragraph> paragraphs, Consumer<Span> cut) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (List<Word> words : split(text, paragraphs.get(p).span())) {
                Sentence sentence = sentence(sentences.size(), p, words);
                sentences.add(sentence);
                if (words.size() >= longestSentence) {
                    cut.accept(sentence.span());
                }
            }
        }
        return sentences;
    }

    private List<List<Word>> split(String text, Span paragraph) {
        List<Word> words = models.hyphenated.join(Tokeniser.words(text, paragraph));
        if (!TrueCaser.capitals(words)) {
            return SentenceSplitter.split(text, words, longestSentence);
        }
        String lettering = TrueCaser.lettering(paragraph.in(text));
        List<Word> recased = models.hyphenated.join(Tokeniser.words(text, paragraph, lettering));
        return SentenceSplitter.split(text, recased, longestSentence);
    }

    private Sentence sentence(int index, int paragraph, List<Word> words) {
        boolean capitals = TrueCaser.capitals(words);
        List<Word> cased = capitals || TrueCaser.titles(words) ? caser.recase(words) : words;
        List<String> forms = new ArrayList<>(words.size());
        for (Word word : cased) {
            forms.add(word.form().length() > LONGEST_WORD ? word.form().substring(0, LONGEST_WORD) : word.form());
        }
        String[] tags = tagger.tag(forms);
        String[] labels = names.label(forms, tags);
        retagger.apply(forms, tags, labels);
        int[] heads = new int[tags.length];
        String[] relations = new String[tags.length];
        parse(new Tree(forms, Arrays.asList(tags), heads, relations));
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < tags.length; i++) {
            tokens.add(new Token(
                    i,
                    words.get(i).span(),
                    (capitals ? cased : words).get(i).form(),
                    lemmatiser.lemma(cased.get(i).form(), tags[i]),
                    tags[i],
                    labels[i],
                    heads[i],
                    relations[i]));
        }
        return new Sentence(index, paragraph, tokens);
    }

    private void parse(Tree tree) {
        parser.parse(tree.words(), tree.tags(), tree.heads(), tree.relations());
        for (Repair repair : REPAIRS) {
            repair.apply(tree);
        }
    }
}
