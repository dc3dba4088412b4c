package org.koemine.intake.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds a text's encoding from its bytes, in this order: byte order mark, ISO-2022-JP's escapes, UTF-16's zero bytes,
 * UTF-8, and windows-31j against EUC-JP. Universal detectors were tried and do not tell windows-31j from Latin.
 *
 * <p>A few damaged bytes do not change the answer: up to one in {@value #SOUND_PER_DAMAGED} characters that are not
 * ASCII may be wrong.
 */
final class EncodingFinder {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final int SOUND_PER_DAMAGED = 20;

    private EncodingFinder() {}

    /** The encoding of a text of which {@code sample} is a piece from the start, or none that fits. */
    static Optional<Charset> find(byte[] sample) {
        Optional<Charset> marked = ByteOrderMark.charset(sample);
        if (marked.isPresent()) {
            return marked;
        }
        if (hasJisEscape(sample)) {
            return Optional.of(ISO_2022_JP);
        }
        Optional<Charset> wide = ZeroBytes.charset(sample);
        if (wide.isPresent()) {
            return wide;
        }
        Legibility utf8 = read(sample, StandardCharsets.UTF_8);
        if (utf8.isSound(SOUND_PER_DAMAGED)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return japanese(sample);
    }

    private static Optional<Charset> japanese(byte[] sample) {
        Legibility windows = read(sample, WINDOWS_31J);
        Legibility euc = read(sample, EUC_JP);
        boolean preferEuc =
                windows.damaged() == euc.damaged() ? euc.score() > windows.score() : euc.damaged() < windows.damaged();
        Legibility better = preferEuc ? euc : windows;
        if (!better.isSound(SOUND_PER_DAMAGED)) {
            return Optional.empty();
        }
        return Optional.of(preferEuc ? EUC_JP : WINDOWS_31J);
    }

    private static boolean hasJisEscape(byte[] sample) {
        for (int i = 0; i + 2 < sample.length; i++) {
            if (sample[i] < 0) {
                return false;
            }
            if (sample[i] == 0x1B && (sample[i + 1] == '$' || (sample[i + 1] == '(' && sample[i + 2] != 'B'))) {
                return true;
            }
        }
        return false;
    }

    private static Legibility read(byte[] sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(sample);
        CharBuffer out = CharBuffer.allocate(sample.length + 1);
        int damaged = 0;
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError()) {
            damaged++;
            in.position(in.position() + Math.min(result.length(), in.remaining()));
            result = decoder.decode(in, out, false);
        }
        return Legibility.of(out.flip(), damaged);
    }
}
