package org.koemine.trends.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The detector against the usual ones, on series it was not developed on. {@code mvn test -Dtest=DetectionComparisonTest
 * -Dkoemine.series=336} is the long form; the tables are written to {@code target} too.
 */
class DetectionComparisonTest {
    private static final Logger LOG = LoggerFactory.getLogger(DetectionComparisonTest.class);
    private static final int SERIES = Integer.getInteger("koemine.series", 28);

    /** Outbreaks in a hundred that one may miss who has to learn what is usual. */
    private static final double NEARLY_ALL = 4;

    /** Standard errors for noisier series: false alarms stand together in the few that are noisiest. */
    private static final int TOGETHER = 3;

    private static final long SEED = Long.getLong("koemine.seed", 101);

    @Test
    void fewAlarmsAreFalseAndMostOutbreaksAreFoundInEveryGroup() throws IOException {
        Map<Group, Compared> outcomes = new Comparison(SERIES, SEED, Ranges.COMPARED).run();
        String table = Comparison.atUsualLimits(outcomes) + System.lineSeparator() + Comparison.atEqualRates(outcomes);
        keep("detection-comparison.txt", table);
        assertThat(outcomes).allSatisfy((group, of) -> {
            Outcome ours = of.ours();
            fewAreFalse(group, ours, 2);
            assertThat(ours.foundPercent())
                    .as("%s, found", group)
                    .isGreaterThanOrEqualTo(group.floor() - chance(0.5, ours.outbreaks(), 1));
        });
    }

    /**
     * Shares depend on how large outbreaks are drawn. Where the best standard detector finds as many as where the aims
     * were set, the aim is found, or as good as all that there is to find.
     */
    @Test
    void asManyAreFoundAsIsWantedOrAsCanBe() throws IOException {
        Map<Group, Compared> outcomes = new Comparison(SERIES, SEED, Ranges.WANTED).run();
        keep("detection-wanted.txt", Comparison.beside(outcomes));
        assertThat(outcomes).allSatisfy((group, of) -> {
            fewAreFalse(group, of.ours(), 2);
            assertThat(of.ours().foundPercent())
                    .as("%s, found", group)
                    .isGreaterThanOrEqualTo(Math.min(group.aim(), of.known().foundPercent() - NEARLY_ALL)
                            - chance(0.5, of.ours().outbreaks(), 1));
        });
    }

    @Test
    void fewAlarmsAreFalseInNoisierSeriesToo() throws IOException {
        Map<Group, Outcome> outcomes = new Comparison(SERIES, SEED, Ranges.STRESSED).ours();
        keep("detection-stressed.txt", Comparison.table(outcomes));
        assertThat(outcomes).allSatisfy((group, of) -> fewAreFalse(group, of, TOGETHER));
    }

    private static void keep(String file, String table) throws IOException {
        LOG.info("{} series a group, seed {}\n{}", SERIES, SEED, table);
        Files.writeString(Path.of("target", file), table, StandardCharsets.UTF_8);
    }

    private static void fewAreFalse(Group group, Outcome ours, int errors) {
        assertThat(ours.falsePercent())
                .as("%s, false", group)
                .isLessThanOrEqualTo(1 + chance(0.01, ours.quiet(), errors));
    }

    /** Hundredths by which the share of so many may miss what it is of all: some standard errors. */
    private static double chance(double share, int of, int errors) {
        return 100 * errors * StrictMath.sqrt(share * (1 - share) / of);
    }
}
