package org.dateline.review;

import java.util.Locale;

/** By what the incidents that wait for a reviewer are picked and ordered. */
public sealed interface QueueOrder {
    /** Those of which the machine is least sure first. */
    record Uncertain() implements QueueOrder {}

    /** Those on which reports differ. */
    record Disputed() implements QueueOrder {}

    /** The newest first. */
    record Newest() implements QueueOrder {}

    /** Those whose corrections differ after they became one. */
    record Conflicting() implements QueueOrder {}

    /** Those reviewed ones that the machine sees otherwise since. */
    record Changed() implements QueueOrder {}

    /** Those a value of which rests on a rule or on a line of the lexicon. */
    record ByRule(String rule) implements QueueOrder {}

    /** A sample that the seed decides. */
    record Sample(long seed) implements QueueOrder {}

    /**
     * The order of its name: uncertain, disputed, new, conflict, changed, {@code rule:NAME}, sample, {@code sample:SEED}.
     *
     * @throws ReviewException where there is none such
     */
    static QueueOrder of(String text) throws ReviewException {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        try {
            return switch (name) {
                case "", "uncertain" -> new Uncertain();
                case "disputed" -> new Disputed();
                case "new" -> new Newest();
                case "conflict" -> new Conflicting();
                case "changed" -> new Changed();
                case "rule" -> new ByRule(rest);
                case "sample" -> new Sample(rest.isEmpty() ? 1 : Long.parseLong(rest));
                default ->
                    throw new ReviewException(
                            "no queue \"%s\"; there are uncertain, disputed, new, conflict,".formatted(text)
                                    + " changed, rule:NAME and sample:SEED");
            };
        } catch (NumberFormatException e) {
            throw new ReviewException("a seed is a whole number, not \"" + rest + "\"");
        }
    }
}
