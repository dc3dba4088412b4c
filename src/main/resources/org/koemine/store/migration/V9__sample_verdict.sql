-- SampleStore (themes): what a person said of assignments that were drawn at random.
CREATE TABLE sample_verdict (
    run_id         BIGINT NOT NULL,      -- the newest run when the sample was drawn
    seed           BIGINT NOT NULL,      -- by which it was drawn
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    theme_id       VARCHAR(12) NOT NULL, -- where the mention stood when it was drawn
    verdict        VARCHAR(20) NOT NULL, -- RIGHT, WRONG, OTHER_THEME
    right_theme    VARCHAR(12),          -- where it belongs, as far as somebody said so
    remark         VARCHAR NOT NULL,
    judged_on      DATE NOT NULL,
    judged_by      VARCHAR NOT NULL,
    PRIMARY KEY (run_id, seed, serial, mention_ordinal)
);
CREATE INDEX sample_verdict_theme ON sample_verdict (theme_id);
