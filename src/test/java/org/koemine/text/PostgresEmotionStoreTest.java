package org.koemine.text;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresEmotionStoreTest extends EmotionStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
