package org.koemine.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.koemine.settings.EncoderSettings;

/** A small sentence encoder that knows Chinese: bge-small-zh-v1.5, quantised, as a Maven artifact ships it. */
public final class TestEncoder {
    public static final String MODEL = "bge-small-zh-v1.5-q.onnx";
    public static final String TOKENIZER = "bge-small-zh-v1.5-q-tokenizer.json";

    private TestEncoder() {}

    /** Its files, put into a folder. */
    public static EncoderSettings in(Path folder) {
        return new EncoderSettings(put(MODEL, folder), put(TOKENIZER, folder));
    }

    /** A settings file that names them. */
    public static Path settings(Path folder) {
        in(folder);
        try {
            return Files.writeString(
                    folder.resolve("settings.yaml"),
                    "encoder:\n  model: " + MODEL + "\n  tokenizer: " + TOKENIZER + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path put(String name, Path folder) {
        Path file = folder.resolve(name);
        try (InputStream shipped = TestEncoder.class.getResourceAsStream("/" + name)) {
            Files.createDirectories(folder);
            Files.write(file, Objects.requireNonNull(shipped, name).readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
