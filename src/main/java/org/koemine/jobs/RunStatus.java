package org.koemine.jobs;

/** How a run stands. */
public enum RunStatus {
    /** At work, or left behind by a process that died or was stopped. */
    RUNNING,
    DONE,
    /** Done, and more rows were rejected than the settings allow. */
    REJECTS_OVER_LIMIT,
    /** Done, but for files that were refused whole. */
    FILES_REFUSED,
    /** A step failed; the next start goes on from there. */
    FAILED,
    /** Given up unfinished by an operator; what it recorded stays. */
    ABANDONED
}
