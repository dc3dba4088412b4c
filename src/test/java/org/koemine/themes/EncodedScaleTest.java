package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.testing.TestEncoder;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;

/** What an encoder adds is on the scale of what words say, so that every threshold stays what it is. */
class EncodedScaleTest {
    private static final int MENTIONS = 400;
    private static final double NEARLY = 0.01;

    /** Mean and standard deviation of the cosines of all pairs. */
    private record Spread(double mean, double deviation) {
        static Spread of(float[][] vectors) {
            double sum = 0;
            double squares = 0;
            int pairs = 0;
            for (int a = 0; a < vectors.length; a++) {
                for (int b = 0; b < a; b++) {
                    double cosine = Dense.dot(vectors[a], vectors[b]);
                    sum += cosine;
                    squares += cosine * cosine;
                    pairs++;
                }
            }
            double mean = sum / pairs;
            return new Spread(mean, Math.sqrt(squares / pairs - mean * mean));
        }
    }

    private static List<Mention> mentions() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("sample-data/labelled.tsv"));
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            mentions.addAll(analyser.analyse(i, rows.get(i).split("\t", -1)[1]));
        }
        return mentions;
    }

    @Test
    void rawCosinesAreHighAndThoseThatJoinAreSpreadAsThoseOfWordsAre(@TempDir Path folder) throws IOException {
        List<Mention> all = mentions();
        List<Mention> some = Sample.distinct(all, MENTIONS);
        FeatureSpace words = FeatureSpace.learn(all, all, 1);
        try (SentenceEncoder open = SentenceEncoder.open(Optional.of(TestEncoder.in(folder)))) {
            FeatureSpace alone = FeatureSpace.learn(List.of(), List.of(), 1)
                    .with(open.encoder().once(text -> {}), some);

            Spread raw = Spread.of(some.stream()
                    .map(mention -> EncodedMeaning.vector(open.encoder(), mention))
                    .toArray(float[][]::new));
            Spread encoded = Spread.of(meanings(alone, some));
            Spread learned = Spread.of(meanings(words, some));

            assertThat(List.of(raw.mean(), encoded.mean(), encoded.deviation(), learned.mean(), learned.deviation()))
                    .usingComparatorForType(EncodedScaleTest::nearly, Double.class)
                    .containsExactly(0.62, 0.0, 0.11, 0.0, 0.11);
        }
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) <= NEARLY ? 0 : Double.compare(one, other);
    }

    private static float[][] meanings(FeatureSpace space, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> space.features(mention).meaning())
                .toArray(float[][]::new);
    }
}
