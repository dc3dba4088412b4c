-- FacetStore (trends): what a complaint is counted by, without its texts; follows complaint.
CREATE TABLE complaint_facet (
    serial         BIGINT PRIMARY KEY,
    received_on    DATE NOT NULL,
    known_on       DATE NOT NULL,        -- business date of the run that read it first
    product        VARCHAR NOT NULL,
    channel        VARCHAR NOT NULL,
    area           VARCHAR NOT NULL
);

-- FacetStore (trends): the last run whose complaints are in it; one row.
CREATE TABLE facet_followed (
    run_id         BIGINT NOT NULL
);
INSERT INTO facet_followed (run_id) VALUES (0);

-- SignalStore (trends): how a night tested. Nights are kept, for the next ones must know what was said before.
CREATE TABLE signal_night (
    business_date  DATE PRIMARY KEY,
    tested         INTEGER NOT NULL,     -- series
    false_alarms   DOUBLE PRECISION NOT NULL, -- expected of this night at most, 0 to 1
    chance         DOUBLE PRECISION NOT NULL  -- the level that came of it: a rise less likely than this by chance is a signal
);

-- SignalStore (trends): what a night gave people to look at, and what it nearly did; the strongest first.
DROP TABLE theme_signal;
CREATE TABLE theme_signal (
    business_date  DATE NOT NULL,
    signal_ordinal INTEGER NOT NULL,
    near           BOOLEAN NOT NULL,     -- just under the limit
    theme_id       VARCHAR(12) NOT NULL,
    facet          VARCHAR(10) NOT NULL, -- ALL, PRODUCT, CHANNEL, AREA
    facet_value    VARCHAR NOT NULL,     -- empty: all of the theme
    kind           VARCHAR(20) NOT NULL, -- NEW, RISEN, CREEPING, RESURFACED, CONTINUING
    since          DATE NOT NULL,        -- the first night that said so
    period_start   DATE NOT NULL,
    period_end     DATE NOT NULL,
    observed       INTEGER NOT NULL,
    expected       DOUBLE PRECISION NOT NULL,
    upper_limit    DOUBLE PRECISION NOT NULL,
    score          DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (business_date, signal_ordinal)
);

-- SignalStore (trends): where a signal's complaints are, and where else a few more than usual are.
CREATE TABLE signal_slice (
    business_date  DATE NOT NULL,
    signal_ordinal INTEGER NOT NULL,
    slice_ordinal  INTEGER NOT NULL,
    elsewhere      BOOLEAN NOT NULL,
    facet          VARCHAR(10) NOT NULL,
    facet_value    VARCHAR NOT NULL,
    complaints     INTEGER NOT NULL,
    expected       DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (business_date, signal_ordinal, slice_ordinal)
);

-- WatchStore (trends): themes that never rest, on the last business date.
CREATE TABLE chronic_theme (
    theme_id       VARCHAR(12) PRIMARY KEY,
    since          DATE NOT NULL,        -- first day of its weeks
    weeks          INTEGER NOT NULL,     -- since then
    present        INTEGER NOT NULL,     -- of these, with a complaint
    complaints     INTEGER NOT NULL,     -- in these
    recent         INTEGER NOT NULL      -- in the weeks looked back over
);

-- WatchStore (trends): days of which records are still to come, on the last business date.
CREATE TABLE late_day (
    received_on    DATE PRIMARY KEY,
    complaints     INTEGER NOT NULL,     -- so far
    arrived        DOUBLE PRECISION NOT NULL, -- share that has usually arrived by now, 0 to 1
    low            INTEGER NOT NULL,     -- of them in the end, 90 % interval
    high           INTEGER NOT NULL
);

-- WatchStore (trends): complaints by units sold or shipped, week by week, on the last business date.
CREATE TABLE theme_rate (
    theme_id       VARCHAR(12) NOT NULL,
    week_start     DATE NOT NULL,
    complaints     INTEGER NOT NULL,
    units          DOUBLE PRECISION NOT NULL,
    mean           DOUBLE PRECISION NOT NULL, -- complaints a unit, of all these weeks
    upper_limit    DOUBLE PRECISION NOT NULL, -- of the week, complaints a unit
    PRIMARY KEY (theme_id, week_start)
);

-- RunStore (jobs): settings that are no more, or are meant otherwise, in what runs before were ordered with.
UPDATE run SET settings = REGEXP_REPLACE(settings, '\n  baseline: "[^"]*"', '');
UPDATE run SET settings = REGEXP_REPLACE(settings, '\n  false-alarms: "[^"]*"', '');
