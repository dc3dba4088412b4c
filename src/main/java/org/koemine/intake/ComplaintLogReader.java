package org.koemine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.HeaderFinder.Header;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.intake.csv.TextTable;
import org.koemine.intake.excel.Workbook;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

/**
 * Opens complaint logs, whatever their encoding, separator, header and columns. A file that cannot be read at all throws
 * a {@link KoemineException} of kind INPUT, SETTINGS or ENVIRONMENT; a row that cannot is an outcome.
 */
public final class ComplaintLogReader {
    private static final int FIRST_ROWS = 5;
    private static final int FIRST_PROBLEMS = 10;

    private final IntakeSettings settings;
    private final LocalDate businessDate;

    /**
     * A reader for one night.
     *
     * @param businessDate the last day on which a complaint can have come in
     */
    public ComplaintLogReader(IntakeSettings settings, LocalDate businessDate) {
        this.settings = settings;
        this.businessDate = businessDate;
    }

    /** The log at its first row; the caller closes it. */
    public ComplaintLog open(Path file) {
        return reading(file, () -> {
            CellTables tables = tables(file);
            try {
                TableFinder finder = finder(file);
                Map<String, Header> headers = finder.find(tables);
                String name = file.getFileName().toString();
                return new ComplaintLog(name, tables, headers, finder.notes(), settings.zone(), businessDate);
            } catch (RuntimeException e) {
                tables.close();
                throw e;
            }
        });
    }

    /** What {@link #open} would do with a file, and what comes of its rows; nothing is written. */
    public LogInspection inspect(Path file) {
        return reading(file, () -> {
            try (CellTables tables = tables(file)) {
                TableFinder finder = finder(file);
                List<LogInspection.Table> seen = new ArrayList<>();
                finder.find(tables).forEach((name, header) -> seen.add(table(tables, name, header)));
                return count(file, tables, seen);
            }
        });
    }

    private LogInspection.Table table(CellTables tables, String name, Header header) {
        List<LogInspection.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.layout().headers().size(); i++) {
            Optional<Field> field = header.layout().field(i);
            columns.add(new LogInspection.Column(header.layout().headers().get(i), field));
        }
        List<List<String>> first = new ArrayList<>();
        try (CellRows rows = tables.open(name)) {
            while (rows.hasNext() && first.size() < FIRST_ROWS) {
                CellRow row = rows.next();
                if (row.row() > header.row()) {
                    first.add(row.cells());
                }
            }
        }
        return new LogInspection.Table(name, header.row(), columns, first);
    }

    private LogInspection count(Path file, CellTables tables, List<LogInspection.Table> seen) {
        long accepted = 0;
        long rejected = 0;
        List<RejectedRow> problems = new ArrayList<>();
        List<Fault> doubts = new ArrayList<>();
        DoublingFinder doublings = new DoublingFinder();
        try (ComplaintLog log = open(file)) {
            List<Fault> notes = new ArrayList<>(log.notes());
            while (log.hasNext()) {
                RowOutcome outcome = log.next();
                doublings.add(outcome);
                if (outcome instanceof RejectedRow row) {
                    rejected++;
                    if (problems.size() < FIRST_PROBLEMS) {
                        problems.add(row);
                    }
                } else {
                    accepted++;
                    ((AcceptedRow) outcome).doubt().ifPresent(doubts::add);
                }
            }
            doubts.stream().limit(FIRST_PROBLEMS).forEach(notes::add);
            String name = file.getFileName().toString();
            doublings.found().map(doubling -> doubling.warning(name)).ifPresent(notes::add);
            return new LogInspection(
                    name, tables.encoding(), tables.separator(), seen, accepted, rejected, problems, notes);
        }
    }

    private TableFinder finder(Path file) {
        return new TableFinder(place(file), FilePattern.source(settings, file), settings);
    }

    private CellTables tables(Path file) throws IOException {
        SourceSettings source = FilePattern.source(settings, file);
        CellLimits limits = new CellLimits(settings.longestCell());
        if (Files.isDirectory(file)) {
            throw refusal(FaultId.FILE_IS_DIRECTORY, file);
        }
        return switch (FileKind.of(file)) {
            case TEXT -> TextTable.open(file, source, limits);
            case WORKBOOK -> Workbook.open(file, source, limits);
            case EMPTY -> throw refusal(FaultId.FILE_EMPTY, file);
            case OLD_WORKBOOK -> throw refusal(FaultId.WORKBOOK_OLD, file);
            case ENCRYPTED_WORKBOOK -> throw refusal(FaultId.WORKBOOK_ENCRYPTED, file);
            case ARCHIVE -> throw refusal(FaultId.WORKBOOK_NONE, file);
            case COMPRESSED -> throw refusal(FaultId.FILE_COMPRESSED, file);
        };
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static KoemineException unreadable(Path file, IOException cause) {
        return new KoemineException(
                Fault.of(FaultId.FILE_UNREADABLE, place(file), cause.getClass().getSimpleName()), cause);
    }

    private static KoemineException refusal(FaultId id, Path file) {
        return new KoemineException(Fault.of(id, place(file)));
    }

    private static Place place(Path file) {
        return Place.file(file.getFileName().toString());
    }
}
