package org.koemine.jobs;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresLeaseTest extends LeaseContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
