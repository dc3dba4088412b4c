-- What people enter in a workbook that comes back.

-- CountermeasureStore (prevention): what is done against themes, under ids that are never given twice.
CREATE TABLE countermeasure (
    measure_id     VARCHAR(12) PRIMARY KEY,
    theme_id       VARCHAR(12) NOT NULL, -- as it was entered; its heir is meant where it was merged since
    interim        VARCHAR NOT NULL,     -- 暫定処置
    cause          VARCHAR NOT NULL,     -- 原因
    permanent      VARCHAR NOT NULL,     -- 恒久対策
    prevention     VARCHAR NOT NULL,     -- 再発防止
    owner          VARCHAR NOT NULL,
    due            DATE,
    started_on     DATE,
    status         VARCHAR(20) NOT NULL, -- PLANNED, UNDER_WAY, DONE, CANCELLED
    target         VARCHAR NOT NULL
);
CREATE INDEX countermeasure_theme ON countermeasure (theme_id);

-- CountermeasureStore (prevention): every value that was ever entered.
CREATE TABLE countermeasure_change (
    measure_id     VARCHAR(12) NOT NULL,
    change_ordinal INTEGER NOT NULL,
    field          VARCHAR(20) NOT NULL, -- CountermeasureField
    old_value      VARCHAR NOT NULL,
    new_value      VARCHAR NOT NULL,
    run_id         BIGINT NOT NULL,      -- that read the file
    changed_on     DATE NOT NULL,        -- its business date
    changed_by     VARCHAR NOT NULL,     -- who saved the file last, or empty
    file_name      VARCHAR NOT NULL,
    PRIMARY KEY (measure_id, change_ordinal)
);

-- RunStore (jobs): tells this database from every other one; a row since its first night.
CREATE TABLE database_identity (
    identity       VARCHAR(16) PRIMARY KEY
);

-- EditStore (prevention): workbooks of ours that came back.
CREATE TABLE returned_workbook (
    run_id         BIGINT NOT NULL,      -- that read it
    file_ordinal   INTEGER NOT NULL,     -- of the run's files
    file_name      VARCHAR NOT NULL,
    edition        BIGINT NOT NULL,      -- the run that had made it; 0: unknown
    PRIMARY KEY (run_id, file_ordinal)
);

-- EditStore (prevention): what people typed in them, and what became of it, for ever.
CREATE TABLE workbook_edit (
    run_id         BIGINT NOT NULL,      -- that read it
    edit_ordinal   INTEGER NOT NULL,
    read_on        DATE NOT NULL,        -- business date of that run
    file_name      VARCHAR NOT NULL,
    edition        BIGINT NOT NULL,
    saved_by       VARCHAR NOT NULL,     -- who saved the file last, or empty
    sheet          VARCHAR NOT NULL,     -- empty: the whole file
    cell           VARCHAR NOT NULL,
    kind           VARCHAR(20) NOT NULL, -- EditKey.Kind; empty: cannot be told
    entity         VARCHAR NOT NULL,
    field          VARCHAR(20) NOT NULL,
    typed          VARCHAR NOT NULL,
    shown_before   VARCHAR NOT NULL,     -- what the cell showed when the workbook was made
    value_now      VARCHAR NOT NULL,     -- what stands, where the edit was not carried out
    outcome        VARCHAR(10) NOT NULL, -- APPLIED, SAME, REFUSED, CONFLICT
    reason         VARCHAR(60) NOT NULL, -- FaultId, or empty
    arguments      VARCHAR NOT NULL,     -- separated by U+001F
    PRIMARY KEY (run_id, edit_ordinal)
);
CREATE INDEX workbook_edit_key ON workbook_edit (kind, entity, field);

-- MarkStore (prevention): what people said of severe complaints and of signals.
CREATE TABLE entered_mark (
    kind           VARCHAR(20) NOT NULL, -- SEVERITY, SIGNAL
    entity         VARCHAR NOT NULL,     -- as the sheet names it that it was entered in
    field          VARCHAR(20) NOT NULL,
    mark           VARCHAR NOT NULL,     -- empty: taken back
    run_id         BIGINT NOT NULL,      -- that read it
    PRIMARY KEY (kind, entity, field)
);

-- EditStore (prevention): which countermeasures came of a row for new ones, so that it is not entered twice.
CREATE TABLE entered_row (
    edition        BIGINT NOT NULL,
    row_key        VARCHAR(20) NOT NULL,
    measure_id     VARCHAR(12) NOT NULL,
    PRIMARY KEY (edition, row_key, measure_id)
);
