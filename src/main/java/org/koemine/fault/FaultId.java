package org.koemine.fault;

/**
 * Every fault Koemine can report. A number is never given twice, also not after its fault is gone; the hundreds follow
 * the packages: 1xx settings and command line, 2xx files, 3xx rows, 4xx store, 5xx text and themes, 6xx report, 7xx jobs.
 */
public enum FaultId {
    DATABASE_ADDRESS_UNUSABLE(FaultKind.SETTINGS, 400),
    DATABASE_LOCKED(FaultKind.ENVIRONMENT, 401),
    DATABASE_IN_USE(FaultKind.ENVIRONMENT, 402),
    DATABASE_UNREACHABLE(FaultKind.ENVIRONMENT, 403),
    DATABASE_LOGIN_REFUSED(FaultKind.ENVIRONMENT, 404),
    DATABASE_NOT_WRITABLE(FaultKind.ENVIRONMENT, 405),
    DATABASE_CORRUPTED(FaultKind.ENVIRONMENT, 406),
    DATABASE_SCHEMA_UNKNOWN(FaultKind.ENVIRONMENT, 407),

    UNEXPECTED(FaultKind.INTERNAL, 700),
    RUN_ACTIVE(FaultKind.ENVIRONMENT, 701),
    LEASE_LOST(FaultKind.ENVIRONMENT, 702),
    RUN_STOPPED(FaultKind.ENVIRONMENT, 703),
    INBOX_MISSING(FaultKind.SETTINGS, 704),
    INBOX_UNREADABLE(FaultKind.ENVIRONMENT, 705),
    REPORTS_NOT_WRITABLE(FaultKind.ENVIRONMENT, 706),
    ARCHIVE_NOT_WRITABLE(FaultKind.ENVIRONMENT, 707),
    FILE_CHANGED(FaultKind.INPUT, 708),
    DATES_REVERSED(FaultKind.SETTINGS, 709),
    PURGE_DATE_IN_FUTURE(FaultKind.SETTINGS, 710),
    OUTPUT_NOT_WRITABLE(FaultKind.ENVIRONMENT, 711);

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
