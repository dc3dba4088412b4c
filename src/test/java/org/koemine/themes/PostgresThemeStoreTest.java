package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresThemeStoreTest extends ThemeStoreContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
