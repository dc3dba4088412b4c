package org.koemine.jobs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** A CSV that Excel opens as it is meant: UTF-8 with a byte order mark, CRLF, and no cell that Excel takes for a formula. */
public final class SheetCsv implements Closeable {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final CsvWriter csv;

    private SheetCsv(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Begins a file, replacing one that is there; its folder is made where it is missing.
     *
     * @throws KoemineException OUTPUT_NOT_WRITABLE
     */
    public static SheetCsv create(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            out.write('\ufeff');
            return new SheetCsv(
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out));
        } catch (IOException e) {
            throw new KoemineException(Fault.of(FaultId.OUTPUT_NOT_WRITABLE, Place.NOWHERE, file), e);
        }
    }

    public void row(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SheetCsv::harmless).toList());
    }

    /** Numbers and dates are written as they are; a text that a spreadsheet would calculate gets an apostrophe. */
    static String harmless(Object cell) {
        String text = cell.toString();
        boolean calculated =
                cell instanceof String && !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return calculated ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
