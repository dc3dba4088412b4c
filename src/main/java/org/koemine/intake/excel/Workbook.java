package org.koemine.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.settings.SourceSettings;

/** An xlsx workbook: its visible sheets, or the one that the settings name. The file is opened for reading only. */
public final class Workbook implements CellTables {
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private final OPCPackage file;
    private final XSSFReader reader;
    private final SheetList sheets;
    private final SharedTexts texts;
    private final StylesTable styles;
    private final CellLimits limits;
    private final WorkbookFaults faults;
    private final Map<String, String> partsByName = new LinkedHashMap<>();
    private final List<Fault> notes = new ArrayList<>();

    private Workbook(OPCPackage file, CellLimits limits, WorkbookFaults faults) throws IOException, OpenXML4JException {
        this.file = file;
        this.limits = limits;
        this.faults = faults;
        this.reader = new XSSFReader(file);
        this.sheets = SheetList.read(reader.getWorkbookData());
        this.styles = reader.getStylesTable();
        this.texts = SharedTexts.read(reader.getSharedStringsData(), limits.longestCell());
    }

    /**
     * The workbook, of which little more than its shared texts is held in memory.
     *
     * @throws KoemineException where the workbook is damaged, or lacks the sheet that the settings name
     */
    public static Workbook open(Path path, SourceSettings source, CellLimits limits) {
        WorkbookFaults faults = new WorkbookFaults(Place.file(path.getFileName().toString()));
        OPCPackage file = faults.guard(() -> OPCPackage.open(path.toFile(), PackageAccess.READ));
        try {
            Workbook workbook = faults.guard(() -> new Workbook(file, limits, faults));
            workbook.choose(source.sheet());
            return workbook;
        } catch (KoemineException e) {
            file.revert();
            throw e;
        }
    }

    private void choose(Optional<String> wanted) {
        for (SheetList.Sheet sheet : sheets.sheets()) {
            if (wanted.isPresent() ? wanted.get().equals(sheet.name()) : !sheet.hidden()) {
                partsByName.put(sheet.name(), sheet.part());
            } else if (wanted.isEmpty()) {
                notes.add(Fault.of(FaultId.SHEET_HIDDEN, faults.place().column("", sheet.name())));
            }
        }
        if (wanted.isPresent() && partsByName.isEmpty()) {
            Place setting = faults.place().column("sheet", wanted.get());
            throw new KoemineException(Fault.of(FaultId.SHEET_MISSING, setting, String.join(", ", sheets.names())));
        }
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
        return List.copyOf(partsByName.keySet());
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.of(sheets.since1904() ? SINCE_1904 : SINCE_1900);
    }

    @Override
    public List<Fault> notes() {
        return List.copyOf(notes);
    }

    @Override
    public CellRows open(String name) {
        CellWording wording = new CellWording(styles, dayZero().orElseThrow());
        XmlPart xml = faults.guard(() -> new XmlPart(reader.getSheet(partsByName.get(name))));
        return new SheetRows(xml, texts, wording, limits, faults);
    }

    @Override
    public void close() {
        file.revert();
    }
}
