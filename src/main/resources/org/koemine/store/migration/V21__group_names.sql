-- GroupStore (themes): whether a person gave a group its label, which no run changes.
ALTER TABLE theme_group ADD COLUMN named_by_hand BOOLEAN DEFAULT FALSE NOT NULL;

-- DecisionStore (themes): the group that a decision was about; null: it was about themes.
ALTER TABLE theme_decision ADD COLUMN group_id VARCHAR(12);
