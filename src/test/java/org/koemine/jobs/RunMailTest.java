package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.MailState.Status;
import org.koemine.settings.Settings;
import org.koemine.testing.TestLogs;

/** Nights, whole and broken, and the mail about them. */
class RunMailTest extends MailedNights {
    @Test
    void aNightSendsItsHeadlinesAndItsWorkbook() throws Exception {
        complaints();
        night(Interruption.none(), mail());

        assertThat(received()).hasSize(1);
        MimeMessage message = received().get(0);
        assertThat(recipient(message)).isEqualTo("boss@example.com");
        assertThat(message.getSubject()).startsWith("【Koemine】苦情テーマ報告 2026-03-31（要確認 ");
        assertThat(body(message))
                .contains("の受付は")
                .contains("ブック: " + folder.resolve(WORKBOOK))
                .contains("実行 R-00001")
                .doesNotContain("山田");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        try (InputStream in = parts.getBodyPart(1).getInputStream()) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve(WORKBOOK)));
        }
        assertThat(states()).extracting(MailState::status).containsExactly(Status.SENT);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aCommandThatIsGivenTwiceMailsOnce() throws Exception {
        complaints();
        night(Interruption.none(), mail());
        night(Interruption.none(), mail());

        assertThat(received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes", "archive"})
    void aNightThatFailedAndWasFinishedIsMailedAsFailedOnceAndAsDoneOnce(String step) throws Exception {
        complaints();
        fail(step, mail());
        fail(step, mail());
        night(Interruption.none(), mail());

        assertThat(received()).hasSize(2);
        MimeMessage failure = received().get(0);
        assertThat(recipient(failure)).isEqualTo("ops@example.com");
        assertThat(failure.getSubject()).isEqualTo("【Koemine】失敗 nightly 2026-03-31 K-700");
        assertThat(body(failure))
                .contains("IllegalStateException")
                .contains("[K-700]")
                .doesNotContain("山田");
        assertThat(recipient(received().get(1))).isEqualTo("boss@example.com");
    }

    @Test
    void aRunThatFailsNightAfterNightIsSpokenOfEachDay() throws Exception {
        complaints();
        fail("themes", mail());
        fail("themes", mail(mailbox.getSmtp().getPort(), Clock.offset(MORNING, java.time.Duration.ofDays(1))));

        assertThat(received()).hasSize(2);
    }

    @Test
    void refusedFilesAreOperationsMatter() throws Exception {
        TestLogs.fill(folder.resolve("inbox"), 100);
        night(Interruption.none(), mail());

        assertThat(received()).hasSize(2);
        MimeMessage trouble = received().stream()
                .filter(message -> unchecked(message).equals("ops@example.com"))
                .findFirst()
                .orElseThrow();
        assertThat(trouble.getSubject()).isEqualTo("【Koemine】要対応 2026-03-31（受付不可 1 ファイル、取込除外 2 行）");
        assertThat(body(trouble)).contains("4-empty.csv").contains("読込 210 行のうち 2 行を除外し、1 ファイルを");
        assertThat(((Multipart) trouble.getContent()).getCount()).isEqualTo(1);
    }

    private static String unchecked(MimeMessage message) {
        try {
            return recipient(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whereNobodyIsNamedForFailuresTheOthersHearOfThem() throws Exception {
        failuresTo = List.of();
        complaints();
        fail("trends", mail());

        assertThat(recipient(received().get(0))).isEqualTo("boss@example.com");
    }

    @Test
    void aRunThatWasStoppedIsNotMailed() throws Exception {
        complaints();
        JobLauncher[] launcher = new JobLauncher[1];
        Interruption stop = new Interruption("themes", 1, () -> launcher[0].stop());
        RunMail mail = mail();
        launcher[0] = new JobLauncher(database, MORNING, stop, mail);
        NightlyOrder order = new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), TestLogs.LAST_DAY, Settings.DEFAULT, "test");
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> launcher[0].run(order))
                .satisfies(e -> mail.alarm(JobName.NIGHTLY, TestLogs.LAST_DAY, Locale.JAPANESE, e));

        assertThat(received()).isEmpty();
        night(Interruption.none(), mail());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatKeptACommandFromARunIsMailedAtOnce() throws Exception {
        mail().alarm(
                        JobName.NIGHTLY,
                        TestLogs.LAST_DAY,
                        Locale.JAPANESE,
                        new KoemineException(Fault.of(FaultId.INBOX_MISSING, Place.NOWHERE, "/srv/inbox")));

        assertThat(received().get(0).getSubject()).isEqualTo("【Koemine】開始できません nightly 2026-03-31 K-225");
        assertThat(body(received().get(0))).contains("/srv/inbox");
    }

    @Test
    void whatWasSaidOfARunIsNotSaidAgain() throws Exception {
        complaints();
        RunMail mail = mail();
        Interruption failure = new Interruption("themes", 1, () -> {
            throw new IllegalStateException("planned");
        });
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> night(failure, mail))
                .satisfies(e -> mail.alarm(JobName.NIGHTLY, TestLogs.LAST_DAY, Locale.JAPANESE, e));

        assertThat(received()).hasSize(1);
    }

    @Test
    void aRebuildIsMailedWhereItFailsOnly() throws Exception {
        complaints();
        night(Interruption.none(), RunMail.OFF);
        RebuildOrder order = new RebuildOrder(TestLogs.LAST_DAY, Settings.DEFAULT, "test");
        Interruption failure = new Interruption("rebuild", 1, () -> {
            throw new IllegalStateException("planned");
        });
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> new JobLauncher(database, MORNING, failure, mail()).rebuild(order));
        new JobLauncher(database, MORNING, Interruption.none(), mail()).rebuild(order);

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject()).isEqualTo("【Koemine】失敗 rebuild 2026-03-31 K-700");
    }

    @Test
    void mailChangesNothingOfWhatIsFound() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/a.csv"), "受付番号,受付日,内容\n1,2026-03-30,遅い。\n", StandardCharsets.UTF_8);
        Run run = night(Interruption.none(), mail()).get(0);

        assertThat(run.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(received()).hasSize(1);
    }
}
