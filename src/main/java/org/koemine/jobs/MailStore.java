package org.koemine.jobs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.FaultId;
import org.koemine.jobs.MailState.Status;
import org.koemine.run.RunId;

/** The table {@code mail}; times are kept in UTC. It never commits. */
public final class MailStore {
    private final Jdbi jdbi;

    public MailStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Puts a letter with those that wait; one about the same run and occasion stays what it is. */
    void write(WaitingLetter letter) {
        String sql = """
                INSERT INTO mail (run_id, occasion, mail_status, attempts, subject, body, fault)
                SELECT :run, :occasion, 'WAITING', 0, :subject, :body, ''
                WHERE NOT EXISTS (SELECT 1 FROM mail WHERE run_id = :run AND occasion = :occasion)
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", letter.run().value())
                .bind("occasion", letter.occasion())
                .bind("subject", letter.subject())
                .bind("body", letter.body())
                .execute());
    }

    /** What is to be sent, oldest run first. */
    List<WaitingLetter> waiting() {
        String sql = "SELECT * FROM mail WHERE mail_status = 'WAITING' ORDER BY run_id, occasion";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((row, context) -> new WaitingLetter(
                        new RunId(row.getLong("run_id")),
                        row.getString("occasion"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .list());
    }

    /** Says that a letter is about to be sent: whoever finds this later does not know whether it was. */
    void trying(WaitingLetter letter, Instant now) {
        String sql = """
                UPDATE mail SET mail_status = 'SENDING', attempts = attempts + 1, tried_at = :now
                WHERE run_id = :run AND occasion = :occasion
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", letter.run().value())
                .bind("occasion", letter.occasion())
                .bind("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute());
    }

    /** Says what became of an attempt; of a letter that waits no more, what it said is forgotten. */
    void tried(WaitingLetter letter, Status status, Optional<FaultId> fault) {
        String sql = """
                UPDATE mail
                SET mail_status = :status, fault = :fault, body = CASE WHEN :waits THEN body ELSE '' END
                WHERE run_id = :run AND occasion = :occasion
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("run", letter.run().value())
                .bind("occasion", letter.occasion())
                .bind("status", status)
                .bind("fault", fault.map(FaultId::name).orElse(""))
                .bind("waits", status == Status.WAITING)
                .execute());
    }

    /**
     * Gives up what a process was sending when it was ended; to be called by the lease's owner.
     *
     * @return how many
     */
    int giveUpHalfSent() {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE mail SET mail_status = 'GIVEN_UP', fault = :fault, body = ''
                        WHERE mail_status = 'SENDING'
                        """)
                .bind("fault", FaultId.MAIL_PERHAPS_SENT)
                .execute());
    }

    /** How it stands with the letters about a run. */
    public List<MailState> of(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mail WHERE run_id = :run ORDER BY occasion")
                .bind("run", run.value())
                .map((row, context) -> new MailState(
                        row.getString("occasion"),
                        Status.valueOf(row.getString("mail_status")),
                        row.getInt("attempts"),
                        Optional.of(row.getString("fault"))
                                .filter(fault -> !fault.isEmpty())
                                .map(FaultId::valueOf),
                        Optional.ofNullable(row.getObject("tried_at", LocalDateTime.class))
                                .map(tried -> tried.toInstant(ZoneOffset.UTC))))
                .list());
    }
}
