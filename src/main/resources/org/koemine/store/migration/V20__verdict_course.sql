-- VerdictStore (prevention): how the evidence for 効果あり has added up since the start, week by week, the last one last: hundredths
-- of the limit, separated by blanks. Empty where it was not kept.
ALTER TABLE verdict ADD COLUMN course VARCHAR DEFAULT '' NOT NULL;
