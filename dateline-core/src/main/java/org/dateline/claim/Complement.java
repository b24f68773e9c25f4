package org.dateline.claim;

/**
 * A place behind a cue where content may begin.
 *
 * @param frame how it hangs on the cue
 * @param preposition the preposition of {@link CueFrame#PREP}, else ""
 * @param start first token of the content, a "that" left out
 * @param object head of a noun phrase between cue and content, who may be spoken to; -1 if there is none
 */
record Complement(CueFrame frame, String preposition, int start, int object) {}
