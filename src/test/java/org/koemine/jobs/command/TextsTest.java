package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.intake.Field;
import org.koemine.jobs.RunStatus;

class TextsTest {
    private final ResourceBundle english = new Texts(Locale.ENGLISH).bundle();
    private final ResourceBundle japanese = new Texts(Locale.JAPANESE).bundle();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(japanese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void aMessageNamesTheSameArgumentsInBothLanguages() {
        for (String key : english.keySet()) {
            if (!english.getString(key).contains("${")) {
                int arguments =
                        new MessageFormat(english.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
                assertThat(new MessageFormat(japanese.getString(key), Locale.ROOT).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSize(arguments);
            }
        }
    }

    /** Help is a format: a lone percent sign would be reported to whoever asks for it. */
    @Test
    void helpIsAFormatWithoutArguments() {
        for (ResourceBundle bundle : List.of(english, japanese)) {
            bundle.keySet().stream()
                    .filter(key -> key.contains("usage."))
                    .forEach(key -> assertThat(bundle.getString(key).replaceAll("%[%n]", ""))
                            .as(key)
                            .doesNotContain("%"));
        }
    }

    @Test
    void everyFieldAndStatusHasAWord() {
        for (Field field : Field.values()) {
            assertThat(english.containsKey("field." + field.key()))
                    .as(field.key())
                    .isTrue();
        }
        for (RunStatus status : RunStatus.values()) {
            assertThat(english.containsKey("status." + status))
                    .as(status.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly.xml", "rebuild.xml"})
    void everyStepOfAJobHasAWord(String job) throws IOException {
        String definition = Files.readString(Path.of("jobs", job), StandardCharsets.UTF_8);
        List<String> steps = Pattern.compile("<step id=\"(.+?)\"")
                .matcher(definition)
                .results()
                .map(step -> "step." + step.group(1))
                .toList();

        assertThat(steps).isNotEmpty();
        assertThat(english.keySet()).containsAll(steps);
    }

    @Test
    void everythingElseThanJapaneseIsTalkedToInEnglish() {
        assertThat(Language.nearest(Locale.JAPAN)).isEqualTo(Locale.JAPANESE);
        assertThat(Language.nearest(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
    }
}
