package org.dateline.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Marks with a secret what is handed out and comes back, so that a change is noticed. Safe for use by many threads. */
final class Signed {
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    Signed(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The first bytes of the mark of a text, as text. */
    String mark(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isMark(String mark, String text) {
        return MessageDigest.isEqual(
                mark(text).getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
    }

    String seal(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(sign(plain), SIGNATURE + plain.length);
        System.arraycopy(plain, 0, all, SIGNATURE, plain.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** What was sealed; a bad request where it was changed, or another server gave it out. */
    String open(String sealed) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        if (all.length < SIGNATURE) {
            throw foreign();
        }
        byte[] plain = Arrays.copyOfRange(all, SIGNATURE, all.length);
        if (!MessageDigest.isEqual(sign(plain), Arrays.copyOf(all, SIGNATURE))) {
            throw foreign();
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static ApiException foreign() {
        return new ApiException(
                400,
                "cursor",
                "this page mark was changed, or given out before the server started; begin at the first page");
    }

    private byte[] sign(byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(plain), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
