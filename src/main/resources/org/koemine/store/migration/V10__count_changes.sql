-- CountStore (themes): by how much the complaints of a theme and day became more or fewer, and why. Every act that changes
-- a count adds to it in its own transaction, so the sum over all rows is what stands in the database.
CREATE TABLE count_change (
    run_id         BIGINT NOT NULL,      -- the run that reported it; 0: none did so far
    theme_id       VARCHAR(12) NOT NULL, -- empty: all complaints received
    received_on    DATE NOT NULL,
    reason         VARCHAR(20) NOT NULL, -- NEW, LATE, UPDATED, FOUND, BY_HAND, DICTIONARY, REBUILD, PURGED, BUSINESS_DATE
    complaints     INTEGER NOT NULL,     -- more, or fewer if negative; never 0
    PRIMARY KEY (run_id, theme_id, received_on, reason)
);

-- CountStore (themes): what the runs counted; the books are held against it.
CREATE TABLE count_total (
    run_id         BIGINT NOT NULL,
    theme_id       VARCHAR(12) NOT NULL, -- empty: all complaints received
    complaints     INTEGER NOT NULL,
    PRIMARY KEY (run_id, theme_id)
);

-- CountStore (themes): complaints up to this serial are in the books; one row.
CREATE TABLE counted (
    last_serial    BIGINT NOT NULL
);
INSERT INTO counted (last_serial) SELECT COALESCE(MAX(serial), 0) FROM assignment;

-- Its part is count_change's now.
DROP TABLE theme_shift;

-- SuspectStore (intake): rows that were taken in, but are hardly what somebody wrote.
CREATE TABLE suspect_row (
    run_id         BIGINT NOT NULL,
    file_ordinal   INTEGER NOT NULL,
    suspect_ordinal BIGINT NOT NULL,     -- from 1; row numbers repeat where a workbook has several sheets
    row_number     BIGINT NOT NULL,
    reason         VARCHAR(60) NOT NULL, -- FaultId
    place          VARCHAR NOT NULL,     -- file, and sheet where there are several
    column_name    VARCHAR NOT NULL,
    excerpt        VARCHAR NOT NULL,     -- of the cell
    PRIMARY KEY (run_id, file_ordinal, suspect_ordinal)
);

-- MentionStore (text): mentions that a person has placed, as they were before their complaint's text was analysed again,
-- until the next search for themes.
CREATE TABLE former_mention (
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    span_start     INTEGER NOT NULL,
    span_end       INTEGER NOT NULL,
    mention_text   VARCHAR NOT NULL,
    PRIMARY KEY (serial, mention_ordinal)
);
