package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.koemine.settings.ThemeSettings;
import org.koemine.themes.Encoder;

class ThemeQualityTest {

    /**
     * Found by single mentions instead of whole complaints, circumstances were themes: V 0.497, B-cubed F 0.236. Seeds differ
     * by about 0.01.
     */
    @Test
    void themesOfTheSampleAgreeWithItsLabels() {
        List<LabelledText> labelled =
                LabelledText.read(Path.of("sample-data/labelled.tsv")).texts();
        List<String> texts = labelled.stream().map(LabelledText::text).toList();
        FoundThemes found = FoundThemes.in(texts, List.of(), ThemeSettings.DEFAULT, Encoder.NONE, 1);

        Score score = Score.of(labelled, found.themes(), Set.of("NO", "OT"), 1);

        assertThat(score.agreement().v()).isBetween(0.54, 0.59);
        assertThat(score.agreement().f()).isBetween(0.31, 0.37);
        assertThat(score.themes()).isBetween(60L, 90L);
        assertThat(score.coverage()).isBetween(0.98, 1.0);
    }
}
