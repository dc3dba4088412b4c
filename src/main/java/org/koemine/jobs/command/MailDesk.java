package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.JobName;
import org.koemine.jobs.RunMail;
import org.koemine.jobs.mail.Login;
import org.koemine.settings.SettingsPage;
import picocli.CommandLine;

/** The mail of a command that runs a job: by its settings, with what goes wrong said on the terminal. */
record MailDesk(Texts texts, Clock clock, CommandLine line) {

    RunMail open(SettingsPage page) {
        FaultMessages messages = new FaultMessages(texts.locale());
        return new RunMail(page.mail(), Login.of(System.getenv()), clock, fault -> {
            PrintWriter err = line.getErr();
            err.println(texts.get("mail.warning", messages.word(fault)));
            err.flush();
        });
    }

    /** Does a job's work; where it fails, whoever has to know is told. */
    int guarded(JobName job, SettingsPage page, RunMail mail, Callable<Integer> work) throws Exception {
        try {
            return work.call();
        } catch (KoemineException e) {
            alarm(job, page, mail, e);
            throw e;
        } catch (RuntimeException e) {
            Fault fault =
                    Fault.of(FaultId.UNEXPECTED, Place.NOWHERE, e.getClass().getSimpleName());
            alarm(job, page, mail, new KoemineException(fault, e));
            throw e;
        }
    }

    private void alarm(JobName job, SettingsPage page, RunMail mail, KoemineException why) {
        LocalDate today =
                clock.instant().atZone(page.settings().intake().zone()).toLocalDate();
        mail.alarm(job, today, page.settings().report().locale(), why);
    }
}
