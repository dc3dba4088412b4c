package org.koemine.settings;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.fault.FaultId;

/** What a page says of mail. Without a host there is none, and nothing else has to be said. */
final class MailEntries {
    static final String HOST = "mail.host";
    static final String PORT = "mail.port";
    static final String SECURITY = "mail.security";
    static final String CERTIFICATE = "mail.certificate";
    static final String FROM = "mail.from";
    static final String TO = "mail.to";
    static final String FAILURES_TO = "mail.failures-to";
    static final String LARGEST_ATTACHMENT = "mail.largest-attachment";
    static final String TIMEOUT = "mail.timeout";

    /** In the order of the settings page. */
    static final List<String> KEYS =
            List.of(HOST, PORT, SECURITY, CERTIFICATE, FROM, TO, FAILURES_TO, LARGEST_ATTACHMENT, TIMEOUT);

    private static final String NONE = "none";

    private static final Quantity PORTS = Quantity.whole(MailSettings.PORTS, Unit.NONE);
    private static final Quantity ATTACHMENTS = Quantity.whole(MailSettings.ATTACHMENTS, Unit.MEGABYTES);
    private static final Quantity TIMEOUTS = Quantity.whole(MailSettings.TIMEOUTS, Unit.SECONDS);

    private final Path folder;
    private final Map<String, Object> values = new TreeMap<>(Map.of(
            HOST, NONE,
            PORT, BigDecimal.valueOf(587),
            SECURITY, MailSettings.Security.STARTTLS,
            CERTIFICATE, Optional.empty(),
            FROM, "",
            TO, List.of(),
            FAILURES_TO, List.of(),
            LARGEST_ATTACHMENT, BigDecimal.TEN,
            TIMEOUT, BigDecimal.valueOf(60)));
    private Optional<Entry> host = Optional.empty();

    /** @param folder from which the certificate's file is looked for */
    MailEntries(Path folder) {
        this.folder = folder;
    }

    void read(Entry setting) {
        values.put(setting.key(), value(setting));
        if (setting.key().equals(HOST)) {
            host = Optional.of(setting);
        }
    }

    private Object value(Entry setting) {
        return switch (setting.key()) {
            case HOST -> host(setting);
            case PORT -> PORTS.read(setting.text(), setting.place(), "587");
            case SECURITY -> Words.SECURITY.read(setting.text(), setting.place(), "");
            case CERTIFICATE -> certificate(setting);
            case FROM -> address(setting);
            case LARGEST_ATTACHMENT -> ATTACHMENTS.read(setting.text(), setting.place(), "10 MB");
            case TIMEOUT -> TIMEOUTS.read(setting.text(), setting.place(), "60 s");
            default -> setting.items().stream().map(MailEntries::address).toList();
        };
    }

    private static String host(Entry setting) {
        String host = setting.text().strip();
        if (!setting.isText() || !host.matches("[A-Za-z0-9.:-]+")) {
            throw setting.fault(FaultId.SETTING_UNKNOWN_WORD, "none, smtp.example.com");
        }
        return host;
    }

    private Optional<Path> certificate(Entry setting) {
        String file = setting.text().strip();
        if (file.equals(NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(file));
        } catch (InvalidPathException wrong) {
            throw setting.fault(FaultId.SETTING_UNKNOWN_WORD, "none, PATH");
        }
    }

    private static String address(Entry setting) {
        String address = setting.text().strip();
        if (!MailSettings.isAddress(address)) {
            throw setting.fault(FaultId.SETTING_NOT_AN_ADDRESS);
        }
        return address;
    }

    /** Empty where mail is off, or cannot be said to be complete. */
    Optional<MailSettings> build(Problems problems) {
        if (value(HOST).equals(NONE)) {
            return Optional.empty();
        }
        if (value(FROM).equals("")) {
            problems.add(
                    FaultId.MAIL_SETTING_MISSING, host.orElseThrow().place().column(FROM, ""));
            return Optional.empty();
        }
        if (addresses(TO).isEmpty() && addresses(FAILURES_TO).isEmpty()) {
            problems.add(
                    FaultId.MAIL_SETTING_MISSING, host.orElseThrow().place().column(TO, ""));
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                (String) value(HOST),
                whole(PORT),
                (MailSettings.Security) value(SECURITY),
                ((Optional<?>) value(CERTIFICATE)).map(Path.class::cast),
                (String) value(FROM),
                addresses(TO),
                addresses(FAILURES_TO),
                whole(LARGEST_ATTACHMENT),
                whole(TIMEOUT)));
    }

    private Object value(String key) {
        return values.get(key);
    }

    private int whole(String key) {
        return ((BigDecimal) value(key)).intValueExact();
    }

    private List<String> addresses(String key) {
        return ((List<?>) value(key)).stream().map(String.class::cast).toList();
    }
}
