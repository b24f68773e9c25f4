package org.dateline.report;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the news in a report, found by cleaning before anything is parsed.
 *
 * @param language ISO 639-1 code, "und" where it cannot be told
 * @param wire the agency that wrote it, where a credit or byline says so
 * @param authors writers named in bylines and credits
 * @param dateline the town (and agency) that opens the text ("ISLAMABAD –"), words only; resolved by the place finder
 * @param boilerplate spans that are no part of the report: adverts, share bars, credits
 * @param paragraphs what is left, in order
 */
public record Frame(
        String language,
        @Nullable Credit wire,
        List<Credit> authors,
        @Nullable Credit dateline,
        List<Span> boilerplate,
        List<Paragraph> paragraphs) {
    public Frame {
        authors = List.copyOf(authors);
        boilerplate = List.copyOf(boilerplate);
        paragraphs = List.copyOf(paragraphs);
    }
}
