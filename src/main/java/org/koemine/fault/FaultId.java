package org.koemine.fault;

/**
 * Every fault Koemine can report. A number is never given twice, also not after its fault is gone; the hundreds follow
 * the packages: 1xx settings and command line, 2xx files, 3xx rows, 4xx store, 5xx text and themes, 6xx report, 7xx jobs.
 */
public enum FaultId {
    // settings and command line
    SETTINGS_FILE_MISSING(FaultKind.SETTINGS, 101),
    SETTINGS_FILE_UNREADABLE(FaultKind.SETTINGS, 102),
    SETTINGS_FILE_TOO_LARGE(FaultKind.SETTINGS, 103),
    SETTINGS_FILE_NOT_UTF8(FaultKind.SETTINGS, 104),
    SETTINGS_NOT_YAML(FaultKind.SETTINGS, 105),
    SETTINGS_ALIAS(FaultKind.SETTINGS, 106),
    SETTINGS_TOO_DEEP(FaultKind.SETTINGS, 107),
    SETTING_UNKNOWN(FaultKind.SETTINGS, 108),
    SETTING_MISSPELT(FaultKind.SETTINGS, 109),
    SETTING_TWICE(FaultKind.SETTINGS, 110),
    SETTING_NOT_ONE_VALUE(FaultKind.SETTINGS, 111),
    SETTING_NOT_A_LIST(FaultKind.SETTINGS, 112),
    SETTING_NOT_A_GROUP(FaultKind.SETTINGS, 113),
    SETTING_NOT_A_NUMBER(FaultKind.SETTINGS, 114),
    SETTING_NOT_WHOLE(FaultKind.SETTINGS, 115),
    SETTING_WRONG_UNIT(FaultKind.SETTINGS, 116),
    SETTING_UNIT_NOT_WANTED(FaultKind.SETTINGS, 117),
    SETTING_OUT_OF_RANGE(FaultKind.SETTINGS, 118),
    SETTING_UNKNOWN_WORD(FaultKind.SETTINGS, 119),
    SETTING_ABOVE_ANOTHER(FaultKind.SETTINGS, 120),
    SETTING_MISSING(FaultKind.SETTINGS, 121),
    SETTING_NOT_A_FILE_PATTERN(FaultKind.SETTINGS, 122),
    SETTING_HEADER_EMPTY(FaultKind.SETTINGS, 123),
    SETTING_HEADER_TWICE(FaultKind.SETTINGS, 124),
    SETTING_MAPPING_ELSEWHERE(FaultKind.SETTINGS, 125),

    // files
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

    // rows
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

    // store
    DATABASE_ADDRESS_UNUSABLE(FaultKind.SETTINGS, 400),
    DATABASE_LOCKED(FaultKind.ENVIRONMENT, 401),
    DATABASE_IN_USE(FaultKind.ENVIRONMENT, 402),
    DATABASE_UNREACHABLE(FaultKind.ENVIRONMENT, 403),
    DATABASE_LOGIN_REFUSED(FaultKind.ENVIRONMENT, 404),
    DATABASE_NOT_WRITABLE(FaultKind.ENVIRONMENT, 405),
    DATABASE_CORRUPTED(FaultKind.ENVIRONMENT, 406),
    DATABASE_SCHEMA_UNKNOWN(FaultKind.ENVIRONMENT, 407),

    // text and themes
    TABLE_COLUMN_MISSING(FaultKind.INPUT, 501),
    TABLE_ROW_SHORT(FaultKind.INPUT, 502),
    TABLE_EMPTY(FaultKind.INPUT, 503),
    TABLE_UNREADABLE(FaultKind.INPUT, 504),
    TABLE_ID_TWICE(FaultKind.INPUT, 505),
    TABLE_NOT_WRITTEN(FaultKind.ENVIRONMENT, 506),

    // report
    REPORT_FOLDER_NOT_WRITABLE(FaultKind.ENVIRONMENT, 601),
    REPORT_DISK_FULL(FaultKind.ENVIRONMENT, 602),
    REPORT_OPEN_ELSEWHERE(FaultKind.ENVIRONMENT, 603),
    REPORT_NOT_WRITTEN(FaultKind.ENVIRONMENT, 604),
    REPORT_NOT_AS_WRITTEN(FaultKind.ENVIRONMENT, 605),

    // jobs
    UNEXPECTED(FaultKind.INTERNAL, 700),
    RUN_ACTIVE(FaultKind.ENVIRONMENT, 701),
    LEASE_LOST(FaultKind.ENVIRONMENT, 702),
    RUN_STOPPED(FaultKind.ENVIRONMENT, 703),
    ARCHIVE_NOT_WRITABLE(FaultKind.ENVIRONMENT, 707),
    FILE_CHANGED(FaultKind.INPUT, 708),
    DATES_REVERSED(FaultKind.SETTINGS, 709),
    PURGE_DATE_IN_FUTURE(FaultKind.SETTINGS, 710),
    OUTPUT_NOT_WRITABLE(FaultKind.ENVIRONMENT, 711),
    PURGE_BEFORE_RUN_ENDED(FaultKind.ENVIRONMENT, 712),
    DATES_BOTH_WAYS(FaultKind.SETTINGS, 713);

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
