package org.koemine.jobs.bench;

import java.lang.management.ManagementFactory;

/**
 * Seconds something took.
 *
 * @param wall by the clock on the wall
 * @param processor of all cores together, by the whole process: compiling and collecting garbage included
 */
public record Effort(double wall, double processor) {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    /** Both clocks as they stand now. */
    static Effort soFar() {
        return new Effort(System.nanoTime() / NANOS, SYSTEM.getProcessCpuTime() / NANOS);
    }

    static Effort since(Effort start) {
        Effort now = soFar();
        return new Effort(now.wall - start.wall, now.processor - start.processor);
    }

    Effort mean(Effort other) {
        return new Effort((wall + other.wall) / 2, (processor + other.processor) / 2);
    }
}
