package org.koemine.settings;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words a settings file may use. */
final class Words {
    static final Word<ZoneId> ZONE = new Word<>("Asia/Tokyo, UTC, Europe/London …", Words::zone, ZoneId::getId);

    static final Word<Locale> LANGUAGE = new Word<>(
            "ja, en",
            text -> Optional.ofNullable(
                    Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH).get(text)),
            Locale::getLanguage);

    /** By the name Java knows; what is called Shift_JIS is in fact windows-31j, which can also read ① and 髙. */
    static final Word<String> ENCODING =
            new Word<>("UTF-8, windows-31j (CP932), UTF-16, EUC-JP, ISO-2022-JP …", Words::encoding, name -> name);

    static final Word<Character> SEPARATOR =
            new Word<>("comma, semicolon, tab, pipe", Words::separator, Words::separatorName);

    static final Word<Editions> EDITIONS = new Word<>("none, weekly, monthly, both", Editions::of, Editions::word);

    static final Word<MailSettings.Security> SECURITY =
            new Word<>("none, starttls, tls", MailSettings.Security::of, MailSettings.Security::word);

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

    private Words() {}

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static Optional<String> encoding(String text) {
        if (text.equalsIgnoreCase("cp932")) {
            return Optional.of("windows-31j");
        }
        try {
            String name = Charset.forName(text).name();
            return Optional.of(name.equals("Shift_JIS") ? "windows-31j" : name);
        } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Character> separator(String text) {
        if (text.length() == 1 && SEPARATORS.containsValue(text.charAt(0))) {
            return Optional.of(text.charAt(0));
        }
        return Optional.ofNullable(SEPARATORS.get(text));
    }

    private static String separatorName(char separator) {
        return SEPARATORS.entrySet().stream()
                .filter(entry -> entry.getValue() == separator)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
