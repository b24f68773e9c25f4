package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Rule;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives the phrase of a speaker its actor: the mention that the actor finder resolved, else the words themselves, with
 * short names and pronouns followed back to the name in full. One object a text; statements come in order.
 */
final class SpeakerResolver {
    private static final Set<String> PERSONAL = Set.of("he", "she", "i");
    private static final Set<String> PLURAL = Set.of("they", "we");
    private static final int MEMORY = 12;
    /** How many sentences back a speaker is still meant by a pronoun. */
    private static final int NEAR = 3;

    private final String text;
    private final List<Sentence> sentences;
    private final Map<Long, ActorMention> mentions = new HashMap<>();
    private final Map<String, ActorMention> fullNames = new HashMap<>();
    private final List<ActorMention> persons = new ArrayList<>();
    private int scanned;
    private @Nullable ActorMention lastPerson;
    private @Nullable ActorMention lastGroup;
    private @Nullable ActorMention lastBody;

    SpeakerResolver(String text, List<Sentence> sentences, List<ActorMention> actors) {
        this.text = text;
        this.sentences = sentences;
        for (ActorMention mention : actors) {
            mentions.merge(key(mention.sentence(), mention.head()), mention, SpeakerResolver::longer);
        }
    }

    private static ActorMention longer(ActorMention a, ActorMention b) {
        return b.span().length() > a.span().length() ? b : a;
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << 32) | head;
    }

    /** The mention of a speaker; the sentences before it have been asked about before. */
    ActorMention resolve(int sentence, Source printed) {
        scan(sentence);
        Source source = meant(sentences.get(sentence), printed);
        ActorMention found = pronoun(sentences.get(sentence), source);
        if (found == null) {
            found = mentions.get(key(sentence, source.head()));
        }
        if (found == null) {
            found = build(sentences.get(sentence), source);
        }
        remember(sentences.get(sentence), source, found);
        return found;
    }

    /** For "who" the noun that it stands for. */
    private static Source meant(Sentence sentence, Source source) {
        boolean inside = source.first() <= source.head() && source.head() <= source.last();
        int first = Math.min(sentence.firstBelow(source.head()), source.head());
        while (first < source.head() && sentence.token(first).tag().equals("IN")) {
            first++;
        }
        return inside ? source : new Source(source.head(), first, source.head());
    }

    /** The mention of one who is spoken to, by the head of the phrase. */
    ActorMention named(int sentence, int head) {
        scan(sentence);
        ActorMention found = mentions.get(key(sentence, head));
        return found != null ? found : build(sentences.get(sentence), new Source(head, head, head));
    }

    private void remember(Sentence sentence, Source source, ActorMention mention) {
        String tag = sentence.token(source.head()).tag();
        if (tag.equals("NNS") || tag.equals("NNPS")) {
            lastGroup = mention;
        } else if (named(sentence, source) != null || PERSONAL.contains(word(sentence, source.head()))) {
            lastPerson = mention;
        } else if (tag.startsWith("NN")) {
            lastBody = mention;
        }
    }

    /** Collects the names in full of the sentences up to this one. */
    private void scan(int upTo) {
        for (; scanned <= upTo; scanned++) {
            Sentence sentence = sentences.get(scanned);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).name().equals("PERSON")) {
                    int end = nameEnd(sentence, i);
                    keep(sentence, i, end);
                    i = end;
                }
            }
        }
    }

    private void keep(Sentence sentence, int first, int last) {
        ActorMention mention = mentions.get(key(sentence.index(), last));
        if (mention == null) {
            Span span = sentence.span(first, last);
            String name = span.in(text).replaceAll("\\s+", " ");
            ActorMention full = last == first ? fullNames.get(name) : null;
            mention = full == null
                    ? new ActorMention(sentence.index(), last, span, null, person(name), Rule.named("name"))
                    : new ActorMention(
                            sentence.index(), last, span, full.span(), full.actor(), Rule.named("short name"));
        }
        if (last > first) {
            fullNames.put(sentence.token(last).form(), mention);
        }
        persons.add(mention);
        if (persons.size() > MEMORY) {
            persons.remove(0);
        }
    }

    private static int nameEnd(Sentence sentence, int first) {
        int end = first;
        while (end + 1 < sentence.size() && sentence.token(end + 1).name().equals("PERSON")) {
            end++;
        }
        return end;
    }

    /** A pronoun stands for who spoke just before, if somebody did who can be meant. */
    private @Nullable ActorMention pronoun(Sentence sentence, Source source) {
        String word = word(sentence, source.head());
        ActorMention speaker = PERSONAL.contains(word)
                ? lastPerson
                : word.equals("it") ? lastBody : PLURAL.contains(word) ? lastGroup : null;
        boolean near = speaker != null && sentence.index() - speaker.sentence() <= NEAR;
        return near && speaker != null ? back(sentence, source, speaker) : null;
    }

    private static ActorMention back(Sentence sentence, Source source, ActorMention to) {
        Span span = sentence.span(source.head(), source.head());
        Span via = to.via() == null ? to.span() : to.via();
        return new ActorMention(
                sentence.index(), source.head(), span, via, to.actor(), Rule.named("pronoun of a speaker"));
    }

    private ActorMention build(Sentence sentence, Source source) {
        ActorMention person = PERSONAL.contains(word(sentence, source.head())) ? personBefore(sentence, source) : null;
        if (person != null) {
            return back(sentence, source, person);
        }
        int[] name = named(sentence, source);
        return name == null ? described(sentence, source) : byName(sentence, name[0], name[1]);
    }

    private @Nullable ActorMention personBefore(Sentence sentence, Source source) {
        int at = sentence.token(source.head()).span().start();
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (persons.get(i).span().end() <= at) {
                return persons.get(i);
            }
        }
        return lastPerson;
    }

    /** First and last token of the personal name in a phrase, before any clause; null if it holds none. */
    private static int @Nullable [] named(Sentence sentence, Source source) {
        int end = Math.max(source.head(), coreEnd(sentence, source));
        for (int i = source.first(); i <= end; i++) {
            if (sentence.token(i).name().equals("PERSON") && !possessed(sentence, nameEnd(sentence, i))) {
                return new int[] {i, Math.min(nameEnd(sentence, i), source.last())};
            }
        }
        return null;
    }

    private static boolean possessed(Sentence sentence, int end) {
        return end + 1 < sentence.size() && sentence.token(end + 1).tag().equals("POS")
                || sentence.has(end, "nmod") && sentence.child(end, "case") >= 0;
    }

    private static int coreEnd(Sentence sentence, Source source) {
        int end = source.head();
        for (int i = source.head() + 1; i <= source.last(); i++) {
            String tag = sentence.token(i).tag();
            if (tag.startsWith("W") || tag.startsWith("VB")) {
                return end;
            }
            end = i;
        }
        return end;
    }

    private ActorMention byName(Sentence sentence, int first, int last) {
        ActorMention mention = mentions.get(key(sentence.index(), last));
        if (mention != null) {
            return mention;
        }
        Span span = sentence.span(first, last);
        String name = span.in(text).replaceAll("\\s+", " ");
        ActorMention full = first == last ? fullNames.get(sentence.token(last).form()) : null;
        return full == null
                ? new ActorMention(sentence.index(), last, span, null, person(name), Rule.named("name of a speaker"))
                : new ActorMention(
                        sentence.index(), last, span, full.span(), full.actor(), Rule.named("short name of a speaker"));
    }

    private ActorMention described(Sentence sentence, Source source) {
        int first = source.first();
        while (first < source.head() && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        int last = source.head();
        while (last < source.last() && !ends(sentence, last + 1)) {
            last++;
        }
        ActorMention full = first == last && sentence.token(first).isProperNoun()
                ? fullNames.get(sentence.token(first).form())
                : null;
        Span span = sentence.span(first, last);
        if (full != null) {
            return new ActorMention(
                    sentence.index(), first, span, full.span(), full.actor(), Rule.named("short name of a speaker"));
        }
        String name = span.in(text).replaceAll("\\s+", " ");
        Actor actor = new Actor(name, null, null, null, null, null, anonymous(sentence, source.head()));
        return new ActorMention(sentence.index(), source.head(), span, null, actor, Rule.named("words of a speaker"));
    }

    private static boolean ends(Sentence sentence, int i) {
        String tag = sentence.token(i).tag();
        return tag.startsWith("W") || tag.startsWith("VB") || tag.equals(",") || tag.equals(":") || tag.equals("-LRB-");
    }

    private static boolean anonymous(Sentence sentence, int head) {
        return !sentence.token(head).isProperNoun();
    }

    private static Actor person(String name) {
        return new Actor(name, null, null, null, null, null, false);
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
}
