package org.koemine.intake;

/** What became of one row of a log. */
public sealed interface RowOutcome permits AcceptedRow, RejectedRow {

    /** Number as a spreadsheet or an editor counts, from 1. */
    long row();
}
