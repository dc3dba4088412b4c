package org.koemine.settings;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of the files of one source; whatever is left out is found from the file itself.
 *
 * @param files pattern of file names, with * and ?
 * @param encoding name of a character set
 * @param separator between cells
 * @param headerRow row of the column names, 1 to 1,000
 * @param sheet name of the sheet to read in a workbook
 * @param columns by header, which of the {@link #FIELDS} stands under it
 */
public record SourceSettings(
        String files,
        Optional<String> encoding,
        Optional<Character> separator,
        OptionalInt headerRow,
        Optional<String> sheet,
        SortedMap<String, String> columns) {

    /** The fields of a complaint that a column can hold. */
    public static final List<String> FIELDS = List.of(
            "id",
            "received-on",
            "received-at",
            "channel",
            "customer",
            "product",
            "operator",
            "text",
            "response",
            "closing",
            "first-response",
            "promise",
            "promised-by",
            "status",
            "page");

    static final Range HEADER_ROWS = Range.of("1", "1000");

    /** Nothing said: everything is found from the file. */
    public static final SourceSettings UNSAID = new SourceSettings(
            "*", Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), new TreeMap<>());

    public SourceSettings {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(headerRow, "headerRow");
        Objects.requireNonNull(sheet, "sheet");
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }
}
