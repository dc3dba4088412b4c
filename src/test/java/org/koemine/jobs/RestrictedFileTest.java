package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;

class RestrictedFileTest {
    private static final List<List<String>> ROWS = List.of(List.of("お客様", "受付番号"), List.of("=山田", "C-1"));

    @TempDir
    private Path folder;

    @Test
    void rowsAreWrittenForExcelAndNothingIsLeftBeside() throws IOException {
        Path file = RestrictedFile.write(folder, "thanks.csv", ROWS);

        assertThat(Files.readString(file)).isEqualTo("\ufeffお客様,受付番号\r\n'=山田,C-1\r\n");
        try (var files = Files.list(folder.resolve("restricted"))) {
            assertThat(files).containsExactly(folder.resolve("restricted/thanks.csv"));
        }
    }

    @Test
    void aFileThatIsThereIsReplacedAndWhatAKilledRunLeftIsCleared() throws IOException {
        RestrictedFile.write(folder, "thanks.csv", List.of(List.of("old")));
        Files.writeString(folder.resolve("restricted/.thanks.csv.unfinished"), "half");

        Path file = RestrictedFile.write(folder, "thanks.csv", ROWS);

        assertThat(Files.readString(file)).startsWith("\ufeffお客様");
        assertThat(folder.resolve("restricted/.thanks.csv.unfinished")).doesNotExist();
    }

    @Test
    void onlyItsOwnerMayOpenItWhereTheFileSystemKnowsOwners() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        Path file = RestrictedFile.write(folder, "thanks.csv", ROWS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("restricted"), "a file where the folder should be");

        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> RestrictedFile.write(folder, "thanks.csv", ROWS))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.OUTPUT_NOT_WRITABLE));
    }
}
