package org.koemine.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.fault.FaultId;

/** What a page says of the sentence encoder: both of its files, or none. */
final class EncoderEntries {
    static final String MODEL = "encoder.model";
    static final String TOKENIZER = "encoder.tokenizer";
    static final List<String> KEYS = List.of(MODEL, TOKENIZER);
    private static final String NONE = "none";
    private static final String POSSIBLE = "none, PATH";

    private final Path folder;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    /** @param folder from which files are looked for */
    EncoderEntries(Path folder) {
        this.folder = folder;
    }

    void read(Entry setting) {
        String file = setting.text().strip();
        if (file.equals(NONE)) {
            return;
        }
        entries.put(setting.key(), setting);
        if (!setting.isText() || file.isEmpty()) {
            throw setting.fault(FaultId.SETTING_UNKNOWN_WORD, POSSIBLE);
        }
        files.put(setting.key(), path(setting, file));
    }

    private Path path(Entry setting, String file) {
        try {
            return folder.resolve(file);
        } catch (InvalidPathException wrong) {
            throw setting.fault(FaultId.SETTING_UNKNOWN_WORD, POSSIBLE);
        }
    }

    Optional<EncoderSettings> build(Problems problems) {
        if (entries.size() == 1) {
            Entry alone = entries.values().iterator().next();
            String other = alone.key().equals(MODEL) ? TOKENIZER : MODEL;
            problems.add(FaultId.ENCODER_HALF, alone.place(), other);
        }
        return files.size() == KEYS.size()
                ? Optional.of(new EncoderSettings(files.get(MODEL), files.get(TOKENIZER)))
                : Optional.empty();
    }
}
