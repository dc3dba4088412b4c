package org.koemine.jobs;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresMailStoreTest extends MailStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
