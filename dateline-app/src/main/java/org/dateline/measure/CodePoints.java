package org.dateline.measure;

/** Offsets of one text in UTF-16 units and in code points, which the gold sets count. */
final class CodePoints {
    private final int[] at;

    CodePoints(String text) {
        at = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            at[i] = count;
            boolean low = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += low ? 0 : 1;
        }
        at[text.length()] = count;
    }

    int of(int unit) {
        return at[unit];
    }
}
