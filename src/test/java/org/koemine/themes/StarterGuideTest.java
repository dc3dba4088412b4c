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
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.guide.Taxonomy;
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

    /** The same problem in other words is nearer than another, though that may be written more alike. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/koemine/themes/nearer.csv", numLinesToSkip = 1)
    void theSameProblemIsNearerThanAnother(String said, String same, String other) {
        assertThat(likeness(said, same)).isGreaterThan(likeness(said, other));
    }

    @Test
    void probe() {
        CategoryFinder finder = new CategoryFinder(space, guide.taxonomy(), analyser);
        Taxonomy t = guide.taxonomy();
        CategorySet set = finder.find(mentions);
        System.out.println(
                "PROBE placed " + set.placed().size() + " of " + mentions.size() + " unmatched " + set.unmatched());
        java.util.Map<MentionId, String> cat = new java.util.HashMap<>();
        set.placed().forEach(p -> cat.put(p.mention(), p.category()));
        java.util.Map<Long, String> label = new java.util.HashMap<>();
        try {
            List<String> lines = Files.readAllLines(Path.of("sample-data/labelled.tsv"));
            for (int i = 1; i < lines.size(); i++)
                label.put((long) i, lines.get(i).split("\t", -1)[2]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        java.util.Map<String, java.util.Map<String, Integer>> table = new java.util.TreeMap<>();
        mentions.forEach(m -> table.computeIfAbsent(label.get(m.id().complaint()), k -> new java.util.TreeMap<>())
                .merge(cat.getOrDefault(m.id(), "-"), 1, Integer::sum));
        table.forEach((k, v) -> System.out.println("PROBE " + k + " " + v));
        for (float near : new float[] {0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1f, 1.1f}) {

            CategoryFinder f2 = new CategoryFinder(
                    space,
                    new Taxonomy(t.categories().stream()
                            .map(c -> new org.koemine.guide.Category(
                                    c.name(), c.parent(), "", c.seeds(), List.of(), List.of(), 1))
                            .toList()),
                    analyser);
            CategoryFinder.near = near;
            CategorySet s2 = f2.find(mentions);
            java.util.Map<String, java.util.Map<String, Integer>> by = new java.util.TreeMap<>();
            s2.placed()
                    .forEach(p -> by.computeIfAbsent(label.get(p.mention().complaint()), k -> new java.util.TreeMap<>())
                            .merge(p.category(), 1, Integer::sum));
            int sum = by.values().stream()
                    .mapToInt(m -> m.values().stream().mapToInt(x -> x).max().orElse(0))
                    .sum();
            System.out.println("PROBE near " + near + " placed " + s2.placed().size() + " majority " + sum
                    + " unmatched " + s2.unmatched().size());
        }
    }

    private static double likeness(String one, String other) {
        return features(one).similarity(features(other));
    }

    private static Features features(String text) {
        return space.features(new Mention(new MentionId(1, 0), 0, text.length(), text, analyser.terms(text)));
    }
}
