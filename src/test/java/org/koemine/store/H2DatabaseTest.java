package org.koemine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.testing.ChildJvm;
import org.koemine.testing.TestDatabases;

class H2DatabaseTest extends DatabaseContract {
    @TempDir
    private Path folder;

    @Override
    Database open() {
        return TestDatabases.h2(folder);
    }

    private static void opens(String address) {
        Database.open(address, Optional.empty(), Optional.empty()).close();
    }

    private static FaultId refusal(String address) {
        try {
            opens(address);
        } catch (KoemineException e) {
            return e.faults().get(0).id();
        }
        throw new AssertionError("opened: " + address);
    }

    @Test
    void aPathBecomesAFileAndItsFolderIsMade() {
        opens(folder.resolve("a/b/koemine").toString());
        assertThat(folder.resolve("a/b/koemine.mv.db")).exists();
    }

    @Test
    void theNameOfTheFileItselfMayBeGiven() {
        opens(folder.resolve("other.mv.db").toString());
        assertThat(folder.resolve("other.mv.db")).exists();
        assertThat(folder.resolve("other.mv.db.mv.db")).doesNotExist();
    }

    @Test
    void aFileThatMustBeThereIsNamedWhereItIsMissing() {
        opens(folder.resolve("koemine").toString());

        Database.requireFile(folder.resolve("koemine").toString());
        Database.requireFile(folder.resolve("koemine.mv.db").toString());
        Database.requireFile("jdbc:h2:mem:koemine");
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() ->
                        Database.requireFile(folder.resolve("typo/koemine").toString()))
                .satisfies(e -> {
                    assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_MISSING);
                    assertThat(e)
                            .hasMessageContaining(
                                    folder.resolve("typo/koemine.mv.db").toString());
                });
        assertThat(folder.resolve("typo")).doesNotExist();
    }

    @Test
    void aJdbcUrlOfH2IsTakenAsItIs() {
        opens("jdbc:h2:mem:koemine");
    }

    @Test
    void anotherKindOfUrlIsRefused() {
        assertThat(refusal("jdbc:mysql://host/koemine")).isEqualTo(FaultId.DATABASE_ADDRESS_UNUSABLE);
    }

    @Test
    void aPathThatH2WouldTakeForOptionsIsRefused() {
        assertThat(refusal(folder + "/koemine;INIT=RUNSCRIPT FROM 'x'")).isEqualTo(FaultId.DATABASE_ADDRESS_UNUSABLE);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> opens(file.resolve("koemine").toString()))
                .satisfies(e -> {
                    assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_NOT_WRITABLE);
                    assertThat(e).hasMessageContaining(file.toString());
                });
    }

    @Test
    void aFileThatIsNoDatabaseIsCalledDamaged() throws IOException {
        Files.writeString(folder.resolve("broken.mv.db"), "x".repeat(20_000), StandardCharsets.UTF_8);
        assertThat(refusal(folder.resolve("broken").toString())).isEqualTo(FaultId.DATABASE_CORRUPTED);
    }

    @Test
    void theNoteOfTheOwnerGoesWithTheOwner() {
        Path note = folder.resolve("mine.owner");
        try (Database mine = Database.open(folder.resolve("mine").toString(), Optional.empty(), Optional.empty())) {
            assertThat(note).exists();
            assertThat(new OwnerNote(note).read())
                    .hasValueSatisfying(owner -> assertThat(owner.pid())
                            .isEqualTo(ProcessHandle.current().pid()));
            mine.migrate();
        }
        assertThat(note).doesNotExist();
    }

    @Test
    void aNoteThatCannotBeWrittenIsNoReasonToStayClosed() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("mine.owner/in the way"));
        opens(folder.resolve("mine").toString());
        assertThat(inTheWay).exists();
    }

    @Test
    void theNoteOfADeadProcessMeansNothing() throws IOException {
        Path note = folder.resolve("old.owner");
        long pid = ProcessHandle.current().pid();
        Files.writeString(note, pid + " 2001-01-01T00:00:00Z", StandardCharsets.UTF_8);
        assertThat(new OwnerNote(note).read()).isEmpty();
    }

    @Test
    void aFileOpenInAnotherProcessIsLockedAndItsOwnerNamed() throws Exception {
        Path file = folder.resolve("theirs");
        Process other = ChildJvm.of(HoldsDatabase.class, file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream said = other.getInputStream()) {
            assertThat(said.read()).isEqualTo('+');
            assertThat(refusal(file.toString())).isEqualTo(FaultId.DATABASE_IN_USE);
            Files.delete(folder.resolve("theirs.owner"));
            assertThat(refusal(file.toString())).isEqualTo(FaultId.DATABASE_LOCKED);
        } finally {
            other.destroyForcibly().waitFor();
        }
        opens(file.toString());
    }
}
