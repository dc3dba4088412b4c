package org.koemine.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideStore;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.SerialRange;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/**
 * Deals the complaints that wait for analysis to the cores, by their serial numbers. A restart deals anew what still
 * waits: which partition analyses a complaint makes no difference to what is found in it.
 */
@Named
@Dependent
class AnalysisMapper implements PartitionMapper {
    private static final long FEWEST_EACH = 500;

    @Inject
    private Database database;

    @Inject
    @BatchProperty
    private String run;

    @Override
    public PartitionPlan mapPartitions() {
        Guide guide = new RunStore(database.jdbi()).guide(RunId.of(run));
        GuideStore.Followed followed = new GuideStore(database.jdbi()).followed();
        long looked = followed.lexicon().equals(guide.lexiconDigest()) ? followed.run() : 0;
        return plan(
                new ComplaintStore(database.jdbi()).unanalysed(guide.textDigest(), looked),
                Runtime.getRuntime().availableProcessors());
    }

    static PartitionPlan plan(SerialRange waiting, int cores) {
        long wanted = Math.max(1, waiting.count() / FEWEST_EACH);
        int parts = (int) Math.min(cores, wanted);
        long serials = waiting.last() - waiting.first() + 1;
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(parts);
        plan.setThreads(parts);
        plan.setPartitionProperties(IntStream.range(0, parts)
                .mapToObj(part -> range(
                        waiting.first() + serials * part / parts, waiting.first() + serials * (part + 1) / parts - 1))
                .toArray(Properties[]::new));
        return plan;
    }

    private static Properties range(long first, long last) {
        Properties range = new Properties();
        range.setProperty("first", Long.toString(first));
        range.setProperty("last", Long.toString(last));
        return range;
    }
}
