package org.dateline.incident;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the words by which a report mentions an event.
 *
 * @param id of the mention
 * @param report id of its report
 * @param sentence number of its sentence in the report
 * @param text all its words, in lower case
 * @param stem of its head
 * @param sort v for a verb, n for a noun, a for an adjective, o for others
 * @param verbOfSaying whether the head reports what is said
 * @param light whether the head says little by itself
 * @param pronoun whether it only points to the event
 * @param senses of the head, with its particle
 * @param kinds what the senses are kinds of
 * @param subject stems of who does it
 * @param object stems of whom it is done to
 * @param arguments stems of all that hangs on it
 * @param context stems of the rest of the sentence
 */
record EventWords(
        String id,
        String report,
        int sentence,
        String text,
        String stem,
        char sort,
        boolean verbOfSaying,
        boolean light,
        boolean pronoun,
        Map<String, Integer> senses,
        Set<String> kinds,
        Set<String> subject,
        Set<String> object,
        Set<String> arguments,
        Set<String> context) {}
