package org.koemine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where mail goes, and by which server. It stands beside {@link Settings}, not in them: nothing that is found depends on
 * it. User and password are in no file.
 *
 * @param certificate PEM file of the certificates to trust, where the machine's own do not do
 * @param from address of the sender
 * @param to who gets the report when a run has ended
 * @param failuresTo who gets word of what failed; where empty, {@code to} does
 * @param largestAttachment megabytes that workbooks may have to be attached, 0 to 100
 * @param timeout seconds after which sending one mail is given up, 1 to 600
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        Optional<Path> certificate,
        String from,
        List<String> to,
        List<String> failuresTo,
        int largestAttachment,
        int timeout) {

    /** How what is said to the server is kept secret. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Security> of(String word) {
            return Stream.of(values())
                    .filter(known -> known.word().equals(word))
                    .findFirst();
        }
    }

    static final Range PORTS = Range.of("1", "65535");
    static final Range ATTACHMENTS = Range.of("0", "100");
    static final Range TIMEOUTS = Range.of("1", "600");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*");

    public MailSettings {
        Objects.requireNonNull(host, "host");
        PORTS.require("port", port);
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(certificate, "certificate");
        to = List.copyOf(to);
        failuresTo = List.copyOf(failuresTo);
        ATTACHMENTS.require("largestAttachment", largestAttachment);
        TIMEOUTS.require("timeout", timeout);
        if (!Stream.of(Stream.of(from), to.stream(), failuresTo.stream())
                .flatMap(addresses -> addresses)
                .allMatch(MailSettings::isAddress)) {
            throw new IllegalArgumentException("not an address");
        }
        if (to.isEmpty() && failuresTo.isEmpty()) {
            throw new IllegalArgumentException("nobody to write to");
        }
    }

    /** Who gets word of what failed. */
    public List<String> alarmed() {
        return failuresTo.isEmpty() ? to : failuresTo;
    }

    /** Everybody that any mail goes to. */
    public List<String> everybody() {
        return Stream.concat(to.stream(), failuresTo.stream()).distinct().toList();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
