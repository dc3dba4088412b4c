package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.run.InputDigest;

class InboxFolderTest {
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
        put("B.csv");
        assertThat(new InboxFolder(folder).files())
                .containsExactly(
                        new InputDigest("B.csv", SHA_OF_ABC, 3),
                        new InputDigest("a.xlsx", SHA_OF_ABC, 3),
                        new InputDigest("b.csv", SHA_OF_ABC, 3));
    }

    @Test
    void whatCannotBeReadIsListedWithoutADigestSoThatItsRefusalIsRecorded() throws IOException {
        Files.createDirectory(folder.resolve("logs.csv"));
        assertThat(new InboxFolder(folder).files()).containsExactly(new InputDigest("logs.csv", "", 0));
    }

    @Test
    void aFileThatIsGoneHasNoDigest() {
        assertThat(new InboxFolder(folder).digest("gone.csv")).isEqualTo(new InputDigest("gone.csv", "", 0));
    }
}
