package org.koemine.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells a workbook with a password from one of the old kind; both are OLE2 containers. */
public final class EncryptedWorkbook {
    private EncryptedWorkbook() {}

    public static boolean is(Path container) {
        try (POIFSFileSystem files = new POIFSFileSystem(container.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
