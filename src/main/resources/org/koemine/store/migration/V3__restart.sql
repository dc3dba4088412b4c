-- What a restart goes by.

-- RunStore (jobs): a step that is written in one piece leaves its mark in the same transaction, so that it happens once.
CREATE TABLE run_step (
    run_id         BIGINT NOT NULL,
    step_name      VARCHAR(60) NOT NULL,
    PRIMARY KEY (run_id, step_name)
);

-- LeaseStore (jobs): since when the owner has it.
ALTER TABLE lease ADD COLUMN acquired_at TIMESTAMP NOT NULL;

-- PurgeStore (jobs): how many complaints of a week were deleted on purpose; the books still add up with them.
CREATE TABLE purged_count (
    week_start     DATE PRIMARY KEY,
    complaints     BIGINT NOT NULL
);
