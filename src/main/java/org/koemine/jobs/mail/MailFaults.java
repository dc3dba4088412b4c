package org.koemine.jobs.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.settings.MailSettings;

/** Finds in what mail threw the fault that a person can act on. What the server said is not repeated, only its number. */
final class MailFaults {
    private static final int TOO_LARGE = 552;
    private static final int LOGIN_WANTED = 530;

    private MailFaults() {}

    /** @param late whether the time was up */
    static KoemineException of(MessagingException thrown, boolean late, MailSettings settings) {
        String server = settings.host() + ":" + settings.port();
        Fault fault = late || find(thrown, SocketTimeoutException.class).isPresent()
                ? Fault.of(FaultId.MAIL_TIMED_OUT, Place.NOWHERE, server, settings.timeout())
                : fault(thrown, server, settings);
        return new KoemineException(fault, thrown);
    }

    private static Fault fault(MessagingException thrown, String server, MailSettings settings) {
        if (thrown instanceof MailConnectException) {
            return Fault.of(FaultId.MAIL_SERVER_UNREACHABLE, Place.NOWHERE, server, cause(thrown));
        }
        if (thrown instanceof AuthenticationFailedException || replies(thrown).contains(LOGIN_WANTED)) {
            return Fault.of(FaultId.MAIL_LOGIN_REFUSED, Place.NOWHERE, server);
        }
        if (find(thrown, SSLException.class).isPresent()
                || String.valueOf(thrown.getMessage()).startsWith("STARTTLS")) {
            return Fault.of(FaultId.MAIL_NOT_SECURE, Place.NOWHERE, server, cause(thrown));
        }
        if (replies(thrown).contains(TOO_LARGE)) {
            return Fault.of(FaultId.MAIL_TOO_LARGE, Place.NOWHERE, server, settings.largestAttachment());
        }
        if (find(thrown, SMTPSenderFailedException.class).isPresent()) {
            return Fault.of(FaultId.MAIL_SENDER_REFUSED, Place.NOWHERE, server, settings.from());
        }
        if (find(thrown, SMTPAddressFailedException.class).isPresent()) {
            List<String> refused = SmtpPost.addresses((SendFailedException) thrown);
            return Fault.of(FaultId.MAIL_ADDRESS_REFUSED, Place.NOWHERE, server, String.join(", ", refused));
        }
        return Fault.of(FaultId.MAIL_NOT_SENT, Place.NOWHERE, server, cause(thrown));
    }

    /** Kind of the innermost exception, and the reply's number where the server replied. */
    private static String cause(MessagingException thrown) {
        String kind = chain(thrown)
                .reduce((outer, inner) -> inner)
                .orElseThrow()
                .getClass()
                .getSimpleName();
        return replies(thrown).stream()
                .findFirst()
                .map(reply -> kind + " " + reply)
                .orElse(kind);
    }

    private static List<Integer> replies(MessagingException thrown) {
        return chain(thrown)
                .flatMap(each -> Stream.of(
                                each instanceof SMTPSendFailedException sent ? sent.getReturnCode() : -1,
                                each instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : -1,
                                each instanceof SMTPAddressFailedException address ? address.getReturnCode() : -1)
                        .filter(reply -> reply > 0))
                .toList();
    }

    private static <T> Optional<T> find(Throwable thrown, Class<T> kind) {
        return chain(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, MailFaults::inner);
    }

    private static Throwable inner(Throwable thrown) {
        return thrown instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : thrown.getCause();
    }
}
