package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderSettingsTest {
    @TempDir
    private Path folder;

    private SettingsPage read(String page) throws IOException {
        return SettingsReader.read(Files.writeString(folder.resolve("settings.yaml"), page));
    }

    @Test
    void pathsStartAtTheFolderOfTheSettings() throws IOException {
        assertThat(read("encoder:\n  model: models/model.onnx\n  tokenizer: /srv/tokenizer.json\n")
                        .encoder())
                .contains(new EncoderSettings(folder.resolve("models/model.onnx"), Path.of("/srv/tokenizer.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "encoder:\n", "encoder:\n  model: none\n  tokenizer: none\n", "encoder:\n  model: none\n"})
    void itIsOffUnlessItIsSwitchedOn(String page) throws IOException {
        assertThat(read(page)).isEqualTo(SettingsPage.DEFAULT);
    }

    @Test
    void whereTheFilesLieIsNoPartOfARunsSettings() throws IOException {
        SettingsPage page = read("encoder:\n  model: a.onnx\n  tokenizer: b.json\n");

        assertThat(page.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(page.settings().toText()).doesNotContain("encoder");
    }
}
