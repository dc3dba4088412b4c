package org.koemine.jobs.encoder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.settings.EncoderSettings;

/** The two files of an encoder, opened together; everything that is wrong with either is said at once. */
record EncoderFiles(OnnxModel model, TokenizerFile tokenizer) implements AutoCloseable {
    private static final String TRIED = "商品が届かない";

    static EncoderFiles open(EncoderSettings settings) {
        List<Fault> faults = new ArrayList<>();
        Optional<OnnxModel> model = open(settings.model(), OnnxModel::open, faults);
        Optional<TokenizerFile> tokenizer = open(settings.tokenizer(), TokenizerFile::open, faults);
        if (faults.isEmpty()) {
            EncoderFiles files = new EncoderFiles(model.orElseThrow(), tokenizer.orElseThrow());
            files.whyNoPair().ifPresent(reason -> {
                String tokens = settings.tokenizer().getFileName().toString();
                faults.add(Fault.of(FaultId.ENCODER_FILES_NOT_A_PAIR, place(settings.model()), tokens, reason));
            });
        }
        if (!faults.isEmpty()) {
            model.ifPresent(OnnxModel::close);
            tokenizer.ifPresent(TokenizerFile::close);
            throw new KoemineException(faults);
        }
        return new EncoderFiles(model.orElseThrow(), tokenizer.orElseThrow());
    }

    private static <V> Optional<V> open(Path file, Function<Path, V> opening, List<Fault> faults) {
        if (!Files.isRegularFile(file)) {
            faults.add(Fault.of(FaultId.ENCODER_FILE_MISSING, place(file), file));
            return Optional.empty();
        }
        if (!Files.isReadable(file)) {
            faults.add(Fault.of(FaultId.ENCODER_FILE_UNREADABLE, place(file)));
            return Optional.empty();
        }
        try {
            return Optional.of(opening.apply(file));
        } catch (KoemineException wrong) {
            faults.addAll(wrong.faults());
            return Optional.empty();
        }
    }

    private static Place place(Path file) {
        return Place.file(file.getFileName().toString());
    }

    /** Why the model can do nothing with what the tokenizer gives: a token it does not know, or no finite numbers. */
    private Optional<String> whyNoPair() {
        try {
            float[] vector = encode(TRIED);
            for (float value : vector) {
                if (!Float.isFinite(value)) {
                    return Optional.of(Float.toString(value));
                }
            }
            return Optional.empty();
        } catch (IllegalStateException failed) {
            return Optional.of(OnnxModel.reason(failed));
        }
    }

    float[] encode(String text) {
        return model.encode(tokenizer.tokens(text));
    }

    @Override
    public void close() {
        model.close();
        tokenizer.close();
    }
}
