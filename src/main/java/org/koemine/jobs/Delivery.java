package org.koemine.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.MailState.Status;
import org.koemine.jobs.mail.Letter;
import org.koemine.jobs.mail.Letter.Attachment;
import org.koemine.jobs.mail.SmtpPost;
import org.koemine.run.TextDigest;
import org.koemine.settings.MailSettings;
import org.koemine.store.Database;

/**
 * Sends the letters that wait, each three times at most. That one is being sent is recorded before: one that a kill
 * interrupted may have arrived, and is not sent again.
 */
final class Delivery {
    private static final int MOST_ATTEMPTS = 3;
    private static final long MEGABYTE = 1_000_000;

    /** What keeps one letter back, and no other. */
    private static final Set<FaultId> OF_ONE = Set.of(FaultId.MAIL_ADDRESS_REFUSED, FaultId.MAIL_TOO_LARGE);

    private final MailSettings settings;
    private final Database database;
    private final Clock clock;
    private final SmtpPost post;
    private final BiConsumer<Fault, Exception> warnings;
    private final MailStore store;

    Delivery(
            MailSettings settings,
            Database database,
            Clock clock,
            SmtpPost post,
            BiConsumer<Fault, Exception> warnings) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.post = post;
        this.warnings = warnings;
        this.store = new MailStore(database.jdbi());
    }

    /** Until the server fails: then the others wait for the next start, and no attempt of theirs is used up. */
    void all() {
        if (database.inTransaction(store::giveUpHalfSent) > 0) {
            warnings.accept(Fault.of(FaultId.MAIL_PERHAPS_SENT, Place.NOWHERE), null);
        }
        for (WaitingLetter letter : store.waiting()) {
            if (!isSent(letter)) {
                return;
            }
        }
    }

    /** Whether the server can be asked to take another one. */
    private boolean isSent(WaitingLetter letter) {
        Letter ready = ready(letter);
        database.inTransaction(() -> store.trying(letter, clock.instant()));
        try {
            Optional<Fault> refused = RunMail.refused(post.send(ready), settings);
            refused.ifPresent(fault -> warnings.accept(fault, null));
            database.inTransaction(() -> store.tried(letter, Status.SENT, refused.map(Fault::id)));
            return true;
        } catch (KoemineException e) {
            Fault fault = e.faults().get(0);
            Status status = letter.attempts() + 1 < MOST_ATTEMPTS ? Status.WAITING : Status.GIVEN_UP;
            database.inTransaction(() -> store.tried(letter, status, Optional.of(fault.id())));
            warnings.accept(fault, e);
            return OF_ONE.contains(fault.id());
        }
    }

    private Letter ready(WaitingLetter letter) {
        Run run = new RunStore(database.jdbi()).get(letter.run());
        List<KeptWorkbook> made = letter.isReport() ? new WorkbookStore(database.jdbi()).of(run.id()) : List.of();
        long size = made.stream().mapToLong(KeptWorkbook::size).sum();
        boolean fits = size <= settings.largestAttachment() * MEGABYTE;
        boolean tooLarge = !fits && settings.largestAttachment() > 0;
        String note = tooLarge
                ? new LetterText(run.settings().report().locale()).notAttached(settings.largestAttachment())
                : "";
        return new Letter(
                "koemine-" + id(run, letter),
                run.finishedAt().orElse(run.startedAt()),
                letter.isReport() && !settings.to().isEmpty() ? settings.to() : settings.alarmed(),
                letter.subject(),
                letter.body() + note,
                fits ? made.stream().map(this::attachment).toList() : List.of());
    }

    private Attachment attachment(KeptWorkbook kept) {
        return new Attachment(kept.fileName(), new WorkbookStore(database.jdbi()).content(kept));
    }

    /** The same at every attempt, and of no other database's run. */
    private static String id(Run run, WaitingLetter letter) {
        return TextDigest.of(run.startedAt() + " " + LeaseOwner.hostName() + " " + run.id() + " " + letter.occasion())
                .substring(0, 32);
    }
}
