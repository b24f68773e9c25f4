package org.dateline.incident;

/**
 * A weapon or an attacked thing, made ready for comparing.
 *
 * @param head its last word, in the singular
 * @param kind its class
 */
record Item(String head, String kind) {
    static Item of(Sighting.Thing thing) {
        String words = Blocks.fold(thing.text());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean plural = last.endsWith("s") && last.length() > 3 && !last.endsWith("ss") && !last.endsWith("us");
        return new Item(plural ? last.substring(0, last.length() - 1) : last, thing.kind());
    }
}
