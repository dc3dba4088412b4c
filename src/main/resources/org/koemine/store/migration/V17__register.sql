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
