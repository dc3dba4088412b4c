package org.koemine.jobs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.mail.Letter;
import org.koemine.jobs.mail.Login;
import org.koemine.jobs.mail.SmtpPost;
import org.koemine.run.TextDigest;
import org.koemine.settings.MailSettings;
import org.koemine.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says by mail how runs end. A letter is written in the transaction that records the end, so there is one however often
 * the run was restarted; it is sent when the work is over, under the lease. A letter that cannot be written or sent is a
 * warning and nothing else.
 */
public final class RunMail {
    /** Where mail is switched off. */
    public static final RunMail OFF = new RunMail(Optional.empty(), Optional.empty(), Clock.systemUTC(), warning -> {});

    private static final Logger LOG = LoggerFactory.getLogger(RunMail.class);

    private final Optional<MailSettings> settings;
    private final Optional<Login> login;
    private final Clock clock;
    private final Consumer<Fault> warnings;
    private boolean told;

    /**
     * @param settings none where mail is switched off
     * @param warnings gets what kept a letter from being written or sent
     */
    public RunMail(Optional<MailSettings> settings, Optional<Login> login, Clock clock, Consumer<Fault> warnings) {
        this.settings = settings;
        this.login = login;
        this.clock = clock;
        this.warnings = warnings;
    }

    /** The letters about a run that came to its end, for the transaction that records it. */
    List<WaitingLetter> ended(Run run, RunStatus status, Database database) {
        return settings.map(on -> unlessItFails(() -> new RunLetters(on).ended(run, status, database)))
                .orElse(List.of());
    }

    /** The letter about a run that failed, for the transaction that records it. */
    List<WaitingLetter> failed(Run run, KoemineException why) {
        told = true;
        LocalDate today = clock.instant().atZone(run.settings().intake().zone()).toLocalDate();
        return settings.map(on -> unlessItFails(() -> List.of(RunLetters.failed(run, why.faults(), today))))
                .orElse(List.of());
    }

    private List<WaitingLetter> unlessItFails(Supplier<List<WaitingLetter>> letters) {
        try {
            return letters.get();
        } catch (RuntimeException e) {
            warn(notWritten(e), e);
            return List.of();
        }
    }

    /** Sends what waits; only for the owner of the lease. */
    void deliver(Database database) {
        settings.ifPresent(on -> {
            try {
                new Delivery(on, database, clock, post(on), this::warn).all();
            } catch (RuntimeException e) {
                warn(notWritten(e), e);
            }
        });
    }

    /**
     * Says that a command failed before it got as far as a run, or lost it: at once, for there may be no database. What was
     * said of a run, and that somebody stopped one, is not said again.
     */
    public void alarm(JobName job, LocalDate today, Locale locale, KoemineException why) {
        boolean stopped = why.faults().get(0).id() == FaultId.RUN_STOPPED;
        settings.filter(on -> !told && !stopped).ifPresent(on -> {
            try {
                LetterText.Text text = new LetterText(locale).refusal(job, today, why.faults());
                List<String> refused = post(on).send(letter(on.alarmed(), text));
                refused(refused, on).ifPresent(fault -> warn(fault, null));
            } catch (KoemineException e) {
                warn(e.faults().get(0), e);
            }
        });
    }

    /**
     * Sends a letter to everybody that any would go to.
     *
     * @return to whom
     * @throws KoemineException where mail is off, cannot be sent, or not to all
     */
    public List<String> test(Locale locale) {
        MailSettings on = settings.orElseThrow(() -> new KoemineException(Fault.of(FaultId.MAIL_OFF, Place.NOWHERE)));
        List<String> everybody = on.everybody();
        List<String> refused = post(on).send(letter(everybody, new LetterText(locale).test()));
        refused(refused, on).ifPresent(fault -> {
            throw new KoemineException(fault);
        });
        return everybody;
    }

    private Letter letter(List<String> to, LetterText.Text text) {
        String id = TextDigest.of(text.body() + clock.instant()).substring(0, 32);
        return new Letter("koemine-" + id, clock.instant(), to, text.subject(), text.body(), List.of());
    }

    private SmtpPost post(MailSettings on) {
        return new SmtpPost(on, login);
    }

    static Optional<Fault> refused(List<String> addresses, MailSettings settings) {
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.of(
                        FaultId.MAIL_ADDRESS_REFUSED,
                        Place.NOWHERE,
                        settings.host() + ":" + settings.port(),
                        String.join(", ", addresses)));
    }

    private static Fault notWritten(RuntimeException why) {
        return Fault.of(FaultId.MAIL_NOT_WRITTEN, Place.NOWHERE, why.getClass().getSimpleName());
    }

    private void warn(Fault fault, Exception why) {
        LOG.warn("mail: {}", fault.id().code(), why);
        warnings.accept(fault);
    }
}
