package org.koemine.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.koemine.intake.cells.CellText;

/**
 * Decodes bytes and leaves {@link CellText#UNDECODABLE} where they are no character, so that the row can be told. In
 * UTF-16 that can only be half of a character, most often of an emoji that was cut off: it becomes U+FFFD, and the row
 * stays readable.
 */
final class MarkingReader extends Reader {
    private static final int BLOCK = 1 << 16;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final boolean wide;
    private final ByteBuffer in = ByteBuffer.allocate(BLOCK).flip();
    private boolean ended;
    private boolean flushed;

    MarkingReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.wide = charset.name().startsWith("UTF-16");
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (out.hasRemaining() && !flushed) {
            CoderResult result = decoder.decode(in, out, ended);
            if (result.isError()) {
                mark(out, result);
            } else if (result.isOverflow()) {
                break;
            } else if (ended) {
                flushed = decoder.flush(out).isUnderflow();
            } else {
                fill();
            }
        }
        int count = out.position() - offset;
        return count == 0 && flushed ? -1 : count;
    }

    private void mark(CharBuffer out, CoderResult result) {
        if (out.hasRemaining()) {
            out.put(wide ? '\uFFFD' : CellText.UNDECODABLE);
            // Java counts what follows half a pair as malformed too, although it may be sound.
            int malformed = wide ? Math.min(2, result.length()) : result.length();
            in.position(in.position() + Math.min(malformed, in.remaining()));
        }
    }

    private void fill() throws IOException {
        in.compact();
        int count = bytes.read(in.array(), in.position(), in.remaining());
        if (count < 0) {
            ended = true;
        } else {
            in.position(in.position() + count);
        }
        in.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
