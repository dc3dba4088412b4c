package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.fault.FaultId;
import org.koemine.jobs.MailState.Status;

/** Letters that wait, and servers that do not take them. */
class DeliveryTest extends MailedNights {
    @Test
    void aWorkbookThatIsTooLargeIsNamedInstead() throws Exception {
        attachments = 0;
        complaints();
        night(Interruption.none(), mail());

        assertThat(((Multipart) received().get(0).getContent()).getCount()).isEqualTo(1);
        assertThat(body(received().get(0))).contains(WORKBOOK);
    }

    @Test
    void aServerThatIsDownIsAWarningAndTheMailComesWithTheNextStart() throws Exception {
        complaints();
        int port = mailbox.getSmtp().getPort();
        mailbox.stop();
        assertThat(night(Interruption.none(), mail(port, MORNING)))
                .extracting(Run::status)
                .containsExactly(RunStatus.DONE);
        assertThat(warnings).containsExactly(FaultId.MAIL_SERVER_UNREACHABLE);
        assertThat(states())
                .extracting(MailState::status, MailState::attempts, MailState::fault)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        Status.WAITING, 1, Optional.of(FaultId.MAIL_SERVER_UNREACHABLE)));

        mailbox = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        night(Interruption.none(), mail());
        night(Interruption.none(), mail());
        assertThat(received()).hasSize(1);
        assertThat(states()).extracting(MailState::status).containsExactly(Status.SENT);
    }

    @Test
    void aLetterThatCannotBeSentIsGivenUpAfterThreeStarts() throws Exception {
        complaints();
        int port = mailbox.getSmtp().getPort();
        mailbox.stop();
        for (int start = 1; start <= 4; start++) {
            night(Interruption.none(), mail(port, MORNING));
        }

        assertThat(warnings).hasSize(3);
        assertThat(states())
                .extracting(MailState::status, MailState::attempts)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Status.GIVEN_UP, 3));
        assertThat(bodies()).containsExactly("");
        mailbox.start();
    }

    private List<String> bodies() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT body FROM mail ORDER BY run_id, occasion")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void aLetterThatAKillInterruptedIsNotSentAgain() throws Exception {
        complaints();
        Run run = night(Interruption.none(), RunMail.OFF).get(0);
        MailStore store = new MailStore(database.jdbi());
        WaitingLetter letter = new WaitingLetter(run.id(), WaitingLetter.ENDED, "題", "文", 0);
        database.inTransaction(() -> store.write(letter));
        database.inTransaction(() -> store.trying(letter, MORNING.instant()));

        night(Interruption.none(), mail());

        assertThat(received()).isEmpty();
        assertThat(warnings).containsExactly(FaultId.MAIL_PERHAPS_SENT);
        assertThat(states()).extracting(MailState::status).containsExactly(Status.GIVEN_UP);
    }
}
