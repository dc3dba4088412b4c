package org.koemine.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

/** Finds what the settings say of a file: the first source whose pattern, with * and ?, fits its name. */
final class FilePattern {
    private FilePattern() {}

    static SourceSettings source(IntakeSettings settings, Path file) {
        // A name that was copied from a Mac has its voiced kana in two characters.
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        return settings.sources().stream()
                .filter(source -> fits(source.files(), name))
                .findFirst()
                .orElse(SourceSettings.UNSAID);
    }

    private static boolean fits(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        Normalizer.normalize(pattern, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(name)
                .matches();
    }
}
