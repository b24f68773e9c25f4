package org.dateline.export;

import org.jspecify.annotations.Nullable;

/**
 * Words of a report that give a field of an incident.
 *
 * @param incident id of the incident
 * @param field field of the record
 * @param value what they are taken to say, or null
 * @param report id of the report
 * @param begin where they begin, in UTF-16 units
 * @param end where they end
 * @param firstPoint where they begin in code points, or null where the text is withheld
 * @param lastPoint where they end in code points, or null
 * @param quote the words, or null where withheld
 * @param rule rule and line of the lexicon, or null
 * @param origin stated or inherited
 */
public record EvidenceLine(
        String incident,
        String field,
        @Nullable String value,
        String report,
        long begin,
        long end,
        @Nullable Long firstPoint,
        @Nullable Long lastPoint,
        @Nullable String quote,
        @Nullable String rule,
        String origin) {}
