-- What a theme keeps for ever.

-- MentionStore (text): complaints whose mentions have not been looked at for themes.
CREATE TABLE unplaced (
    serial         BIGINT PRIMARY KEY
);

-- FeatureSpaceStore (themes): what words mean, as last learned; one value in several parts.
CREATE TABLE feature_space (
    part           INTEGER PRIMARY KEY,
    mentions       BIGINT NOT NULL,      -- how many there were when it was learned
    content        BYTEA NOT NULL
);

-- ThemeStore (themes): the members a theme is known by. New mentions are held against them.
CREATE TABLE theme_core (
    theme_id       VARCHAR(12) NOT NULL,
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    PRIMARY KEY (serial, mention_ordinal)
);
CREATE INDEX theme_core_theme ON theme_core (theme_id, serial);

-- ThemeStore (themes): what a person decided is not decided anew by a run.
ALTER TABLE theme ADD COLUMN named_by_hand BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE theme ADD COLUMN retired_by_hand BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE theme ADD COLUMN merged_into VARCHAR(12);
ALTER TABLE assignment ADD COLUMN by_hand BOOLEAN DEFAULT FALSE NOT NULL;
