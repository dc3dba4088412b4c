package org.koemine.jobs.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that chooses the language; it is looked for before the rest, because help is worded in it too. */
final class Language {
    private static final String OPTION = "--locale";

    @Option(names = OPTION, paramLabel = "ja|en", descriptionKey = "locale")
    private Optional<Locale> asked = Optional.empty();

    /** What was asked for: also the workbook's language. */
    Optional<Locale> asked() {
        return asked;
    }

    /** The language to talk in: as asked for on the command line, else the machine's if it is one of ours. */
    static Locale of(List<String> arguments, Locale machine) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return nearest(Locale.forLanguageTag(argument.substring(OPTION.length() + 1)));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return nearest(Locale.forLanguageTag(arguments.get(i + 1)));
            }
        }
        return nearest(machine);
    }

    static Locale of(String[] arguments, Locale machine) {
        return of(Arrays.asList(arguments), machine);
    }

    private static Locale nearest(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
