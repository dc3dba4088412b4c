-- LogFileStore (intake): complaints that stand in a log under several numbers. The first such row, and the row above it that
-- says the same; 0 and empty where there are none.
ALTER TABLE log_file ADD COLUMN rows_doubled BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE log_file ADD COLUMN doubled_row BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE log_file ADD COLUMN doubled_id VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE log_file ADD COLUMN original_row BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE log_file ADD COLUMN original_id VARCHAR DEFAULT '' NOT NULL;
