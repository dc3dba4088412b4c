-- What single complaints tell that cannot wait, what their writers felt, and when they were answered.

-- SeverityStore (text): dangers a text tells of
CREATE TABLE severity (
    serial         BIGINT NOT NULL,
    severity_ordinal INTEGER NOT NULL,   -- in the order of the text, from 0
    kind           VARCHAR(20) NOT NULL, -- FIRE, SMOKE, INJURY, ALLERGY, FOREIGN_MATTER, PERSONAL_LEAK, LEGAL_THREAT
    came_to_pass   VARCHAR(20) NOT NULL, -- HAPPENED, NEARLY
    span_start     INTEGER NOT NULL,
    span_end       INTEGER NOT NULL,
    words          VARCHAR NOT NULL,     -- as they were written
    PRIMARY KEY (serial, severity_ordinal)
);

-- SeverityStore (text): what persons said of them; the last word on a kind holds, and no run undoes it.
CREATE TABLE severity_correction (
    serial         BIGINT NOT NULL,
    correction_ordinal INTEGER NOT NULL, -- of the complaint, from 1, in the order of correcting
    kind           VARCHAR(20) NOT NULL, -- those above, and REPEATED
    verdict        VARCHAR(20) NOT NULL, -- HAPPENED, NEARLY, NOT_SEVERE, SETTLED
    corrected_by   VARCHAR NOT NULL,
    corrected_on   DATE NOT NULL,
    reason         VARCHAR NOT NULL,     -- or empty
    PRIMARY KEY (serial, correction_ordinal)
);

-- EmotionStore (text): what is felt about what a mention states
CREATE TABLE emotion (
    serial         BIGINT NOT NULL,
    mention_ordinal INTEGER NOT NULL,
    emotion        VARCHAR(20) NOT NULL, -- ANGER, ANXIETY, DISAPPOINTMENT, FATIGUE
    strength       INTEGER NOT NULL,     -- 1 to 3
    PRIMARY KEY (serial, mention_ordinal, emotion)
);

-- ComplaintStore (intake): the day of the first answer; null where the log gives none
ALTER TABLE complaint ADD COLUMN first_response DATE;
