package org.koemine.settings;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The files of a sentence encoder. They stand beside {@link Settings}, not in them: where they lie is the machine's own
 * matter; which they were, a run records by name and digest.
 *
 * @param model an ONNX file
 * @param tokenizer its {@code tokenizer.json}
 */
public record EncoderSettings(Path model, Path tokenizer) {
    public EncoderSettings {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(tokenizer, "tokenizer");
    }
}
