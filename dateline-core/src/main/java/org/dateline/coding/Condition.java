package org.dateline.coding;

/**
 * One condition of an event entry.
 *
 * @param slot what it looks at: "+" for a particle, subj, obj, mod, inf, that, ing, adv, neg, or a preposition
 * @param negated whether the words must not stand there
 * @param words what must (not) stand there
 */
record Condition(String slot, boolean negated, Words words) {}
