package org.koemine.fault;

/**
 * Every fault Koemine can report. A number is never given twice, also not after its fault is gone; the hundreds follow
 * the packages: 1xx settings and command line, 2xx files, 3xx rows, 4xx store, 5xx text and themes, 6xx report, 7xx jobs.
 */
public enum FaultId {
    // 5xx: text and themes
    TABLE_COLUMN_MISSING(FaultKind.INPUT, 501),
    TABLE_ROW_SHORT(FaultKind.INPUT, 502),
    TABLE_EMPTY(FaultKind.INPUT, 503),
    TABLE_UNREADABLE(FaultKind.INPUT, 504),
    TABLE_ID_TWICE(FaultKind.INPUT, 505),
    TABLE_NOT_WRITTEN(FaultKind.ENVIRONMENT, 506),

    // 7xx: jobs
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
