package org.koemine.jobs.command;

import java.nio.file.Path;
import java.util.Optional;
import org.koemine.settings.SettingsPage;
import org.koemine.settings.SettingsReader;
import picocli.CommandLine.Option;

/** Which settings. */
final class SettingsOption {
    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
    private Optional<Path> file = Optional.empty();

    /** All that the file says; the defaults where none is named. */
    SettingsPage read() {
        return file.map(SettingsReader::read).orElse(SettingsPage.DEFAULT);
    }
}
