package org.koemine.themes;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class H2SplitTest extends SplitContract {
    @TempDir
    private Path folder;

    @Override
    Database open() {
        return TestDatabases.h2(folder);
    }
}
