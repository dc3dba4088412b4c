package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.settings.MailSettings;
import org.koemine.settings.MailSettings.Security;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/** Nights whose mail goes to a real server. */
abstract class MailedNights {
    static final Clock MORNING = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    static final String WORKBOOK = "reports/2026-03-31/koemine-2026-03-31.xlsx";

    @TempDir
    Path folder;

    final List<FaultId> warnings = new ArrayList<>();
    GreenMail mailbox;
    Database database;
    int attachments = 10;
    List<String> failuresTo = List.of("ops@example.com");

    @BeforeEach
    void startServer() {
        mailbox = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        database = TestDatabases.h2(folder);
    }

    @AfterEach
    void stopServer() {
        database.close();
        mailbox.stop();
    }

    RunMail mail(int port, Clock clock) {
        MailSettings settings = new MailSettings(
                "localhost",
                port,
                Security.NONE,
                Optional.empty(),
                "koemine@example.com",
                List.of("boss@example.com"),
                failuresTo,
                attachments,
                5);
        return new RunMail(Optional.of(settings), Optional.empty(), clock, fault -> warnings.add(fault.id()));
    }

    RunMail mail() {
        return mail(mailbox.getSmtp().getPort(), MORNING);
    }

    List<Run> night(Progress progress, RunMail mail) {
        return new JobLauncher(database, MORNING, progress, mail)
                .run(new NightlyOrder(
                        folder.resolve("inbox"),
                        folder.resolve("reports"),
                        TestLogs.LAST_DAY,
                        Settings.DEFAULT,
                        "test"));
    }

    /** Complaints, and nothing that anybody has to see to. */
    void complaints() throws IOException {
        TestLogs.fill(folder.resolve("inbox"), 100);
        for (String file : List.of("2-second.csv", "3-changes.csv", "4-empty.csv")) {
            Files.delete(folder.resolve("inbox").resolve(file));
        }
    }

    void fail(String step, RunMail mail) {
        Interruption failure = new Interruption(step, 1, () -> {
            throw new IllegalStateException("planned, of customer 山田");
        });
        assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> night(failure, mail));
        assertThat(failure.happened()).isTrue();
    }

    List<MimeMessage> received() {
        return Stream.of(mailbox.getReceivedMessages()).toList();
    }

    static String body(MimeMessage message) throws MessagingException, IOException {
        return ((Multipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    static String recipient(MimeMessage message) throws MessagingException {
        return message.getAllRecipients()[0].toString();
    }

    List<MailState> states() {
        return new MailStore(database.jdbi())
                .of(new RunStore(database.jdbi()).newest(1).get(0).id());
    }
}
