package org.koemine.intake.excel;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import com.github.pjfanning.xlsx.impl.StreamingWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.settings.SourceSettings;

/** An xlsx workbook: its visible sheets, or the one that the settings name. */
public final class Workbook implements CellTables {
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int ROWS_AT_ONCE = 100;

    private final StreamingWorkbook workbook;
    private final CellLimits limits;
    private final Place place;
    private final List<String> names = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();

    private Workbook(StreamingWorkbook workbook, SourceSettings source, CellLimits limits, Place place) {
        this.workbook = workbook;
        this.limits = limits;
        this.place = place;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            choose(i, source.sheet());
        }
    }

    private void choose(int sheet, Optional<String> wanted) {
        String name = workbook.getSheetName(sheet);
        if (wanted.isPresent()) {
            if (wanted.get().equals(name)) {
                names.add(name);
            }
        } else if (workbook.isSheetHidden(sheet) || workbook.isSheetVeryHidden(sheet)) {
            notes.add(Fault.of(FaultId.SHEET_HIDDEN, place.column("", name)));
        } else {
            names.add(name);
        }
    }

    /**
     * The workbook, of which little more than its shared texts is held in memory.
     *
     * @throws KoemineException where the workbook is damaged, or lacks the sheet that the settings name
     */
    public static Workbook open(Path path, SourceSettings source, CellLimits limits) {
        Place place = Place.file(path.getFileName().toString());
        StreamingWorkbook opened = new WorkbookFaults(place).guard(() -> (StreamingWorkbook) StreamingReader.builder()
                .rowCacheSize(ROWS_AT_ONCE)
                .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
                .open(path.toFile()));
        Workbook workbook = new Workbook(opened, source, limits, place);
        if (workbook.names.isEmpty() && source.sheet().isPresent()) {
            List<String> all = workbook.allNames();
            workbook.close();
            Place setting = place.column("sheet", source.sheet().get());
            throw new KoemineException(Fault.of(FaultId.SHEET_MISSING, setting, String.join(", ", all)));
        }
        return workbook;
    }

    private List<String> allNames() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            all.add(workbook.getSheetName(i));
        }
        return all;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public Optional<Character> separator() {
        return Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.of(workbook.isDate1904() ? SINCE_1904 : SINCE_1900);
    }

    @Override
    public List<Fault> notes() {
        return List.copyOf(notes);
    }

    @Override
    public CellRows open(String name) {
        WorkbookFaults faults = new WorkbookFaults(place);
        CellWording wording = new CellWording(dayZero().orElseThrow());
        return new SheetRows(faults.guard(() -> workbook.getSheet(name).iterator()), wording, limits, place, faults);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
