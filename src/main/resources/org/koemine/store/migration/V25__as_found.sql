-- RunStore (jobs): whether a rebuild was ordered to take themes as they are found afresh.
ALTER TABLE run ADD COLUMN as_found BOOLEAN DEFAULT FALSE NOT NULL;
