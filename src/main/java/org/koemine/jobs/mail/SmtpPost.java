package org.koemine.jobs.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.koemine.settings.MailSettings;
import org.koemine.settings.MailSettings.Security;

/** Takes letters to a mail server. */
public final class SmtpPost {
    private final MailSettings settings;
    private final Optional<Login> login;

    public SmtpPost(MailSettings settings, Optional<Login> login) {
        this.settings = settings;
        this.login = login;
    }

    /**
     * Sends a letter, within the time the settings allow.
     *
     * @return addresses the server refused while it took the letter for others; most often none
     * @throws org.koemine.fault.KoemineException where it went to nobody
     */
    public List<String> send(Letter letter) {
        SSLSocketFactory encrypted = Trust.sockets(settings.certificate());
        TimedSockets sockets =
                new TimedSockets(settings.security() == Security.TLS ? encrypted : SocketFactory.getDefault());
        Timer watch = new Timer("mail-timeout", true);
        watch.schedule(closing(sockets), TimeUnit.SECONDS.toMillis(settings.timeout()));
        try {
            return send(letter, Session.getInstance(properties(sockets, encrypted)));
        } catch (MessagingException e) {
            throw MailFaults.of(e, sockets.isClosed(), settings);
        } finally {
            watch.cancel();
            sockets.close();
        }
    }

    private static TimerTask closing(TimedSockets sockets) {
        return new TimerTask() {
            @Override
            public void run() {
                sockets.close();
            }
        };
    }

    private List<String> send(Letter letter, Session session) throws MessagingException {
        MimeLetter message = new MimeLetter(letter, settings.from(), session);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    login.map(Login::user).orElse(null),
                    login.map(Login::password).orElse(null));
            return refused(message, transport);
        }
    }

    /** The server has the letter once it has taken it for one address; how it says farewell then does not matter. */
    private static List<String> refused(MimeLetter message, Transport transport) throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return List.of();
        } catch (SendFailedException e) {
            if (e.getValidSentAddresses() == null || e.getValidSentAddresses().length == 0) {
                throw e;
            }
            return addresses(e);
        }
    }

    static List<String> addresses(SendFailedException e) {
        return Stream.of(e.getInvalidAddresses(), e.getValidUnsentAddresses())
                .flatMap(Stream::ofNullable)
                .flatMap(Stream::of)
                .map(Address::toString)
                .toList();
    }

    private Properties properties(TimedSockets sockets, SSLSocketFactory encrypted) {
        String most = Long.toString(TimeUnit.SECONDS.toMillis(settings.timeout()));
        boolean tls = settings.security() == Security.TLS;
        boolean startTls = settings.security() == Security.STARTTLS;
        Properties properties = new Properties();
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.ssl.socketFactory", tls ? sockets : encrypted);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(login.isPresent()));
        properties.put("mail.smtp.connectiontimeout", most);
        properties.put("mail.smtp.timeout", most);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.sendpartial", "true");
        properties.put("mail.smtp.from", settings.from());
        return properties;
    }
}
