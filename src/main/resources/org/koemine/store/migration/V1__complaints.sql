-- Complaints, their books and everything found in them. The same SQL runs on H2 and PostgreSQL.
-- Each table has one writer, named in its first line.

-- RunStore (jobs)
CREATE TABLE run (
    run_id         BIGINT PRIMARY KEY,
    business_date  DATE NOT NULL,
    inbox          VARCHAR NOT NULL,
    reports        VARCHAR NOT NULL,
    settings       VARCHAR NOT NULL,
    seed           BIGINT NOT NULL,
    version        VARCHAR(50) NOT NULL,
    status         VARCHAR(30) NOT NULL, -- RUNNING, DONE, REJECTS_OVER_LIMIT, FILES_REFUSED, FAILED
    job_execution  BIGINT,
    workbook       VARCHAR,
    started_at     TIMESTAMP NOT NULL,
    finished_at    TIMESTAMP
);

-- LeaseStore (jobs)
CREATE TABLE lease (
    name           VARCHAR(50) PRIMARY KEY,
    owner          VARCHAR(200) NOT NULL,
    heartbeat_at   TIMESTAMP NOT NULL
);

-- LogFileStore (intake)
CREATE TABLE log_file (
    run_id         BIGINT NOT NULL,
    file_ordinal   INTEGER NOT NULL,
    file_name      VARCHAR NOT NULL,
    sha256         VARCHAR(64) NOT NULL,
    file_size      BIGINT NOT NULL,
    encoding       VARCHAR(50) NOT NULL,
    refusal        VARCHAR NOT NULL, -- FaultId, or empty
    refusal_text   VARCHAR NOT NULL, -- worded, or empty
    rows_read      BIGINT NOT NULL,
    rows_new       BIGINT NOT NULL,
    rows_updated   BIGINT NOT NULL,
    rows_unchanged BIGINT NOT NULL,
    rows_duplicate BIGINT NOT NULL,
    rows_rejected  BIGINT NOT NULL,
    PRIMARY KEY (run_id, file_ordinal)
);

-- LogFileStore (intake)
CREATE TABLE rejected_row (
    run_id         BIGINT NOT NULL,
    file_ordinal   INTEGER NOT NULL,
    rejection_ordinal BIGINT NOT NULL,   -- from 1; row numbers repeat where a workbook has several sheets
    row_number     BIGINT NOT NULL,
    reason         VARCHAR(60) NOT NULL, -- FaultId
    place          VARCHAR NOT NULL,     -- file, and sheet where there are several
    column_name    VARCHAR NOT NULL,
    bad_value      VARCHAR NOT NULL,
    arguments      VARCHAR NOT NULL,     -- separated by U+001F
    raw            VARCHAR NOT NULL,
    PRIMARY KEY (run_id, file_ordinal, rejection_ordinal)
);

-- ComplaintStore (intake)
CREATE TABLE complaint (
    serial         BIGINT PRIMARY KEY,
    complaint_id   VARCHAR(200) NOT NULL UNIQUE,
    received_on    DATE NOT NULL,
    received_at    TIME,
    channel        VARCHAR NOT NULL,
    customer       VARCHAR NOT NULL,
    product        VARCHAR NOT NULL,
    operator       VARCHAR NOT NULL,
    page           VARCHAR NOT NULL,
    body           VARCHAR NOT NULL,
    response       VARCHAR NOT NULL,
    closing        VARCHAR NOT NULL,
    promise        VARCHAR NOT NULL,
    promised_by    DATE,
    status         VARCHAR NOT NULL,
    attributes     VARCHAR NOT NULL,     -- JSON object, keys sorted
    content_digest VARCHAR(64) NOT NULL, -- of every field above but serial
    body_digest    VARCHAR(64) NOT NULL, -- of body
    first_run      BIGINT NOT NULL,
    last_run       BIGINT NOT NULL       -- the last run that read it
);
CREATE INDEX complaint_received ON complaint (received_on, serial);
CREATE INDEX complaint_promised ON complaint (promised_by);

-- ComplaintStore (intake)
CREATE TABLE complaint_change (
    serial         BIGINT NOT NULL,
    change_ordinal INTEGER NOT NULL,
    run_id         BIGINT NOT NULL,
    file_ordinal   INTEGER NOT NULL,
    row_number     BIGINT NOT NULL,
    field          VARCHAR(60) NOT NULL,
    old_value      VARCHAR NOT NULL,
    new_value      VARCHAR NOT NULL,
    PRIMARY KEY (serial, change_ordinal)
);

-- MentionStore (text)
CREATE TABLE analysis (
    serial         BIGINT PRIMARY KEY,
    body_digest    VARCHAR(64) NOT NULL  -- of the text that was analysed
);
CREATE TABLE mention (
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    span_start     INTEGER NOT NULL,
    span_end       INTEGER NOT NULL,
    mention_text   VARCHAR NOT NULL,
    terms          VARCHAR NOT NULL,     -- separated by U+001F
    PRIMARY KEY (serial, mention_ordinal)
);

-- ThemeStore (themes)
CREATE TABLE theme (
    theme_id       VARCHAR(12) PRIMARY KEY,
    label          VARCHAR NOT NULL,
    born_run       BIGINT NOT NULL,
    retired_run    BIGINT
);
CREATE TABLE theme_term (
    theme_id       VARCHAR(12) NOT NULL,
    term_ordinal   INTEGER NOT NULL,
    term           VARCHAR NOT NULL,
    PRIMARY KEY (theme_id, term_ordinal)
);
CREATE TABLE theme_exemplar (
    theme_id       VARCHAR(12) NOT NULL,
    exemplar_ordinal INTEGER NOT NULL,
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    PRIMARY KEY (theme_id, exemplar_ordinal)
);
CREATE TABLE assignment (
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    theme_id       VARCHAR(12),          -- null: unassigned
    similarity     DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (serial, mention_ordinal)
);
CREATE INDEX assignment_theme ON assignment (theme_id, serial);
CREATE TABLE theme_event (
    theme_id       VARCHAR(12) NOT NULL,
    event_ordinal  INTEGER NOT NULL,
    run_id         BIGINT NOT NULL,
    happened_on    DATE NOT NULL,
    kind           VARCHAR(20) NOT NULL, -- BORN, RELABELLED, MERGED_INTO, SPLIT_FROM, RETIRED, REOPENED
    evidence       VARCHAR NOT NULL,
    PRIMARY KEY (theme_id, event_ordinal)
);

-- TrendStore (trends)
CREATE TABLE theme_trend (
    theme_id       VARCHAR(12) PRIMARY KEY,
    period_count   INTEGER NOT NULL,
    previous_count INTEGER NOT NULL,
    total_count    INTEGER NOT NULL,
    first_seen     DATE NOT NULL,
    last_seen      DATE NOT NULL,
    presence       INTEGER NOT NULL,
    chronic        BOOLEAN NOT NULL,
    top_product    VARCHAR NOT NULL,
    top_product_count INTEGER NOT NULL
);
CREATE TABLE theme_week (
    theme_id       VARCHAR(12) NOT NULL, -- empty: all complaints received
    week_start     DATE NOT NULL,
    week_end       DATE NOT NULL,
    complaints     INTEGER NOT NULL,
    PRIMARY KEY (theme_id, week_start)
);
CREATE TABLE theme_signal (
    theme_id       VARCHAR(12) NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    period_start   DATE NOT NULL,
    period_end     DATE NOT NULL,
    observed       INTEGER NOT NULL,
    expected       DOUBLE PRECISION NOT NULL,
    upper_limit    DOUBLE PRECISION NOT NULL,
    score          DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (theme_id, kind)
);
