package org.koemine.jobs.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language to talk in. It is looked for before the command line is parsed, because help is worded in it too. */
final class Language {
    static final String OPTION = "--locale";

    private Language() {}

    /** What was asked for on the command line. */
    static Optional<Locale> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(nearest(Locale.forLanguageTag(argument.substring(OPTION.length() + 1))));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(nearest(Locale.forLanguageTag(arguments.get(i + 1))));
            }
        }
        return Optional.empty();
    }

    /** The one of ours that somebody reads who reads {@code locale}. */
    static Locale nearest(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
