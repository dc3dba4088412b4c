-- What a restart goes by.

-- RunStore (jobs): a step that is written in one piece leaves its mark in the same transaction, so that it happens once.
CREATE TABLE run_step (
    run_id         BIGINT NOT NULL,
    step_name      VARCHAR(60) NOT NULL,
    PRIMARY KEY (run_id, step_name)
);

-- LeaseStore (jobs): since when the owner has it.
ALTER TABLE lease ADD COLUMN acquired_at TIMESTAMP NOT NULL;

-- PurgeStore (jobs): complaints that were deleted on purpose, counted for each theme and week they were received in.
CREATE TABLE purged_count (
    theme_id       VARCHAR(12) NOT NULL, -- empty: all complaints received
    week_start     DATE NOT NULL,
    complaints     BIGINT NOT NULL,
    PRIMARY KEY (theme_id, week_start)
);
