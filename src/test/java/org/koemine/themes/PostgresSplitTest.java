package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresSplitTest extends SplitContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
