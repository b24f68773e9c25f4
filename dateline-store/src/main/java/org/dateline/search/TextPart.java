package org.dateline.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.fulltext.Analysis;
import org.dateline.fulltext.TextQuery;
import org.dateline.fulltext.TextQuery.Part;

/** What of a query one report can answer by itself: words, joined by AND and OR alone; nothing for all else. */
final class TextPart implements Query.Reader<Optional<TextQuery>> {
    static Optional<TextQuery> of(Query query) {
        return query.with(new TextPart());
    }

    @Override
    public Optional<TextQuery> all() {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> and(List<Query> parts) {
        return every(parts).map(TextQuery.All::new);
    }

    @Override
    public Optional<TextQuery> or(List<Query> parts) {
        return every(parts).map(TextQuery.Any::new);
    }

    private static Optional<List<TextQuery>> every(List<Query> parts) {
        List<TextQuery> found =
                parts.stream().map(TextPart::of).flatMap(Optional::stream).toList();
        return found.size() == parts.size() ? Optional.of(found) : Optional.empty();
    }

    @Override
    public Optional<TextQuery> not(Query part) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> phrase(Query.Phrase phrase) {
        List<String> words = phrase.part() != Part.TEXT
                ? phrase.words()
                : Analysis.terms(phrase.words().stream().collect(Collectors.joining(" "))).stream()
                        .map(term -> term.stem())
                        .toList();
        return Optional.of(new TextQuery.Phrase(phrase.part(), words));
    }

    @Override
    public Optional<TextQuery> beginning(Query.Beginning beginning) {
        return Optional.of(new TextQuery.Beginning(beginning.part(), beginning.letters()));
    }

    @Override
    public Optional<TextQuery> code(Query.Code code) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> name(Query.Name name) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> near(Query.Near near) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> days(Query.Days days) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> amount(Query.Amount amount) {
        return Optional.empty();
    }

    @Override
    public Optional<TextQuery> flag(Query.Flag flag) {
        return Optional.empty();
    }
}
