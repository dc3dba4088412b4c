package org.koemine.jobs;

import java.util.concurrent.atomic.AtomicInteger;

/** Interrupts a run when a step has recorded something for the n-th time, while the transaction is still open. */
final class Interruption implements Progress {
    private final String step;
    private final AtomicInteger left;
    private final Runnable interrupt;
    private String current = "";

    Interruption(String step, int nth, Runnable interrupt) {
        this.step = step;
        this.left = new AtomicInteger(nth);
        this.interrupt = interrupt;
    }

    static Interruption none() {
        return new Interruption("none", 0, () -> {});
    }

    @Override
    public synchronized void step(String name) {
        current = name;
    }

    @Override
    public synchronized void recorded(long items) {
        if (current.equals(step) && left.decrementAndGet() == 0) {
            interrupt.run();
        }
    }

    @Override
    public void end() {
        // Nothing to close.
    }

    boolean happened() {
        return left.get() <= 0;
    }
}
