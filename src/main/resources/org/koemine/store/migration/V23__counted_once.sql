-- FacetStore (trends): so that open complaints are found without reading the rows of a year's complaints, which hold texts.
ALTER TABLE complaint_facet ADD COLUMN status VARCHAR DEFAULT '' NOT NULL;
UPDATE complaint_facet SET status = (SELECT c.status FROM complaint c WHERE c.serial = complaint_facet.serial)
WHERE EXISTS (SELECT 1 FROM complaint c WHERE c.serial = complaint_facet.serial AND c.status <> '');

-- RunStore (jobs): how many complaints stood in themes when the run counted them, so that nobody counts them again.
ALTER TABLE run ADD COLUMN in_themes BIGINT;

-- ComplaintStore (intake): so that what is older under a name is told without reading rows.
DROP INDEX complaint_customer;
CREATE INDEX complaint_customer ON complaint (customer, received_on, serial);
