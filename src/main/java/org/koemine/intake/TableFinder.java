package org.koemine.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.HeaderFinder.Header;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

/** Finds which tables of a log hold complaints, and under which header; or says why none does. */
final class TableFinder {
    private final Place place;
    private final HeaderFinder headers;
    private final SourceSettings source;
    private final Map<String, Header> found = new LinkedHashMap<>();
    private final List<Fault> notes = new ArrayList<>();
    private Header likeliest;

    TableFinder(Place place, SourceSettings source, IntakeSettings settings) {
        this.place = place;
        this.source = source;
        LayoutFinder layouts = new LayoutFinder(new ColumnNames(), mapping(source, place));
        this.headers = new HeaderFinder(layouts, source.headerRow(), settings.mostColumns());
    }

    private static Map<String, Field> mapping(SourceSettings source, Place place) {
        Map<String, Field> mapping = new TreeMap<>();
        source.columns().forEach((header, key) -> {
            Place setting = place.column(header, key);
            mapping.put(
                    header,
                    Field.of(key)
                            .orElseThrow(() -> new KoemineException(
                                    Fault.of(FaultId.MAPPED_FIELD_UNKNOWN, setting, Field.keys()))));
        });
        return mapping;
    }

    /** The headers by name of the table, in the order of the file; one at least. */
    Map<String, Header> find(CellTables tables) {
        notes.addAll(tables.notes());
        for (String name : tables.names()) {
            List<CellRow> head = head(tables, name);
            if (!head.isEmpty()) {
                Header header = headers.find(head, place);
                look(name, header);
                boolean ended = head.size() < HeaderFinder.DEPTH;
                if (header.isComplete() && ended && head.get(head.size() - 1).row() == header.row()) {
                    notes.add(Fault.of(FaultId.ROWS_NONE, place.column("", name)));
                }
            }
        }
        if (found.isEmpty()) {
            throw new KoemineException(refusal());
        }
        found.values().forEach(this::noteMissing);
        return found;
    }

    /** What is worth knowing of a file that is read all the same. */
    List<Fault> notes() {
        return List.copyOf(notes);
    }

    private static List<CellRow> head(CellTables tables, String name) {
        List<CellRow> head = new ArrayList<>();
        try (CellRows rows = tables.open(name)) {
            while (head.size() < HeaderFinder.DEPTH && rows.hasNext()) {
                head.add(rows.next());
            }
        }
        return head;
    }

    private void look(String name, Header header) {
        if (header.isComplete()) {
            found.put(name, header);
        } else if (!name.isEmpty()) {
            notes.add(Fault.of(FaultId.SHEET_WITHOUT_COMPLAINTS, place.column("", name)));
        }
        if (likeliest == null || header.rank() > likeliest.rank()) {
            likeliest = header;
        }
    }

    private Fault refusal() {
        if (likeliest == null) {
            return Fault.of(FaultId.FILE_EMPTY, place);
        }
        boolean hasText = likeliest.layout().has(Field.TEXT);
        FaultId id = hasText ? FaultId.DATE_COLUMN_MISSING : FaultId.TEXT_COLUMN_MISSING;
        return Fault.of(id, place, headersSeen(likeliest));
    }

    private void noteMissing(Header header) {
        for (String wanted : source.columns().keySet()) {
            boolean there = header.layout().headers().stream().anyMatch(h -> LayoutFinder.isNamed(h, wanted));
            if (!there) {
                notes.add(Fault.of(FaultId.MAPPED_COLUMN_MISSING, place.column(wanted, ""), headersSeen(header)));
            }
        }
    }

    private static String headersSeen(Header header) {
        String seen = String.join(", ", header.layout().headers());
        return seen.length() > 500 ? seen.substring(0, 500) + "…" : seen;
    }
}
