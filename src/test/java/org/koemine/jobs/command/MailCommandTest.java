package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator sets mail up. */
class MailCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private GreenMail mailbox;
    private Path settings;

    @BeforeEach
    void startServer() throws IOException {
        mailbox = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        settings = Files.writeString(
                folder.resolve("s.yaml"), """
                mail:
                  host: localhost
                  port: %d
                  security: none
                  from: koemine@example.com
                  to: [boss@example.com]
                  failures-to: [ops@example.com]
                  timeout: 5 s
                """.formatted(mailbox.getSmtp().getPort()));
    }

    @AfterEach
    void stopServer() {
        mailbox.stop();
    }

    private int koemine(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), Clock.systemUTC());
    }

    private List<String> mailed() {
        return Stream.of(mailbox.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0] + " " + message.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .toList();
    }

    @Test
    void theSettingsAreShownAndNothingIsSent() {
        assertThat(koemine("mail", "--settings=" + settings, "--locale=en")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString().lines())
                .containsExactly(
                        "Server: localhost, port " + mailbox.getSmtp().getPort() + ", security none",
                        "Login: none (KOEMINE_MAIL_USER is not set)",
                        "From: koemine@example.com",
                        "Reports to: boss@example.com",
                        "Failures to: ops@example.com",
                        "Nothing was sent. To send a test: koemine mail --test");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void aTestGoesToEverybody() {
        assertThat(koemine("mail", "--test", "--settings=" + settings, "--locale=en"))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("A test was sent to boss@example.com, ops@example.com.");
        assertThat(mailbox.getReceivedMessages()).hasSize(2);
        assertThat(mailed()).containsExactly("boss@example.com 【Koemine】メールの試験");
    }

    @Test
    void aTestThatFailsSaysWhy() {
        mailbox.stop();

        assertThat(koemine("mail", "--test", "--settings=" + settings, "--locale=en"))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString())
                .contains("cannot be reached (ConnectException)")
                .contains("[K-720]");
    }

    @Test
    void whereMailIsOffThatIsSaid() {
        assertThat(koemine("mail", "--test", "--locale=en")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("Mail is switched off.").contains("[K-193]");
    }

    @Test
    void aNightWhoseMailFailsIsAGoodNightAndStatusShowsTheMail() throws IOException {
        mailbox.stop();
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/a.csv"), "受付番号,受付日,内容\n1,2026-03-30,遅い。\n");
        String database = "--database=" + folder.resolve("koemine");

        assertThat(koemine(
                        "nightly",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("reports"),
                        database,
                        "--date=2026-03-31",
                        "--settings=" + settings,
                        "--locale=en"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).startsWith("Warning: No mail could be sent").contains("[K-720]");
        assertThat(koemine("status", database, "--locale=en")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("mail ENDED: not sent so far, 1 attempt K-720");
    }

    @Test
    void aNightThatCannotStartIsMailedToOperations() {
        assertThat(koemine(
                        "nightly",
                        "--inbox=" + folder.resolve("nowhere"),
                        "--database=" + folder.resolve("koemine"),
                        "--date=2026-03-31",
                        "--settings=" + settings,
                        "--locale=en"))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(mailed())
                .singleElement()
                .asString()
                .startsWith("ops@example.com 【Koemine】開始できません nightly")
                .endsWith("K-225");
    }
}
