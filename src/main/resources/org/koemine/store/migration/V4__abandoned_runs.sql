-- RunStore (jobs): who gave an unfinished run up, when and why; its status is ABANDONED then.
ALTER TABLE run ADD COLUMN abandoned_by VARCHAR;
ALTER TABLE run ADD COLUMN abandoned_at TIMESTAMP;
ALTER TABLE run ADD COLUMN abandoned_for VARCHAR;
