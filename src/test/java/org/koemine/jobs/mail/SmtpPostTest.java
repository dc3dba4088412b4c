package org.koemine.jobs.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.MailSettings;
import org.koemine.settings.MailSettings.Security;
import org.koemine.testing.ScriptedSmtp;
import org.koemine.testing.TestCertificate;

/** Letters to a real SMTP server, and to servers that make trouble. */
class SmtpPostTest {
    private static final Instant NIGHT = Instant.parse("2026-11-02T17:15:00Z");
    private static final String SUBJECT = "【Koemine】苦情テーマ報告 2026-11-02（要確認 3 テーマ）";
    private static final String BODY = "・①㈱髙島様の件は伏せてあります。😀\n".repeat(40);
    private static final byte[] WORKBOOK = {'P', 'K', 0, (byte) 0xFF, 13, 10, '.', 13, 10};

    @TempDir
    private static Path folder;

    private static TestCertificate certificate;

    private GreenMail mailbox;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TestCertificate.in(folder);
    }

    @BeforeEach
    void startServer() {
        mailbox = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
    }

    @AfterEach
    void stopServer() {
        mailbox.stop();
    }

    private static MailSettings settings(int port, Security security, Optional<Path> pem) {
        return new MailSettings(
                "localhost", port, security, pem, "koemine@example.com", List.of("a@example.com"), List.of(), 10, 5);
    }

    private static Letter letter(String... to) {
        return new Letter(
                "koemine-1",
                NIGHT,
                List.of(to),
                SUBJECT,
                BODY,
                List.of(new Letter.Attachment("苦情テーマ報告-2026年11月2日-週報・月報の比較つき.xlsx", WORKBOOK)));
    }

    private static List<String> send(int port, Security security, Optional<Login> login, Letter letter) {
        return new SmtpPost(settings(port, security, Optional.of(certificate.pem())), login).send(letter);
    }

    private List<String> send(Optional<Login> login, Letter letter) {
        return send(mailbox.getSmtp().getPort(), Security.NONE, login, letter);
    }

    private static Fault faultOf(int port, Security security, Optional<Login> login) {
        return catchThrowableOfType(KoemineException.class, () -> send(port, security, login, letter("a@example.com")))
                .faults()
                .get(0);
    }

    @Test
    void aJapaneseLetterArrivesAsItWasWritten() throws Exception {
        assertThat(send(Optional.empty(), letter("a@example.com", "b@example.com")))
                .isEmpty();

        MimeMessage[] received = mailbox.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMessage message = received[0];
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("koemine@example.com");
        assertThat(message.getMessageID()).isEqualTo("<koemine-1@example.com>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(NIGHT);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(BODY);
        Part workbook = parts.getBodyPart(1);
        assertThat(workbook.getFileName()).isEqualTo("苦情テーマ報告-2026年11月2日-週報・月報の比較つき.xlsx");
        try (InputStream in = workbook.getInputStream()) {
            assertThat(in.readAllBytes()).isEqualTo(WORKBOOK);
        }
    }

    @Test
    void onTheWayThereIsNothingButAscii() {
        send(Optional.empty(), letter("a@example.com"));

        String raw = GreenMailUtil.getWholeMessage(mailbox.getReceivedMessages()[0]);
        assertThat(raw.chars()).allMatch(c -> c < 128);
        assertThat(raw.lines()).allMatch(line -> line.length() <= 998);
        assertThat(raw).contains("Subject: =?UTF-8?B?").contains("filename*=UTF-8''");
    }

    @Test
    void withALoginTheRightPasswordIsAsked() {
        mailbox.setUser("koemine@example.com", "koemine", "秘密 secret");

        send(Optional.of(new Login("koemine", "秘密 secret")), letter("a@example.com"));

        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        Fault fault = faultOf(mailbox.getSmtp().getPort(), Security.NONE, Optional.of(new Login("koemine", "wrong")));
        assertThat(fault.id()).isEqualTo(FaultId.MAIL_LOGIN_REFUSED);
        assertThat(new FaultMessages(Locale.JAPANESE).word(fault)).doesNotContain("wrong");
        assertThat(new Login("koemine", "wrong")).hasToString("login");
    }

    @ParameterizedTest
    @CsvSource({"STARTTLS, false", "TLS, true"})
    void nothingButGreetingsIsSaidInTheClear(Security security, boolean tls) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(certificate, tls)) {
            assertThat(send(server.port(), security, Optional.of(new Login("u", "p")), letter("a@example.com")))
                    .isEmpty();

            List<String> clear =
                    server.heard().subList(0, Math.max(0, server.heard().indexOf("(encrypted)")));
            assertThat(clear).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
            assertThat(server.heard())
                    .contains("RCPT TO:<a@example.com>", ".")
                    .anyMatch(line -> line.startsWith("AUTH"));
        }
    }

    @ParameterizedTest
    @CsvSource({"STARTTLS, false", "TLS, true"})
    void aServerWhoseCertificateNobodyTrustsGetsNoLetter(Security security, boolean tls) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(certificate, tls)) {
            SmtpPost post = new SmtpPost(settings(server.port(), security, Optional.empty()), Optional.empty());

            assertThat(catchThrowableOfType(KoemineException.class, () -> post.send(letter("a@example.com")))
                            .faults()
                            .get(0)
                            .id())
                    .isEqualTo(FaultId.MAIL_NOT_SECURE);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void aServerThatCannotEncryptGetsNoLetterWhereThatWasAsked() {
        Fault fault = faultOf(mailbox.getSmtp().getPort(), Security.STARTTLS, Optional.empty());

        assertThat(fault.id()).isEqualTo(FaultId.MAIL_NOT_SECURE);
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsRefusedIsNamedAndTheOthersGetTheLetter() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(certificate, false)) {
            server.answer("RCPT TO:<GONE@", "550 no such user");

            assertThat(send(
                            server.port(),
                            Security.NONE,
                            Optional.empty(),
                            letter("gone@example.com", "a@example.com")))
                    .containsExactly("gone@example.com");
            assertThat(server.heard()).contains(".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, MAIL_ADDRESS_REFUSED",
        "MAIL, 550 not from you, MAIL_SENDER_REFUSED",
        "MAIL, 530 log in first, MAIL_LOGIN_REFUSED",
        "., 552 too large, MAIL_TOO_LARGE",
        "MAIL, 552 too large, MAIL_TOO_LARGE",
        "., 451 try later, MAIL_NOT_SENT",
        "., 554 looks like spam, MAIL_NOT_SENT",
        "., '', MAIL_TIMED_OUT",
        "EHLO, '', MAIL_TIMED_OUT"
    })
    void whatTheServerDoesSaysWhoMustAct(String command, String reply, FaultId fault) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(certificate, false)) {
            server.answer(command, reply);
            Instant before = Instant.now();
            MailSettings hasty = new MailSettings(
                    "localhost",
                    server.port(),
                    Security.NONE,
                    Optional.empty(),
                    "koemine@example.com",
                    List.of("a@example.com"),
                    List.of(),
                    10,
                    1);

            assertThat(catchThrowableOfType(
                                    KoemineException.class,
                                    () -> new SmtpPost(hasty, Optional.empty()).send(letter("a@example.com")))
                            .faults()
                            .get(0)
                            .id())
                    .isEqualTo(fault);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aServerThatIsDownIsNamed() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        Fault fault = faultOf(port, Security.NONE, Optional.empty());

        assertThat(fault.id()).isEqualTo(FaultId.MAIL_SERVER_UNREACHABLE);
        assertThat(fault.arguments()).containsExactly("localhost:" + port, "ConnectException");
    }

    @Test
    void aServerThatDripsIsGivenUpInTime() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(certificate, false)) {
            server.answer("EHLO", ScriptedSmtp.DRIP);
            assertThat(faultOf(server.port(), Security.NONE, Optional.empty()).id())
                    .isEqualTo(FaultId.MAIL_TIMED_OUT);
        }
    }

    @Test
    void aFileThatHoldsNoCertificateIsNamed() throws Exception {
        Path pem = Files.writeString(folder.resolve("empty.pem"), "nothing");
        SmtpPost post = new SmtpPost(settings(1, Security.STARTTLS, Optional.of(pem)), Optional.empty());

        assertThat(catchThrowableOfType(KoemineException.class, () -> post.send(letter("a@example.com")))
                        .faults())
                .extracting(Fault::id, Fault::arguments)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        FaultId.MAIL_CERTIFICATE_UNREADABLE, List.of(pem.toString())));
    }
}
