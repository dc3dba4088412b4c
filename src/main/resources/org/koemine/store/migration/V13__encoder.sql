-- RunStore (jobs): the sentence encoder that a run was ordered with, by file names and digests; empty for none.
ALTER TABLE run ADD COLUMN encoder VARCHAR DEFAULT '' NOT NULL;

-- FeatureSpaceStore (themes): the one that joined what was learned.
ALTER TABLE feature_space ADD COLUMN encoder VARCHAR DEFAULT '' NOT NULL;
