package org.koemine.jobs.command;

import java.nio.file.Path;
import java.util.Optional;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.SettingsPage;
import org.koemine.settings.SettingsReader;
import picocli.CommandLine.Option;

/** Which settings. */
final class SettingsOption {
    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
    private Optional<Path> file = Optional.empty();

    /**
     * What the files say that the settings name.
     *
     * @throws org.koemine.fault.KoemineException with every problem of all files
     */
    Guide guide(GuideSettings named) {
        Path folder = file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
        return GuideReader.read(folder, named);
    }

    /** All that the file says; the defaults where none is named. */
    SettingsPage read() {
        return file.map(SettingsReader::read).orElse(SettingsPage.DEFAULT);
    }
}
