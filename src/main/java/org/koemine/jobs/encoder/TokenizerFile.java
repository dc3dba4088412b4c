package org.koemine.jobs.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** A {@code tokenizer.json} of whatever kind: WordPiece, Unigram, BPE. Used by several threads at once. */
final class TokenizerFile implements AutoCloseable {
    /** A mention is a sentence or less; what is longer costs with the square and is read so far. */
    private static final String MOST_TOKENS = "128";

    static {
        // Without it the library asks the network what machine it runs on, and would load what it misses from there.
        System.setProperty("ai.djl.offline", "true");
    }

    private final HuggingFaceTokenizer tokenizer;

    private TokenizerFile(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    static TokenizerFile open(Path file) {
        try {
            return new TokenizerFile(HuggingFaceTokenizer.newInstance(
                    file, Map.of("truncation", "true", "maxLength", MOST_TOKENS, "padding", "false")));
        } catch (IOException | RuntimeException wrong) {
            Place place = Place.file(file.getFileName().toString());
            throw new KoemineException(
                    Fault.of(FaultId.ENCODER_NOT_A_TOKENIZER, place, OnnxModel.reason(wrong)), wrong);
        }
    }

    Tokens tokens(String text) {
        Encoding encoding = tokenizer.encode(text);
        return new Tokens(encoding.getIds(), encoding.getAttentionMask(), encoding.getTypeIds());
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
