package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Groups mentions of events, given by their spans, by the event that they mean: across the reports of a story, and never
 * beyond it. The result does not depend on the order of reports and mentions. Safe for use by many threads.
 */
public final class MentionGrouping {
    /** Groups of mentions are one event where their pairs are that likely to be, on average. */
    private static final double ENOUGH = 0.22;

    private final StoryGrouping stories;
    private final EventWordsReader reader;
    private final PairModel model;

    private MentionGrouping(StoryGrouping stories, EventWordsReader reader, PairModel model) {
        this.stories = stories;
        this.reader = reader;
        this.model = model;
    }

    /** Reads weights and words. Load once. */
    public static MentionGrouping load(Lexicon lexicon) {
        return new MentionGrouping(
                new StoryGrouping(Wording.load(lexicon)), EventWordsReader.load(lexicon), PairModel.load(lexicon));
    }

    /** A mention of an event: an id that is unique in the set, and its words in the text. */
    public record Mention(String id, Span span) {}

    /** A report with its analysed sentences and the mentions in it. */
    public record Text(StoryGrouping.Story story, List<Sentence> sentences, List<Mention> mentions) {
        public Text {
            sentences = List.copyOf(sentences);
            mentions = List.copyOf(mentions);
        }
    }

    /** Ids of the mentions of each event, each group in order, in order of their first id. */
    public List<List<String>> group(Collection<Text> texts) {
        List<List<String>> groups = new ArrayList<>();
        forEachStory(texts, (events, pairs) -> {
            double[][] likelihood = new double[events.size()][events.size()];
            for (int i = 0; i < events.size(); i++) {
                for (int j = 0; j < i; j++) {
                    likelihood[i][j] = model.likelihood(pairs, i, j);
                    likelihood[j][i] = likelihood[i][j];
                }
            }
            for (List<Integer> group : AverageLink.groups(likelihood, ENOUGH)) {
                groups.add(group.stream().map(i -> events.get(i).id()).sorted().toList());
            }
        });
        groups.sort(Comparator.comparing(g -> g.get(0)));
        return groups;
    }

    /** What is done with the mentions of a story. */
    interface StoryEvents {
        void accept(List<EventWords> events, MentionPairs pairs);
    }

    void forEachStory(Collection<Text> texts, StoryEvents action) {
        Map<String, Text> byId = new TreeMap<>();
        texts.forEach(t -> byId.put(t.story().id(), t));
        StoryGrouping.Grouped grouped =
                stories.grouped(texts.stream().map(Text::story).toList());
        for (List<Integer> group : grouped.groups()) {
            List<EventWords> events = new ArrayList<>();
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < group.size(); i++) {
                String id = grouped.stories().get(group.get(i)).id();
                places.put(id, i);
                Text text = byId.get(id);
                if (text != null) {
                    events.addAll(words(text));
                }
            }
            int[] members = group.stream().mapToInt(Integer::intValue).toArray();
            MentionPairs pairs = new MentionPairs(
                    events,
                    grouped.matrix()::rarity,
                    places,
                    grouped.matrix().likeness(members),
                    grouped.matrix().likenessAmong(members));
            action.accept(events, pairs);
        }
    }

    private List<EventWords> words(Text text) {
        List<EventWords> words = new ArrayList<>();
        for (Mention mention : text.mentions()) {
            for (Sentence sentence : text.sentences()) {
                Span span = sentence.span();
                if (mention.span().start() < span.end()
                        && span.start() < mention.span().end()) {
                    words.add(reader.read(mention.id(), text.story().id(), sentence, mention.span()));
                    break;
                }
            }
        }
        words.sort(Comparator.comparing(EventWords::id));
        return words;
    }
}
