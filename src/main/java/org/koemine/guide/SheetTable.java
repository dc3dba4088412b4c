package org.koemine.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.FileKind;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.intake.csv.TextTable;
import org.koemine.intake.excel.Workbook;
import org.koemine.settings.SourceSettings;

/**
 * A guide file in Excel, the first visible sheet, or a text file with separated cells; with one header row. Several values
 * in a cell stand one a line.
 */
final class SheetTable {
    private static final int LONGEST_CELL = 32_767;

    private final GuideKind kind;
    private final Place place;
    private final List<Fault> faults;

    private SheetTable(GuideKind kind, Place place, List<Fault> faults) {
        this.kind = kind;
        this.place = place;
        this.faults = faults;
    }

    /**
     * The rows of a file.
     *
     * @param faults where what is wrong with it goes
     */
    static List<GuideRow> read(GuideKind kind, Path file, List<Fault> faults) {
        Place place = Place.file(String.valueOf(file.getFileName()));
        Optional<FaultId> refusal = refusal(file);
        if (refusal.isPresent()) {
            faults.add(Fault.of(refusal.get(), place));
            return List.of();
        }
        try (CellTables tables = open(file)) {
            return tables.names().isEmpty() ? List.of() : new SheetTable(kind, place, faults).rows(tables);
        } catch (KoemineException damaged) {
            faults.add(Fault.of(isText(file) ? FaultId.GUIDE_TEXT_UNREADABLE : FaultId.GUIDE_WORKBOOK_DAMAGED, place));
            return List.of();
        } catch (IOException unreadable) {
            faults.add(Fault.of(FaultId.GUIDE_FILE_UNREADABLE, place));
            return List.of();
        }
    }

    private static CellTables open(Path file) throws IOException {
        CellLimits limits = new CellLimits(LONGEST_CELL);
        return isText(file)
                ? TextTable.open(file, SourceSettings.UNSAID, limits)
                : Workbook.open(file, SourceSettings.UNSAID, limits);
    }

    static boolean isText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Optional<FaultId> refusal(Path file) {
        try {
            if (isText(file)) {
                return Files.isReadable(file) ? Optional.empty() : Optional.of(FaultId.GUIDE_FILE_UNREADABLE);
            }
            return switch (FileKind.of(file)) {
                case WORKBOOK -> Optional.empty();
                case ENCRYPTED_WORKBOOK -> Optional.of(FaultId.GUIDE_WORKBOOK_ENCRYPTED);
                default -> Optional.of(FaultId.GUIDE_NO_WORKBOOK);
            };
        } catch (IOException unreadable) {
            return Optional.of(FaultId.GUIDE_FILE_UNREADABLE);
        }
    }

    private List<GuideRow> rows(CellTables tables) {
        List<GuideRow> rows = new ArrayList<>();
        try (CellRows sheet = tables.open(tables.names().get(0))) {
            if (!sheet.hasNext()) {
                return rows;
            }
            List<Optional<GuideColumn>> header = header(sheet.next());
            while (sheet.hasNext()) {
                CellRow row = sheet.next();
                Map<GuideColumn, List<String>> cells = new EnumMap<>(GuideColumn.class);
                for (int i = 0; i < row.cells().size(); i++) {
                    String cell = row.cells().get(i);
                    if (i < header.size()) {
                        header.get(i).ifPresent(column -> cells.put(column, column.values(cell)));
                    }
                }
                rows.add(new GuideRow(row.row(), cells));
            }
        }
        return rows;
    }

    private List<Optional<GuideColumn>> header(CellRow row) {
        List<Optional<GuideColumn>> header = new ArrayList<>();
        for (String cell : row.cells()) {
            Place here = Place.row(place.file(), row.row()).column(cell, "");
            Optional<GuideColumn> column = kind.column(cell);
            if (column.isEmpty() && !cell.isBlank()) {
                faults.add(Fault.of(FaultId.GUIDE_COLUMN_UNKNOWN, here, kind.choices()));
            } else if (column.isPresent() && header.contains(column)) {
                faults.add(Fault.of(FaultId.GUIDE_COLUMN_TWICE, here));
            }
            header.add(column.filter(known -> !header.contains(Optional.of(known))));
        }
        if (!header.contains(Optional.of(kind.first()))) {
            Place here = Place.row(place.file(), row.row()).column(kind.first().shown(), "");
            faults.add(Fault.of(FaultId.GUIDE_COLUMN_MISSING, here));
        }
        return header;
    }
}
