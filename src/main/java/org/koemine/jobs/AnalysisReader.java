package org.koemine.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.koemine.intake.ComplaintBody;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** Reads, page by page, the texts between two serial numbers that wait for analysis. */
@Named
@Dependent
class AnalysisReader extends AbstractItemReader {
    private static final int PAGE = 500;

    @Inject
    private Database database;

    @Inject
    @BatchProperty
    private String first;

    @Inject
    @BatchProperty
    private String last;

    @Inject
    @BatchProperty
    private String run;

    private final Deque<ComplaintBody> page = new ArrayDeque<>();
    private String lexicon;
    private long read;
    private boolean atEnd;

    @Override
    public void open(Serializable checkpoint) {
        lexicon = new RunStore(database.jdbi()).guide(RunId.of(run)).textDigest();
        read = checkpoint == null ? Long.parseLong(first) - 1 : (Long) checkpoint;
    }

    @Override
    public Object readItem() {
        if (page.isEmpty() && !atEnd) {
            page.addAll(new ComplaintStore(database.jdbi()).unanalysed(lexicon, read, Long.parseLong(last), PAGE));
            atEnd = page.isEmpty();
        }
        ComplaintBody next = page.poll();
        if (next != null) {
            read = next.serial();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return read;
    }
}
