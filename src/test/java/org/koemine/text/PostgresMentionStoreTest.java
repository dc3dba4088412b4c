package org.koemine.text;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresMentionStoreTest extends MentionStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
