package org.koemine.themes;

import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class PostgresDecisionTest extends DecisionContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
