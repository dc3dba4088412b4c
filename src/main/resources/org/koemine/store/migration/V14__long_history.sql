-- What a night on a long history asks without reading all of it.

-- GuideStore (guide): the last run that looked at all that was there.
ALTER TABLE guide_followed ADD COLUMN run_id BIGINT DEFAULT 0 NOT NULL;

-- ComplaintStore (intake): what was read since that run; every customer's name once.
CREATE INDEX complaint_last_run ON complaint (last_run, serial);
CREATE INDEX complaint_customer ON complaint (customer);
