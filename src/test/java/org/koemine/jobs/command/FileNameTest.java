package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.testing.ChildJvm;

/** Names of files in Japanese, in the locale that cron sets. */
@EnabledOnOs(OS.LINUX)
class FileNameTest {
    @TempDir
    private Path folder;

    @Test
    void aNightThatCannotReadNamesIsRefusedWithTheRemedy() throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("苦情.csv"), "受付日,内容\n2026-11-01,届かない\n");
        ProcessBuilder child = ChildJvm.of(
                Koemine.class,
                "nightly",
                "--inbox=" + inbox,
                "--database=" + folder.resolve("db"),
                "--reports=" + folder.resolve("reports"),
                "--date=2026-11-01",
                "--locale=en");
        child.environment().put("LC_ALL", "POSIX");
        Process process = child.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(said)
                .contains("Set the environment variable LC_ALL to C.UTF-8")
                .contains("[K-226]");
    }
}
