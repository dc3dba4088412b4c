package org.koemine.jobs.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.Inbox;
import org.koemine.settings.EncoderSettings;
import org.koemine.themes.Encoder;

/** The sentence encoder that the settings name, open; where they name none, it says nothing of any text. */
public final class SentenceEncoder implements AutoCloseable {
    /** What the one jar's Class-Path has in the folder beside it. */
    static final String JARS = "onnxruntime-1.24.2.jar, tokenizers-0.36.0.jar, api-0.36.0.jar";

    private static final int DIGITS = 12;

    private final Encoder encoder;
    private final Runnable closing;

    private SentenceEncoder(Encoder encoder, Runnable closing) {
        this.encoder = encoder;
        this.closing = closing;
    }

    /**
     * Opens its files; whoever calls closes it when nothing is encoded any more.
     *
     * @throws KoemineException of kind SETTINGS with every problem of both files, or because the libraries are not there
     */
    public static SentenceEncoder open(Optional<EncoderSettings> named) {
        return named.map(SentenceEncoder::open).orElseGet(() -> new SentenceEncoder(Encoder.NONE, () -> {}));
    }

    private static SentenceEncoder open(EncoderSettings settings) {
        try {
            EncoderFiles files = EncoderFiles.open(settings);
            String name = named(settings.model()) + ", " + named(settings.tokenizer());
            return new SentenceEncoder(new Encoder(name, files::encode), files::close);
        } catch (LinkageError e) {
            throw e.getCause() instanceof ClassNotFoundException
                    ? fault(FaultId.ENCODER_JARS_MISSING, JARS, e)
                    : fault(FaultId.ENCODER_NOT_FOR_THIS_MACHINE, e, e);
        }
    }

    private static KoemineException fault(FaultId id, Object what, LinkageError cause) {
        return new KoemineException(Fault.of(id, Place.NOWHERE, what), cause);
    }

    /** Name and digest, which tell a file from any other without saying where it lies. */
    private static String named(Path file) {
        try {
            String digest = Inbox.digest(file.toRealPath()).sha256();
            return file.getFileName() + " (SHA-256 " + digest.substring(0, DIGITS) + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Encoder encoder() {
        return encoder;
    }

    @Override
    public void close() {
        closing.run();
    }
}
