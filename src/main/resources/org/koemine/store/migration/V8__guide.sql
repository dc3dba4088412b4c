-- GuideStore (guide): what companies said beforehand, by digest; a run goes by the guide it was ordered with.
CREATE TABLE guide_row (
    guide          VARCHAR(64) NOT NULL,
    kind           VARCHAR(20) NOT NULL,  -- TAXONOMY, DICTIONARY, SYNONYMS, STOP_PHRASES
    row_ordinal    INTEGER NOT NULL,
    file_name      VARCHAR NOT NULL,
    file_row       BIGINT NOT NULL,
    cells          VARCHAR NOT NULL,      -- separated by U+001F, values of a cell by U+001E
    PRIMARY KEY (guide, kind, row_ordinal)
);

-- GuideStore (guide): by which words themes, and by which categories mentions, were last looked at; one row.
CREATE TABLE guide_followed (
    lexicon        VARCHAR(64) NOT NULL,
    categories     VARCHAR(64) NOT NULL
);

-- RunStore (jobs)
ALTER TABLE run ADD COLUMN guide VARCHAR(64) DEFAULT '' NOT NULL;

-- MentionStore (text): digest of the dictionary and stop phrases by which a text was analysed
ALTER TABLE analysis ADD COLUMN lexicon VARCHAR(64) DEFAULT '' NOT NULL;

-- CategoryStore (themes)
CREATE TABLE mention_category (
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    category       VARCHAR NOT NULL,
    PRIMARY KEY (serial, mention_ordinal)
);
CREATE TABLE theme_category (
    theme_id       VARCHAR(12) PRIMARY KEY,
    category       VARCHAR NOT NULL
);
CREATE TABLE seed_unmatched (
    category       VARCHAR NOT NULL,
    seed           VARCHAR NOT NULL,
    PRIMARY KEY (category, seed)
);

-- ShiftStore (themes): what a changed dictionary, list of synonyms or of stop phrases did to the counts in a run
CREATE TABLE theme_shift (
    run_id         BIGINT NOT NULL,
    theme_id       VARCHAR(12) NOT NULL,
    count_before   INTEGER NOT NULL,      -- complaints that were there before the run
    count_after    INTEGER NOT NULL,      -- of the same complaints
    PRIMARY KEY (run_id, theme_id)
);
