package org.koemine.jobs;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.koemine.store.Database;

/** The artifacts of the job «rehearsal». */
final class Rehearsal {
    static final List<Class<?>> ARTIFACTS = List.of(Reader.class, Writer.class);

    private Rehearsal() {}

    @Named("rehearsalReader")
    @Dependent
    static class Reader extends AbstractItemReader {
        private int last;

        @Override
        public void open(Serializable checkpoint) {
            last = checkpoint == null ? 0 : (Integer) checkpoint;
        }

        @Override
        public Object readItem() {
            return last == 20 ? null : ++last;
        }

        @Override
        public Serializable checkpointInfo() {
            return last;
        }
    }

    @Named("rehearsalWriter")
    @Dependent
    static class Writer extends AbstractItemWriter {
        @Inject
        private Database database;

        @Inject
        private AtomicInteger failsOn;

        @Inject
        @BatchProperty
        private String run;

        @Override
        public void writeItems(List<Object> numbers) {
            for (Object number : numbers) {
                database.jdbi()
                        .useHandle(handle -> handle.execute(
                                "INSERT INTO run_step (run_id, step_name) VALUES (?, ?)",
                                Long.parseLong(run),
                                number.toString()));
                if (number.equals(failsOn.get())) {
                    throw new IllegalStateException("planned");
                }
            }
        }
    }
}
