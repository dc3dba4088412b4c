-- GroupStore (themes): themes that are about the same, under ids that are never given twice.
CREATE TABLE theme_group (
    group_id       VARCHAR(12) PRIMARY KEY,
    label          VARCHAR NOT NULL,
    born_run       BIGINT NOT NULL,
    ended_run      BIGINT                -- null: it stands
);

-- GroupStore (themes): a theme that is in no group stands alone.
CREATE TABLE theme_group_member (
    theme_id       VARCHAR(12) PRIMARY KEY,
    group_id       VARCHAR(12) NOT NULL
);
CREATE INDEX theme_group_member_group ON theme_group_member (group_id, theme_id);
