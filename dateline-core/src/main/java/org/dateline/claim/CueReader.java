package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one cue in its sentence: what is said, by whom, to whom. */
final class CueReader {
    private final SourceFinder sources = new SourceFinder();
    private final NounSourceFinder nounSources;
    private final ContentFinder contents;
    private final ComplementChooser chooser;

    CueReader(CueLexicon lexicon) {
        this.nounSources = new NounSourceFinder(lexicon);
        this.contents = new ContentFinder(lexicon);
        this.chooser = new ComplementChooser(contents);
    }

    /** The statement that the cue makes, or null where nothing hangs on it. */
    @Nullable
    Draft read(QuotedSentence line, CueHit hit, List<Draft> before) {
        return switch (hit.cue().sort()) {
            case VERB -> verb(line, hit, before);
            case ADJECTIVE -> adjective(line, hit);
            case NOUN -> noun(line, hit);
            case PHRASE -> phrase(line, hit);
            case ADVERB -> adverb(line, hit);
        };
    }

    private @Nullable Draft verb(QuotedSentence line, CueHit hit, List<Draft> before) {
        Cue cue = hit.cue();
        Source carried = carried(line, hit, before);
        Source source = carried != null ? carried : sources.ofPredicate(line, hit.head());
        CueClause clause = CueClause.of(line, hit.head(), source, cue.addressee());
        if (clause.followsQuote(line) && clause.holds(source) && cue.frames().contains(CueFrame.QUOTE)) {
            return around(line, hit, source, clause, "quotation before its cue");
        }
        boolean passive = SourceFinder.passive(line, hit.head());
        boolean inverted = source != null && source.first() > hit.head() && clause.setOff(line);
        Complement complement = inverted ? null : chooser.choose(line, hit, ContentFinder.limit(line, hit.head()));
        if (complement != null) {
            return behind(line, hit, source, complement, passive);
        }
        Draft beside = besideSentence(line, hit, source, clause);
        if (beside != null) {
            return beside;
        }
        if (passive && source != null && cue.frames().contains(CueFrame.OBJ)) {
            return passiveSubject(line, hit, source);
        }
        boolean plain = cue.frames().contains(CueFrame.THAT) && !passive && clause.holds(source);
        return plain && parenthesis(line, hit, clause)
                ? around(line, hit, source, clause, "clause around its cue")
                : null;
    }

    /** "rejected the idea that … and said that": the second cue has the source of the first, whatever the tree says. */
    private static @Nullable Source carried(QuotedSentence line, CueHit hit, List<Draft> before) {
        int start = SourceFinder.groupStart(line, hit.head());
        boolean joined =
                line.word(start - 1).equals("and") || line.word(start - 1).equals("but") || trails(line, start);
        boolean subject = line.sentence().parsed() && line.sentence().child(hit.head(), "nsubj") >= 0;
        for (int i = before.size() - 1; joined && !subject && i >= 0; i--) {
            if (goesOn(line, hit, before.get(i))) {
                return before.get(i).source();
            }
        }
        return null;
    }

    /** "…, adding": a participle that a comma or quotation sets off. */
    private static boolean trails(QuotedSentence line, int start) {
        return line.tag(start).equals("VBG") && (line.comma(start - 1) || line.quoted(start - 1));
    }

    private static boolean goesOn(QuotedSentence line, CueHit hit, Draft previous) {
        int start = SourceFinder.groupStart(line, hit.head());
        boolean behind =
                previous.extent().end() <= line.token(hit.head()).span().start();
        boolean ofVerb = previous.cue() != null && previous.cue().sort() == Cue.Sort.VERB;
        return behind
                && ofVerb
                && previous.source() != null
                && (trails(line, start) || line.tag(previous.head()).equals(line.tag(start)));
    }

    /** "…?" he asked; or: He said: "…" – where the sentence splitter has cut between cue and quotation. */
    private static @Nullable Draft besideSentence(
            QuotedSentence line, CueHit hit, @Nullable Source source, CueClause clause) {
        if (source == null || !hit.cue().frames().contains(CueFrame.QUOTE)) {
            return null;
        }
        int quote = clause.first() == 0 && line.before() >= 0 ? line.before() : line.after();
        if (quote < 0) {
            return null;
        }
        List<Span> content = List.of(line.quotes().get(quote).span());
        return draft(line, hit, source, -1, hit.last(), content, true, "quotation in the next sentence");
    }

    private static boolean parenthesis(QuotedSentence line, CueHit hit, CueClause clause) {
        boolean as = line.word(clause.first()).equals("as");
        boolean set = clause.setOff(line) || as && clause.first() == 0;
        int next = hit.last() + 1;
        boolean object = line.startsNominal(next) && !TimeWords.has(line.word(line.nominalEnd(next)));
        boolean inverted = clause.first() >= hit.head();
        boolean infinitive = line.tag(next).equals("TO") && line.tag(next + 1).equals("VB");
        return set && !infinitive && (!object || inverted || hit.cue().addressee());
    }

    private Draft behind(
            QuotedSentence line, CueHit hit, @Nullable Source source, Complement complement, boolean passive) {
        int limit = ContentFinder.limit(line, hit.head());
        ContentFinder.Stretch stretch = contents.behind(line, hit.head(), complement, limit);
        List<ContentFinder.Stretch> parts = new ArrayList<>();
        boolean raised = hit.cue().raising() && (passive || hit.cue().kind() == StatementKind.HEARSAY);
        Source speaker = source;
        if (raised) {
            addSubject(line, hit, parts);
            speaker = passive ? source : null;
        }
        if (complement.frame() == CueFrame.THAT && line.finite(complement.start()) && source != null) {
            addRelative(line, source, parts);
        }
        parts.add(stretch);
        int object = hit.cue().addressee() ? complement.object() : -1;
        int cueEnd = complement.frame() == CueFrame.PREP ? complement.start() - 1 : hit.last();
        Draft draft = draft(line, hit, speaker, object, cueEnd, parts, rule(hit, complement.frame()));
        return passive && source == null ? draft.as(StatementKind.HEARSAY) : draft;
    }

    private static void addSubject(QuotedSentence line, CueHit hit, List<ContentFinder.Stretch> parts) {
        int subject = line.sentence().parsed() ? line.sentence().child(hit.head(), "nsubj") : -1;
        if (subject >= 0 && subject < hit.head() && !line.tag(subject).equals("EX")) {
            Source source = SourceFinder.left(line, subject, hit.head());
            if (source != null) {
                parts.add(new ContentFinder.Stretch(source.first(), source.last()));
            }
        }
    }

    /** "…, which officials said will start soon": the relative word is the subject of what is said. */
    private static void addRelative(QuotedSentence line, Source source, List<ContentFinder.Stretch> parts) {
        int before = source.first() - 1;
        if (before >= 0 && line.tag(before).startsWith("W")) {
            parts.add(new ContentFinder.Stretch(before, before));
        }
    }

    private @Nullable Draft passiveSubject(QuotedSentence line, CueHit hit, Source source) {
        List<ContentFinder.Stretch> parts = new ArrayList<>();
        addSubject(line, hit, parts);
        return parts.isEmpty() ? null : draft(line, hit, source, -1, hit.last(), parts, rule(hit, CueFrame.OBJ));
    }

    private @Nullable Draft around(
            QuotedSentence line, CueHit hit, @Nullable Source source, CueClause clause, String rule) {
        List<ContentFinder.Stretch> parts = contents.around(line, clause.first(), clause.last(), hit.head());
        boolean subordinate = !parts.isEmpty() && subordinate(line, parts.get(0));
        // any verb will do: the tagger often takes the past tense of the only verb for a participle
        boolean says = !subordinate
                && parts.stream().anyMatch(p -> line.quoted(p.first()) || line.hasVerb(p.first(), p.last()));
        return says ? draft(line, hit, source, -1, hit.last(), parts, rule) : null;
    }

    /** "Asked if he was ill, the minister said no": what stands before the cue is no clause of its own. */
    private static boolean subordinate(QuotedSentence line, ContentFinder.Stretch part) {
        int first = part.first();
        if (line.quoted(first)) {
            return false;
        }
        boolean opens = line.tag(first).equals("VBN") || line.tag(first).equals("VBG") || line.subordinator(first);
        for (int i = first; opens && i < part.last(); i++) {
            if (line.comma(i) && line.clauseFrom(i + 1, part.last())) {
                return false;
            }
        }
        return opens;
    }

    private @Nullable Draft adjective(QuotedSentence line, CueHit hit) {
        Complement complement = chooser.choose(line, hit, ContentFinder.limit(line, hit.head()));
        Source source = sources.ofSubject(line, hit.head());
        return complement == null || source == null && !hit.cue().raising()
                ? null
                : behind(line, hit, source, complement, false);
    }

    private @Nullable Draft noun(QuotedSentence line, CueHit hit) {
        int limit = line.sentence().parsed() ? line.sentence().lastBelow(hit.head()) : line.size() - 1;
        Complement complement = chooser.ofNoun(line, hit, ContentFinder.trim(line, hit.last(), limit));
        if (complement == null) {
            return null;
        }
        Source source = nounSources.find(line, hit.head());
        if (source != null) {
            return behind(line, hit, source, complement, false);
        }
        boolean rumour = complement.frame() == CueFrame.THAT;
        return rumour ? behind(line, hit, null, complement, false).as(StatementKind.HEARSAY) : null;
    }

    private @Nullable Draft phrase(QuotedSentence line, CueHit hit) {
        int from = hit.last() + 1;
        if (!line.startsNominal(from)) {
            return null;
        }
        Source source = nounSources.after(line, from, hit.first() == 0);
        int first = hit.first();
        List<ContentFinder.Stretch> parts = contents.around(line, first, source.last(), source.head());
        return parts.isEmpty()
                ? null
                : draft(line, hit, source, -1, hit.last(), parts, hit.cue().act() + " source phrase");
    }

    private @Nullable Draft adverb(QuotedSentence line, CueHit hit) {
        Sentence sentence = line.sentence();
        int head = sentence.token(hit.head()).head();
        if (head < 0) {
            return null;
        }
        List<ContentFinder.Stretch> parts = new ArrayList<>();
        int first = sentence.firstBelow(head);
        int last = ContentFinder.trim(line, head, sentence.lastBelow(head));
        if (hit.first() > first) {
            parts.add(new ContentFinder.Stretch(first, hit.first() - 1));
        }
        if (last > hit.last()) {
            parts.add(new ContentFinder.Stretch(hit.last() + 1, last));
        }
        return parts.isEmpty() ? null : draft(line, hit, null, -1, hit.last(), parts, "adverb");
    }

    private static String rule(CueHit hit, CueFrame frame) {
        return hit.cue().act() + " " + frame.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Draft draft(
            QuotedSentence line,
            CueHit hit,
            @Nullable Source source,
            int addressee,
            int cueEnd,
            List<ContentFinder.Stretch> parts,
            String rule) {
        List<Span> content = new ArrayList<>();
        boolean quoted = true;
        for (ContentFinder.Stretch part : parts) {
            content.add(span(line, part));
            quoted &= line.mostlyQuoted(part.first(), part.last());
        }
        return draft(line, hit, source, addressee, cueEnd, content, quoted, rule);
    }

    private static Draft draft(
            QuotedSentence line,
            CueHit hit,
            @Nullable Source source,
            int addressee,
            int cueEnd,
            List<Span> content,
            boolean quoted,
            String rule) {
        int start = hit.cue().sort() == Cue.Sort.VERB ? SourceFinder.groupStart(line, hit.first()) : hit.first();
        if (source != null && source.first() < hit.first() && source.last() >= start) {
            start = hit.first();
        }
        Span cueSpan = line.sentence().span(start, cueEnd);
        StatementKind kind = kind(hit.cue(), rule, quoted);
        return new Draft(
                hit.cue(),
                kind,
                line.sentence().index(),
                hit.head(),
                source,
                addressee,
                cueSpan,
                content,
                quoted,
                rule);
    }

    /** A quotation that goes on in the next sentences belongs to the content as a whole. */
    private static Span span(QuotedSentence line, ContentFinder.Stretch part) {
        Span span = line.sentence().span(part.first(), part.last());
        Span whole = span;
        if (line.quoted(part.first()) && part.first() == 0) {
            whole = whole.cover(line.quotes().get(line.quote()[part.first()]).span());
        }
        if (line.quoted(part.last()) && part.last() == line.size() - 1) {
            whole = whole.cover(line.quotes().get(line.quote()[part.last()]).span());
        }
        return whole;
    }

    private static StatementKind kind(Cue cue, String rule, boolean quoted) {
        boolean bare = rule.endsWith(" obj")
                || rule.endsWith(" inf")
                || rule.endsWith(" prep")
                || rule.endsWith(" ing")
                || rule.endsWith(" adj");
        if (cue.kind() == StatementKind.SAID) {
            return bare && !quoted ? StatementKind.STANCE : StatementKind.SAID;
        }
        return cue.kind();
    }
}
