package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.run.InputDigest;

class InboxTest {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private void put(String name) throws IOException {
        Files.writeString(folder.resolve(name), "abc", StandardCharsets.UTF_8);
    }

    @Test
    void filesComeByNameWithTheirDigests() throws IOException {
        put("b.csv");
        put("a.xlsx");
        put("苦情.csv");
        put("B.csv");
        assertThat(new Inbox(folder).files())
                .containsExactly(
                        new InputDigest("B.csv", SHA_OF_ABC, 3),
                        new InputDigest("a.xlsx", SHA_OF_ABC, 3),
                        new InputDigest("b.csv", SHA_OF_ABC, 3),
                        new InputDigest("苦情.csv", SHA_OF_ABC, 3));
    }

    @Test
    void hiddenFilesAndTheLocksOfSpreadsheetsAreLeftOut() throws IOException {
        put(".DS_Store");
        put("~$open.xlsx");
        assertThat(new Inbox(folder).files()).isEmpty();
    }

    @Test
    void aFolderIsLeftOutUnlessItIsNamedLikeALog() throws IOException {
        Files.createDirectory(folder.resolve("older"));
        Files.createDirectory(folder.resolve("logs.CSV"));
        assertThat(new Inbox(folder).files()).containsExactly(new InputDigest("logs.CSV", "", 0));
    }

    @Test
    void aLinkIsListedButNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve(".secret"), "abc", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
        assertThat(new Inbox(folder).files()).containsExactly(new InputDigest("link.csv", "", 0));
    }

    @Test
    void aMissingInboxIsTheCommandLinesFault() {
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> new Inbox(folder.resolve("none")).files())
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.INBOX_MISSING))
                .withMessageContaining(folder.resolve("none").toString());
    }

    @Test
    void aFileThatIsGoneHasNoDigest() {
        assertThat(new Inbox(folder).digest("gone.csv")).isEqualTo(new InputDigest("gone.csv", "", 0));
    }
}
