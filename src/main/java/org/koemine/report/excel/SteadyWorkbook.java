package org.koemine.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.koemine.report.Value.Marked;

/** A streamed workbook whose zip entries all bear the same time, so that the same content makes the same bytes. */
final class SteadyWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final IdentityHashMap<Cell, Marked> marked = new IdentityHashMap<>();

    SteadyWorkbook(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY, false, false);
    }

    /** Lets a part of a cell's text stand out. */
    void mark(Cell cell, Marked value) {
        marked.put(cell, value);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new MarkedCells(marked);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new SteadyZip(out);
    }

    private static final class SteadyZip extends ZipArchiveOutputStream {
        SteadyZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            ZipArchiveEntry steady = new ZipArchiveEntry(entry.getName());
            steady.setTimeLocal(ENTRY_TIME);
            super.putArchiveEntry(steady);
        }
    }
}
