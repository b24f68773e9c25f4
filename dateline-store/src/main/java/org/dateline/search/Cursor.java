package org.dateline.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page begins: behind an incident or a report. It goes with one query and one order; any change to it, and any
 * other query, is noticed.
 *
 * @param day day of the last one that was shown
 * @param id its id
 */
record Cursor(String day, String id) {
    private static final int CHECK = 8;
    private static final int DAY = 10;

    /** As text without blanks. */
    String write(String purpose) {
        byte[] place = (day + "          ".substring(day.length()) + id).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(check(place, purpose), CHECK + place.length);
        System.arraycopy(place, 0, all, CHECK, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    static Cursor read(String written, String purpose) throws QueryException {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        if (all.length < CHECK + DAY) {
            throw foreign();
        }
        byte[] place = Arrays.copyOfRange(all, CHECK, all.length);
        if (!MessageDigest.isEqual(check(place, purpose), Arrays.copyOf(all, CHECK))) {
            throw foreign();
        }
        String text = new String(place, StandardCharsets.UTF_8);
        return new Cursor(text.substring(0, DAY).strip(), text.substring(DAY));
    }

    private static QueryException foreign() {
        return new QueryException(
                "this page mark belongs to another query, or was changed; begin at the first page", 0);
    }

    private static byte[] check(byte[] place, String purpose) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("dateline page\n" + purpose + '\n').getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(place), CHECK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
