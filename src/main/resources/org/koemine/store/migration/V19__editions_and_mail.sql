-- WorkbookStore (jobs): the workbooks as they were written, to be given back byte for byte.
CREATE TABLE workbook (
    run_id         BIGINT NOT NULL,
    file_name      VARCHAR(60) NOT NULL,
    edition        VARCHAR(20) NOT NULL, -- weekly 2026-W44, monthly 2026-10; empty: the night's own
    business_date  DATE NOT NULL,
    oldest         DATE NOT NULL,        -- day of receipt of the oldest complaint that stands in it
    size_bytes     BIGINT NOT NULL,
    sha256         VARCHAR(64) NOT NULL,
    PRIMARY KEY (run_id, file_name)
);
CREATE INDEX workbook_date ON workbook (business_date, run_id);

-- WorkbookStore (jobs)
CREATE TABLE workbook_part (
    run_id         BIGINT NOT NULL,
    file_name      VARCHAR(60) NOT NULL,
    part           INTEGER NOT NULL,     -- from 0
    content        BYTEA NOT NULL,       -- half a megabyte at most
    PRIMARY KEY (run_id, file_name, part)
);

-- MailStore (jobs): what is said of a run by mail, once each.
CREATE TABLE mail (
    run_id         BIGINT NOT NULL,
    occasion       VARCHAR(60) NOT NULL, -- ENDED, or the fault's id and the day it was met
    mail_status    VARCHAR(20) NOT NULL, -- WAITING, SENDING, SENT, GIVEN_UP
    attempts       INTEGER NOT NULL,
    subject        VARCHAR NOT NULL,
    body           VARCHAR NOT NULL,     -- empty once it waits no more
    fault          VARCHAR(60) NOT NULL, -- FaultId of the last attempt that failed, or of addresses refused; or empty
    tried_at       TIMESTAMP,            -- UTC; null: not so far
    PRIMARY KEY (run_id, occasion)
);
