package org.dateline.actor;

import org.dateline.evidence.Rule;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name, describe or refer back to an actor. Mentions may nest: "Pakistani officials" is one and "Pakistani"
 * inside it is another, each with its own head token.
 *
 * @param sentence index of the sentence
 * @param head index of the head token in the sentence
 * @param span the words that were resolved
 * @param via the earlier words that a pronoun or short form was followed back to; null for a name in full
 * @param actor whom they stand for
 * @param rule what resolved them
 */
public record ActorMention(
        int sentence, int head, Span span, @Nullable Span via, Actor actor, Rule rule) {}
