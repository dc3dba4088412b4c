package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.MailSettings.Security;

class MailEntriesTest {
    @TempDir
    private Path folder;

    private Optional<MailSettings> mail(String page) {
        return SettingsReader.read(file(page)).mail();
    }

    private Path file(String page) {
        try {
            return Files.writeString(folder.resolve("s.yaml"), page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String faults(String page) {
        Path file = file(page);
        FaultMessages messages = new FaultMessages(Locale.ENGLISH);
        return catchThrowableOfType(KoemineException.class, () -> SettingsReader.read(file)).faults().stream()
                .map(messages::word)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void thereIsNoneUnlessAServerIsNamed() {
        assertThat(mail("")).isEmpty();
        assertThat(mail("mail:\n  from: a@example.com\n  to: [b@example.com]\n"))
                .isEmpty();
        assertThat(mail("mail:\n  host: none\n")).isEmpty();
    }

    @Test
    void everySettingIsRead() {
        assertThat(mail("""
                        mail:
                          host: smtp.example.com
                          port: 465
                          security: tls
                          certificate: certs/company.pem
                          from: koemine@example.com
                          to: [a@example.com, b.c+d@mail.example.co.jp]
                          failures-to:
                            - ops@example.com
                          largest-attachment: 5 MB
                          timeout: ３０秒
                        """))
                .contains(new MailSettings(
                        "smtp.example.com",
                        465,
                        Security.TLS,
                        Optional.of(folder.resolve("certs/company.pem")),
                        "koemine@example.com",
                        List.of("a@example.com", "b.c+d@mail.example.co.jp"),
                        List.of("ops@example.com"),
                        5,
                        30));
    }

    @Test
    void fromAndOneOfTheReceiversAreAllThatHasToBeSaid() {
        MailSettings mail =
                mail("mail:\n  host: smtp.example.com\n  from: a@example.com\n  failures-to: [b@example.com]\n")
                        .orElseThrow();

        assertThat(mail.port()).isEqualTo(587);
        assertThat(mail.security()).isEqualTo(Security.STARTTLS);
        assertThat(mail.to()).isEmpty();
        assertThat(mail.alarmed()).containsExactly("b@example.com");
        assertThat(mail.largestAttachment()).isEqualTo(10);
        assertThat(mail.timeout()).isEqualTo(60);
    }

    @Test
    void whatIsMissingIsNamedAtTheServersLine() {
        assertThat(faults("mail:\n  host: smtp.example.com\n  to: [a@example.com]\n"))
                .startsWith("s.yaml, line 2: mail.from is missing.");
        assertThat(faults("mail:\n  host: smtp.example.com\n  from: a@example.com\n"))
                .startsWith("s.yaml, line 2: mail.to is missing.");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(faults("""
                        mail:
                          host: "two words"
                          port: 0
                          security: ssl
                          from: Koemine <koemine@example.com>
                          to: [a@example.com, "b@example.com\\nBcc: c@example.com"]
                          largest-attachment: 101 MB
                          timeout: 1 d
                          password: secret
                        """).lines().map(line -> line.replaceAll("^(s.yaml, line \\d+).*(\\[K-\\d+])$", "$1 $2")))
                .containsExactly(
                        "s.yaml, line 2 [K-119]",
                        "s.yaml, line 3 [K-118]",
                        "s.yaml, line 4 [K-119]",
                        "s.yaml, line 5 [K-190]",
                        "s.yaml, line 6: mail.to[2] cannot be \"b@example.com",
                        "Bcc: c@example.com\". Write a plain mail address, such as quality@example.com, without a name. [K-190]",
                        "s.yaml, line 7 [K-118]",
                        "s.yaml, line 8 [K-116]",
                        "s.yaml, line 9 [K-108]");
    }

    @Test
    void nothingOfItIsARunsSetting() {
        SettingsPage page = SettingsReader.read(
                file("mail:\n  host: smtp.example.com\n  from: a@example.com\n  to: [b@example.com]\n"));

        assertThat(page.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(page.settings().toText()).doesNotContain("mail", "example.com");
    }

    @Test
    void settingsThatCannotBeAreNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> mailTo(List.of(), 10, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> mailTo(List.of("nobody"), 10, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> mailTo(List.of("a@example.com"), 101, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> mailTo(List.of("a@example.com"), 10, 0));
    }

    private static MailSettings mailTo(List<String> to, int attachment, int timeout) {
        return new MailSettings(
                "h", 25, Security.NONE, Optional.empty(), "a@example.com", to, List.of(), attachment, timeout);
    }
}
