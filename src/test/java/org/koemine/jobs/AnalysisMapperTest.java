package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.api.partition.PartitionPlan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.intake.SerialRange;

class AnalysisMapperTest {

    private static List<String> ranges(SerialRange waiting, int cores) {
        PartitionPlan plan = AnalysisMapper.plan(waiting, cores);
        assertThat(plan.getPartitions()).isEqualTo(plan.getPartitionProperties().length);
        assertThat(plan.getPartitionsOverride()).isTrue();
        return Arrays.stream(plan.getPartitionProperties())
                .map(range -> range.getProperty("first") + "-" + range.getProperty("last"))
                .toList();
    }

    @Test
    void serialsAreDealtToTheCoresWithoutGapOrOverlap() {
        assertThat(ranges(new SerialRange(1, 10_000, 10_000), 4))
                .containsExactly("1-2500", "2501-5000", "5001-7500", "7501-10000");
        assertThat(ranges(new SerialRange(11, 3_013, 3_003), 3)).containsExactly("11-1011", "1012-2012", "2013-3013");
    }

    @Test
    void aFewComplaintsAreNotWorthASecondPartition() {
        assertThat(ranges(new SerialRange(5, 900, 800), 8)).containsExactly("5-900");
    }

    @Test
    void whereNothingWaitsThereIsOneEmptyPartition() {
        assertThat(ranges(SerialRange.NONE, 8)).containsExactly("1-0");
    }
}
