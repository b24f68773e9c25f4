package org.dateline.export;

/** A set of numbers in one array, by open addressing. */
final class LongSet {
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] slots = new long[FIRST_CAPACITY];
    private int size;
    private boolean zero;

    /** Adds a number; whether it was not there. */
    boolean add(long number) {
        if (number == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        boolean fresh = place(slots, number);
        size += fresh ? 1 : 0;
        return fresh;
    }

    private static boolean place(long[] slots, long number) {
        int at = (int) (number ^ number >>> 32) & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == number) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = number;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long number : slots) {
            if (number != 0) {
                place(larger, number);
            }
        }
        slots = larger;
    }
}
