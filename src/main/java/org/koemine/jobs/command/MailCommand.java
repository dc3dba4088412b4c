package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.mail.Login;
import org.koemine.settings.MailSettings;
import org.koemine.settings.SettingsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how mail is sent, and tries it. */
@Command(name = "mail", mixinStandardHelpOptions = true)
final class MailCommand implements Callable<Integer> {
    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOption settings;

    @Option(names = "--test")
    private boolean test;

    MailCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SettingsPage page = settings.read();
        MailSettings mail =
                page.mail().orElseThrow(() -> new KoemineException(Fault.of(FaultId.MAIL_OFF, Place.NOWHERE)));
        PrintWriter out = spec.commandLine().getOut();
        show(mail, out);
        if (test) {
            List<String> sent = new MailDesk(texts, clock, spec.commandLine())
                    .open(page)
                    .test(page.settings().report().locale());
            out.println(texts.get("mail.sent", String.join(", ", sent)));
        } else {
            out.println(texts.get("mail.try"));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private void show(MailSettings mail, PrintWriter out) {
        out.println(texts.get(
                "mail.server",
                mail.host(),
                Integer.toString(mail.port()),
                mail.security().name().toLowerCase(Locale.ROOT)));
        out.println(texts.get(Login.of(System.getenv()).isPresent() ? "mail.login" : "mail.noLogin"));
        out.println(texts.get("mail.from", mail.from()));
        out.println(texts.get("mail.to", listed(mail.to())));
        out.println(texts.get("mail.failuresTo", listed(mail.alarmed())));
    }

    private static String listed(List<String> addresses) {
        return addresses.isEmpty() ? "-" : String.join(", ", addresses);
    }
}
