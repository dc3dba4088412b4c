package org.koemine.jobs.bench;

import java.util.HashMap;
import java.util.Map;
import org.koemine.jobs.Progress;

/** Hears of the steps and notes what the processor had done when each began and ended. */
final class StepCosts implements Progress {
    private final Map<String, Double> seconds = new HashMap<>();
    private String step = "";
    private Effort begun = new Effort(0, 0);

    @Override
    public synchronized void step(String name) {
        end();
        step = name;
        begun = Effort.soFar();
    }

    @Override
    public void recorded(long items) {
        // How many is known beforehand.
    }

    @Override
    public synchronized void end() {
        if (!step.isEmpty()) {
            seconds.put(step, Effort.since(begun).processor());
            step = "";
        }
    }

    synchronized double processor(String name) {
        return seconds.getOrDefault(name, 0.0);
    }
}
