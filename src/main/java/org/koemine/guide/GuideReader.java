package org.koemine.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.settings.GuideSettings;
import org.koemine.text.UserWord;

/** Reads the files of a guide and checks all of them before it says what is wrong. */
public final class GuideReader {
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    private GuideReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the files that the settings name.
     *
     * @param folder of the settings file
     * @throws KoemineException of kind SETTINGS with every problem, file by file, in the order of the rows
     */
    public static Guide read(Path folder, GuideSettings settings) {
        return new GuideReader(folder).read(settings);
    }

    private Guide read(GuideSettings settings) {
        List<GuideTable> tables = new ArrayList<>();
        for (GuideKind kind : GuideKind.values()) {
            kind.file(settings).ifPresent(file -> tables.add(table(kind, folder.resolve(file))));
        }
        Guide guide = new Guide(tables);
        check(guide);
        throwIfAny(tables);
        return guide;
    }

    private GuideTable table(GuideKind kind, Path file) {
        String name = String.valueOf(file.getFileName());
        int before = faults.size();
        List<GuideRow> rows = List.of();
        if (!Files.isRegularFile(file)) {
            faults.add(Fault.of(FaultId.GUIDE_FILE_MISSING, Place.file(name), file));
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") || SheetTable.isText(file)) {
            rows = SheetTable.read(kind, file, faults);
        } else {
            rows = YamlTable.read(kind, file, faults);
        }
        if (rows.isEmpty() && faults.size() == before) {
            faults.add(Fault.of(FaultId.GUIDE_EMPTY, Place.file(name)));
        }
        if (rows.size() > kind.mostRows()) {
            faults.add(Fault.of(FaultId.GUIDE_TOO_LONG, Place.file(name), kind.mostRows()));
            rows = List.of();
        }
        return new GuideTable(
                kind, name, rows.stream().filter(row -> says(kind, name, row)).toList());
    }

    private boolean says(GuideKind kind, String file, GuideRow row) {
        boolean something = !row.one(kind.first()).isEmpty();
        if (!something) {
            Place place = Place.row(file, row.row()).column(kind.first().shown(), "");
            faults.add(Fault.of(FaultId.GUIDE_VALUE_MISSING, place));
        }
        return something;
    }

    private void check(Guide guide) {
        guide.table(GuideKind.TAXONOMY).ifPresent(table -> TaxonomyCheck.check(table, faults));
        LexiconCheck lexicon = new LexiconCheck(faults);
        int before = faults.size();
        guide.table(GuideKind.DICTIONARY).ifPresent(lexicon::dictionary);
        // Words of a wrong dictionary cannot be used; then those of IPADIC decide what a term is.
        List<UserWord> words = faults.size() > before
                ? List.of()
                : guide.rows(GuideKind.DICTIONARY).map(LexiconReader::word).toList();
        guide.table(GuideKind.SYNONYMS).ifPresent(table -> lexicon.synonyms(table, words));
        guide.table(GuideKind.STOP_PHRASES).ifPresent(lexicon::stopPhrases);
        guide.table(GuideKind.VOLUMES).ifPresent(table -> VolumeCheck.check(table, faults));
        guide.table(GuideKind.PAGES).ifPresent(table -> PageText.check(table, faults));
    }

    private void throwIfAny(List<GuideTable> tables) {
        if (!faults.isEmpty()) {
            List<String> files = tables.stream().map(GuideTable::file).toList();
            throw new KoemineException(faults.stream()
                    .sorted(Comparator.comparingInt(
                                    (Fault fault) -> files.indexOf(fault.place().file()))
                            .thenComparingLong(fault -> fault.place().row()))
                    .toList());
        }
    }
}
