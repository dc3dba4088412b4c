package org.koemine.fault;

/**
 * Every fault Koemine can report. A number is never given twice, also not after its fault is gone; the hundreds follow
 * the packages: 1xx settings and command line, 2xx files, 3xx rows, 4xx store, 5xx text and themes, 6xx report, 7xx jobs.
 */
public enum FaultId {
    FILE_UNREADABLE(FaultKind.ENVIRONMENT, 201),
    FILE_IS_DIRECTORY(FaultKind.INPUT, 202),
    FILE_IS_LINK_OUT(FaultKind.INPUT, 203),
    FILE_EMPTY(FaultKind.INPUT, 204),
    FILE_NOT_TEXT(FaultKind.INPUT, 205),
    FILE_COMPRESSED(FaultKind.INPUT, 206),
    ENCODING_NOT_FOUND(FaultKind.INPUT, 207),
    ENCODING_UNSUPPORTED(FaultKind.SETTINGS, 208),
    TEXT_COLUMN_MISSING(FaultKind.INPUT, 209),
    DATE_COLUMN_MISSING(FaultKind.INPUT, 210),
    COLUMNS_TOO_MANY(FaultKind.INPUT, 211),
    HEADER_ROW_MISSING(FaultKind.SETTINGS, 212),
    MAPPED_COLUMN_MISSING(FaultKind.SETTINGS, 213),
    MAPPED_FIELD_UNKNOWN(FaultKind.SETTINGS, 214),
    WORKBOOK_OLD(FaultKind.INPUT, 215),
    WORKBOOK_ENCRYPTED(FaultKind.INPUT, 216),
    WORKBOOK_DAMAGED(FaultKind.INPUT, 217),
    WORKBOOK_INFLATES(FaultKind.INPUT, 218),
    WORKBOOK_NONE(FaultKind.INPUT, 219),
    SHEET_MISSING(FaultKind.SETTINGS, 220),
    SHEET_HIDDEN(FaultKind.INPUT, 221),
    SHEET_WITHOUT_COMPLAINTS(FaultKind.INPUT, 222),
    ROWS_NONE(FaultKind.INPUT, 223),
    FILE_LEFT_OUT(FaultKind.INPUT, 224),
    INBOX_MISSING(FaultKind.ENVIRONMENT, 225),

    ROW_TOO_LONG(FaultKind.INPUT, 301),
    ROW_TOO_WIDE(FaultKind.INPUT, 302),
    ROW_TOO_NARROW(FaultKind.INPUT, 303),
    CELL_TOO_LONG(FaultKind.INPUT, 304),
    BYTES_MALFORMED(FaultKind.INPUT, 305),
    QUOTE_UNBALANCED(FaultKind.INPUT, 306),
    DATE_MISSING(FaultKind.INPUT, 307),
    DATE_UNREADABLE(FaultKind.INPUT, 308),
    DATE_IMPOSSIBLE(FaultKind.INPUT, 309),
    DATE_IN_FUTURE(FaultKind.INPUT, 310),
    TEXT_MISSING(FaultKind.INPUT, 311),
    ID_TOO_LONG(FaultKind.INPUT, 312),

    UNEXPECTED(FaultKind.INTERNAL, 700);

    private final FaultKind kind;
    private final int number;

    FaultId(FaultKind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    public FaultKind kind() {
        return kind;
    }

    /** The id an operator can look up, such as {@code K-201}. */
    public String code() {
        return "K-" + number;
    }
}
