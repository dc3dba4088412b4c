package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.koemine.jobs.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line a step, for a log or a scheduler's mail. */
final class LineProgress implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(LineProgress.class);

    /** Texts after which another line says how far the encoder is. */
    private static final long ENCODED = 10_000;

    private final PrintWriter out;
    private final Texts texts;
    private final AtomicLong items = new AtomicLong();
    private final AtomicLong encoded = new AtomicLong();
    private String step = "";

    LineProgress(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void step(String name) {
        endStep();
        step = name;
        LOG.info("step {} begins", name);
    }

    @Override
    public void recorded(long more) {
        items.addAndGet(more);
    }

    @Override
    public void encoded(long more) {
        long count = encoded.addAndGet(more);
        if (count % ENCODED == 0) {
            tell(count);
        }
    }

    private synchronized void tell(long count) {
        LOG.info("step {}, {} texts encoded", step, count);
        out.println(texts.get("progress.encoded", texts.get("step." + step), count));
        out.flush();
    }

    @Override
    public void end() {
        endStep();
    }

    private synchronized void endStep() {
        if (!step.isEmpty()) {
            long more = encoded.getAndSet(0);
            if (more % ENCODED != 0) {
                tell(more);
            }
            long count = items.getAndSet(0);
            LOG.info("step {} ended, {} items", step, count);
            out.println(texts.get(count == 0 ? "progress.step" : "progress.items", texts.get("step." + step), count));
            out.flush();
            step = "";
        }
    }
}
