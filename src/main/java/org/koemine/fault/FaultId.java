package org.koemine.fault;

/**
 * Every fault Koemine can report. A number is never given twice, also not after its fault is gone; the hundreds follow
 * the packages: 1xx settings and command line, 2xx files, 3xx rows, 4xx store, 5xx text and themes, 6xx report, 7xx jobs.
 */
public enum FaultId {
    REPORT_FOLDER_NOT_WRITABLE(FaultKind.ENVIRONMENT, 601),
    REPORT_DISK_FULL(FaultKind.ENVIRONMENT, 602),
    REPORT_OPEN_ELSEWHERE(FaultKind.ENVIRONMENT, 603),
    REPORT_NOT_WRITTEN(FaultKind.ENVIRONMENT, 604),
    REPORT_NOT_AS_WRITTEN(FaultKind.ENVIRONMENT, 605),

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
