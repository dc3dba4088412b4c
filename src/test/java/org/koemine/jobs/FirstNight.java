package org.koemine.jobs;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.Typist;

/** Tests of what people type in the workbook that the first night made. */
abstract class FirstNight {
    @TempDir
    private Path folder;

    Database database;
    ReturningNights nights;

    @BeforeEach
    final void firstNight() {
        database = TestDatabases.h2(folder);
        nights = new ReturningNights(database, folder);
        begin();
    }

    abstract void begin();

    @AfterEach
    final void close() {
        database.close();
    }

    /** What the newest workbook shows in a cell. */
    String shown(String field, String entity) {
        try (Typist typist = new Typist(nights.workbook())) {
            return typist.text(field, entity);
        }
    }
}
