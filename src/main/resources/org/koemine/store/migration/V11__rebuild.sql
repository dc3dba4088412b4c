-- RunStore (jobs): of which job a run is; the name of its definition in jobs/.
ALTER TABLE run ADD COLUMN job VARCHAR(20) DEFAULT 'nightly' NOT NULL;
