package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;

/** Every {@code wrong/*.yaml} beside the text that an operator reads of it, first in English, then in Japanese. */
class WrongSettingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/koemine/settings/wrong");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachIsExplained(Path page) throws IOException {
        KoemineException wrong = catchThrowableOfType(KoemineException.class, () -> SettingsReader.read(page));

        String expected = Files.readString(Path.of(page.toString().replace(".yaml", ".txt")));
        assertThat(worded(wrong, Locale.ENGLISH) + "\n" + worded(wrong, Locale.JAPANESE))
                .isEqualTo(expected);
    }

    private static String worded(KoemineException wrong, Locale locale) {
        FaultMessages messages = new FaultMessages(locale);
        return wrong.faults().stream().map(fault -> messages.word(fault) + "\n").collect(Collectors.joining());
    }
}
