package org.dateline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Bytes to text: what is no text is refused by name, and text in another charset is read with a problem that says so. */
final class Decoder {
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoder() {}

    /** The text, or null after a problem has been added. */
    static @Nullable String decode(byte[] bytes, String where, List<Problem> problems) {
        String kind = binary(bytes);
        Charset wide = wide(bytes);
        if (kind != null && wide == null) {
            problems.add(new Problem(
                    ProblemCode.BINARY, where, "is " + kind + ", not text; give text, HTML or JSON Lines", null));
            return null;
        }
        if (wide != null) {
            return mended(new String(bytes, wide), where, problems);
        }
        try {
            return mended(strict(bytes, StandardCharsets.UTF_8), where, problems);
        } catch (CharacterCodingException e) {
            String message = "is not UTF-8; read as Windows-1252, so that accents may be wrong; convert it to UTF-8";
            problems.add(new Problem(ProblemCode.CHARSET, where, message, null));
            return new String(bytes, FALLBACK);
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Drops a byte order mark and says where replacement characters stand. */
    private static String mended(String text, String where, List<Problem> problems) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        int bad = plain.indexOf('\0');
        if (bad >= 0) {
            problems.add(new Problem(ProblemCode.CHARSET, where, "holds NUL characters, the first at " + bad, null));
        }
        return plain;
    }

    /** UTF-16 by its mark, or by the zeros that Latin text in it is full of. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0xff && second == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int n = Math.min(bytes.length, 2_000) / 2 * 2;
        for (int i = 0; i < n; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd > n * 2 / 5 && even < n / 20) {
            return StandardCharsets.UTF_16LE;
        }
        return even > n * 2 / 5 && odd < n / 20 ? StandardCharsets.UTF_16BE : null;
    }

    /** What kind of file the bytes are, where they are no text; else null. */
    private static @Nullable String binary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return "a PDF";
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return "a ZIP archive or an Office document";
        }
        if (start.startsWith("\u001f\u008b")) {
            return "gzip-compressed (unpack it first)";
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")) {
            return "an image";
        }
        int control = 0;
        int n = Math.min(bytes.length, 4_096);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xff;
            control += b < 9 || (b > 13 && b < 32 && b != 27) ? 1 : 0;
        }
        return control * 20 > n ? "binary" : null;
    }
}
