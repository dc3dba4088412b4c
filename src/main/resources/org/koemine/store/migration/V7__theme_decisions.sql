-- What a person decided about themes, in order; no run undoes it.
-- The tables theme, theme_core, theme_term, theme_exemplar and assignment have two writers that never work at the same
-- time, since both need the lease: ThemeStore for what a run found, DecisionStore for what a person decided.

-- DecisionStore (themes)
CREATE TABLE theme_decision (
    decision       INTEGER PRIMARY KEY,  -- from 1, in the order of deciding
    kind           VARCHAR(20) NOT NULL, -- RENAME, MERGE, SPLIT, RETIRE, REOPEN, MOVE
    theme_id       VARCHAR(12),          -- what was decided about; null: a mention that stood in no theme
    other_theme    VARCHAR(12),          -- where it or its mentions went; null: nowhere
    name           VARCHAR NOT NULL,     -- given to a theme, or empty
    run_id         BIGINT NOT NULL,      -- the last run before
    decided_on     DATE NOT NULL,
    decided_by     VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL      -- or empty
);

-- DecisionStore (themes): the mentions that a decision took elsewhere, and where they stood before.
CREATE TABLE theme_decision_mention (
    decision       INTEGER NOT NULL,
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    theme_id       VARCHAR(12),          -- null: unassigned
    by_hand        BOOLEAN NOT NULL,     -- whether it stood there by hand
    PRIMARY KEY (decision, serial, mention_ordinal)
);
CREATE INDEX theme_decision_mention_serial ON theme_decision_mention (serial, mention_ordinal);

-- EventStore (themes)
ALTER TABLE theme_event ADD COLUMN decision INTEGER; -- null: found by a run
