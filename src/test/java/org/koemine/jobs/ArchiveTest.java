package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;

class ArchiveTest {
    private static final RunId RUN = new RunId(2);

    @TempDir
    private Path folder;

    private InboxFolder inbox;
    private Archive archive;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = new InboxFolder(Files.createDirectory(folder.resolve("inbox")));
        archive = new Archive(inbox, folder.resolve("archive/2026-04-01"));
    }

    private InputDigest put(String name, String content) throws IOException {
        Files.writeString(inbox.path(name), content, StandardCharsets.UTF_8);
        return inbox.digest(name);
    }

    private String archived(String name) throws IOException {
        return Files.readString(archive.folder().resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void aFileGoesToTheFolderOfItsDate() throws IOException {
        archive.take(put("a.csv", "one"), RUN);
        assertThat(archived("a.csv")).isEqualTo("one");
        assertThat(inbox.files()).isEmpty();
    }

    @Test
    void doingItTwiceIsDoingItOnce() throws IOException {
        InputDigest file = put("a.csv", "one");
        archive.take(file, RUN);
        archive.take(file, RUN);
        assertThat(archived("a.csv")).isEqualTo("one");
        assertThat(new InboxFolder(archive.folder()).files()).hasSize(1);
    }

    @Test
    void aFileThatIsNotTheOneThatWasReadStays() throws IOException {
        InputDigest file = put("a.csv", "one");
        put("a.csv", "two");
        archive.take(file, RUN);
        assertThat(inbox.files()).hasSize(1);
        assertThat(archive.folder()).doesNotExist();
    }

    @Test
    void aSecondFileOfTheSameNameDoesNotReplaceTheFirst() throws IOException {
        archive.take(put("a.csv", "one"), new RunId(1));
        archive.take(put("a.csv", "two"), RUN);
        assertThat(archived("a.csv")).isEqualTo("one");
        assertThat(archived("a-R-00002.csv")).isEqualTo("two");
    }

    @Test
    void anArchiveThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("archive"), "in the way", StandardCharsets.UTF_8);
        InputDigest file = put("a.csv", "one");
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> archive.take(file, RUN))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.ARCHIVE_NOT_WRITABLE))
                .withMessageContaining("a.csv");
        assertThat(inbox.files()).containsExactly(file);
    }
}
