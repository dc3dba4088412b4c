package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.run.InputDigest;

class InboxTest {
    @TempDir
    private Path folder;

    @Test
    void filesComeInTheOrderOfTheirCodePoints() throws IOException {
        for (String name : List.of("苦情.csv", "b.csv", "B.csv", "10.csv", "9.csv", "𠮷.csv", "ｱ.csv")) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(names(Inbox.list(folder)))
                .containsExactly("10.csv", "9.csv", "B.csv", "b.csv", "苦情.csv", "ｱ.csv", "𠮷.csv");
    }

    @Test
    void hiddenAndUnfinishedFilesAndFoldersAreLeftOutWithTheReason() throws IOException {
        for (String name : List.of(".DS_Store", "~$台帳.xlsx", "a.csv.tmp", "b.PART", "Thumbs.db", "c.csv")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("archive"));

        Inbox inbox = Inbox.list(folder);

        assertThat(names(inbox)).containsExactly("c.csv");
        assertThat(inbox.leftOut())
                .extracting(ReadLog::worded)
                .containsExactly(
                        ".DS_Store was left out: hidden file. [K-224]",
                        "Thumbs.db was left out: hidden file. [K-224]",
                        "a.csv.tmp was left out: unfinished file. [K-224]",
                        "archive was left out: folder. [K-224]",
                        "b.PART was left out: unfinished file. [K-224]",
                        "~$台帳.xlsx was left out: lock file of Excel. [K-224]");
    }

    @Test
    void aFolderNamedLikeALogIsListedAndRefused() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("a.csv"));

        assertThat(Inbox.list(folder).files()).containsExactly(directory);
        assertThat(refusal(directory).id()).isEqualTo(FaultId.FILE_IS_DIRECTORY);
    }

    @Test
    void aFileIsKnownByItsDigestAndSize() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "abc", StandardCharsets.UTF_8);

        assertThat(Inbox.digest(file))
                .isEqualTo(new InputDigest(
                        "a.csv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
    }

    @Test
    void aLinkOutOfTheInboxIsRefused() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path outside = Files.writeString(folder.resolve("secret.csv"), "x");
        Path link = Files.createSymbolicLink(inbox.resolve("a.csv"), outside);

        assertThat(ReadLog.worded(refusal(link)))
                .isEqualTo("a.csv is a link to a file outside the inbox. Put the file itself into the inbox. [K-203]");
    }

    @Test
    void aLinkWithinTheInboxIsAFile() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "abc");
        Path link = Files.createSymbolicLink(folder.resolve("a.csv"), Path.of("b.csv"));

        assertThat(Inbox.digest(link).size()).isEqualTo(3);
    }

    @Test
    void aLinkToNothingIsAFaultOfTheEnvironment() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("gone.csv"));

        assertThat(refusal(link).id()).isEqualTo(FaultId.FILE_UNREADABLE);
    }

    @Test
    void anInboxThatIsNotThereIsAFaultOfTheEnvironment() {
        assertThatThrownBy(() -> Inbox.list(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        KoemineException.class,
                        e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.INBOX_MISSING));
    }

    private static List<String> names(Inbox inbox) {
        return inbox.files().stream().map(f -> f.getFileName().toString()).toList();
    }

    private static Fault refusal(Path file) {
        try {
            throw new AssertionError("was taken: " + Inbox.digest(file));
        } catch (KoemineException e) {
            return e.faults().get(0);
        }
    }
}
