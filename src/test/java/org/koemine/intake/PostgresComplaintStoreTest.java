package org.koemine.intake;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresComplaintStoreTest extends ComplaintStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
