package org.koemine.text;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresSeverityStoreTest extends SeverityStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
