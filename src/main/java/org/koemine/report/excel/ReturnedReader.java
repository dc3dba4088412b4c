package org.koemine.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.ReturnedWorkbook;
import org.koemine.prevention.edits.TypedCell;
import org.koemine.report.KeySheet;

/**
 * Reads back a workbook that people typed in. It is known by what is hidden in it, never by its name; cells are known by the
 * hidden keys of their row and column, so that rows may be sorted, columns and sheets moved and renamed, and another program
 * may have saved it. Sheets are read row by row, and only what can be edited is held.
 */
public final class ReturnedReader {
    private static final String MADE_BY = ">" + WorkbookAssembly.MAKER + "</dc:creator>";
    private static final int LONGEST_PART = 1 << 20;

    private ReturnedReader() {}

    /** Whether a file is a workbook that Koemine made, whatever became of it since; false for what cannot be read. */
    public static boolean isOurs(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return part(zip, "docProps/core.xml").contains(MADE_BY)
                    || part(zip, "xl/workbook.xml").contains("name=\"" + KeySheet.NAME + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads all that can be edited.
     *
     * @throws KoemineException with a 2xx fault where the file cannot be read, is open elsewhere, or cannot be read back
     */
    public static ReturnedWorkbook read(Path file) {
        String name = WorkbookWriter.name(file);
        if (!Files.exists(file)) {
            throw new KoemineException(Fault.of(FaultId.FILE_UNREADABLE, Place.file(name), "NoSuchFile"));
        }
        return new FilledFile(file, FaultId.RETURNED_STILL_OPEN).read(parts -> read(parts, name));
    }

    private static ReturnedWorkbook read(OPCPackage parts, String file) throws IOException, OpenXML4JException {
        SheetParts sheets = new SheetParts(parts);
        KeyRows keys = new KeyRows(file);
        sheets.read(keys.name(), keys::row);
        String by = savedBy(parts);
        List<TypedCell> cells = new ArrayList<>();
        List<Edit> strays = new ArrayList<>();
        for (String sheet : sheets.names()) {
            if (!sheet.equals(keys.name())) {
                EditedRows rows = new EditedRows(sheet, keys);
                rows.merged(sheets.read(sheet, rows::row));
                cells.addAll(rows.cells());
                rows.strays()
                        .forEach(
                                stray -> strays.add(stray.edit(file, keys.mark().edition(), by)));
            }
        }
        return new ReturnedWorkbook(file, keys.mark(), by, keys.shown(), cells, strays);
    }

    /** Nobody, where no person saved it after it was made. */
    private static String savedBy(OPCPackage parts) throws OpenXML4JException {
        Optional<String> by = parts.getPackageProperties().getLastModifiedByProperty();
        return by.map(String::strip)
                .filter(name -> !name.equals(WorkbookAssembly.MAKER))
                .orElse("");
    }
}
