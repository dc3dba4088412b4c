package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.SettingsReader;
import org.koemine.text.Lexicon;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Synonyms;
import org.koemine.text.TextAnalyser;

/** The guide in sample-data, and what words mean after it, learned from the complaints of the sample. */
class StarterGuideTest {
    private static final Path FOLDER = Path.of("sample-data/guide");

    private static Guide guide;
    private static TextAnalyser analyser;
    private static FeatureSpace space;
    private static List<Mention> mentions;

    @BeforeAll
    static void learn() throws IOException {
        GuideSettings files =
                SettingsReader.read(FOLDER.resolve("settings.yaml")).settings().guide();
        guide = GuideReader.read(FOLDER, files);
        Lexicon lexicon = guide.lexicon();
        analyser = new TextAnalyser(lexicon);
        mentions = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("sample-data/labelled.tsv"));
        for (int i = 1; i < lines.size(); i++) {
            mentions.addAll(analyser.analyse(i, lines.get(i).split("\t", -1)[1]));
        }
        space = FeatureSpace.learn(mentions, mentions, Synonyms.groupsWith(lexicon), 1);
    }

    /** The same problem in other words is nearer than another problem. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/koemine/themes/nearer.csv", numLinesToSkip = 1)
    void theSameProblemIsNearerThanAnother(String said, String same, String other) {
        assertThat(likeness(said, same)).isGreaterThan(likeness(said, other));
    }

    /** However like their company is: too little alike for one to join a theme of the other. */
    @ParameterizedTest
    @CsvSource({
        "届いた, 届かない",
        "高い, 高くない",
        "返金された, 返金されない",
        "電話がつながった, 電話がつながらない",
        "連絡がありました, 連絡がない",
        "説明してくれた, 説明してもらえない",
    })
    void oppositesAreHardlyAlike(String said, String opposite) {
        assertThat(likeness(said, opposite)).isLessThan(likeness(said, said) - 1);
    }

    @ParameterizedTest
    @CsvSource({"届いた, 届かない", "値段が高い, 値段は高くない", "電話がつながった, 電話がつながらない"})
    void oppositesHaveOtherTerms(String said, String opposite) {
        assertThat(analyser.terms(said)).isNotEqualTo(analyser.terms(opposite));
    }

    @Test
    void everySeedOfTheTaxonomyIsLikeSomethingInTheSample() {
        CategorySet found = new CategoryFinder(space, guide.taxonomy(), analyser).find(mentions);

        assertThat(found.unmatched()).isEmpty();
    }

    private static double likeness(String one, String other) {
        return features(one).similarity(features(other));
    }

    private static Features features(String text) {
        return space.features(new Mention(new MentionId(1, 0), 0, text.length(), text, analyser.terms(text)));
    }
}
