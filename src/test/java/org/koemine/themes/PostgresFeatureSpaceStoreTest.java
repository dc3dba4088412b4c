package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresFeatureSpaceStoreTest extends FeatureSpaceStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
