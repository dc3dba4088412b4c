-- VerdictStore (prevention): what was said of every countermeasure in force, a row a business date, so that any day's
-- report can be made again.
CREATE TABLE verdict (
    measure_id     VARCHAR(12) NOT NULL,
    judged_on      DATE NOT NULL,        -- business date
    run_id         BIGINT NOT NULL,
    theme_id       VARCHAR(12) NOT NULL,
    started_on     DATE NOT NULL,
    target         DOUBLE PRECISION NOT NULL, -- ratio of rates to be reached, 0.5 to 0.95
    kind           VARCHAR(20) NOT NULL, -- EFFECTIVE, UNDECIDED, INEFFECTIVE, RECURRED
    since          DATE,                 -- from which on it could be said
    turned_on      DATE,                 -- first day of the week in which the rate changed most clearly
    recurred_on    DATE,                 -- first day of the week since which it is back
    weeks_to_go    INTEGER,              -- until a decision is likely
    weeks_before   INTEGER,              -- null from here on: nothing to compare
    before_count   INTEGER,
    weeks_after    INTEGER,
    after_count    INTEGER,
    rate_ratio     DOUBLE PRECISION,     -- after to before, adjusted for volume and season
    ratio_lower    DOUBLE PRECISION,     -- 95 % interval, of all looks together
    ratio_upper    DOUBLE PRECISION,     -- null with a lower end: no upper end
    dispersion     DOUBLE PRECISION,     -- variance over mean of a week's count
    avoided        DOUBLE PRECISION,     -- complaints there would have been more
    surged         BOOLEAN,              -- far above its usual level just before the start
    PRIMARY KEY (measure_id, judged_on)
);
CREATE INDEX verdict_judged_on ON verdict (judged_on);

-- ThanksStore (prevention): complaints whose customers were listed to be thanked, so that nobody is listed twice. It has
-- no names.
CREATE TABLE thanks_listed (
    measure_id     VARCHAR(12) NOT NULL,
    serial         BIGINT NOT NULL,
    listed_on      DATE NOT NULL,        -- business date
    PRIMARY KEY (measure_id, serial)
);
