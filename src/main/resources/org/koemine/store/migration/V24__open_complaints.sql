-- FacetStore (trends): open complaints are few among years of closed ones; of the closed ones nothing is read.
CREATE INDEX complaint_facet_status ON complaint_facet (status, received_on, serial);
