package org.koemine.jobs.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The most that was in use right after a garbage collection, and at the beginning. Old garbage that a young collection
 * left counts, so it is never less than what was needed at those moments; what came and went between two is not seen.
 */
final class HeapPeak implements NotificationListener, AutoCloseable {
    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final List<NotificationEmitter> collectors;
    private final AtomicLong peak;

    private HeapPeak(List<NotificationEmitter> collectors, long used) {
        this.collectors = collectors;
        this.peak = new AtomicLong(used);
    }

    /** Collects what is there, and watches from then on. */
    static HeapPeak watch() {
        System.gc();
        List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .toList();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        HeapPeak watching = new HeapPeak(collectors, used);
        collectors.forEach(collector -> collector.addNotificationListener(watching, null, null));
        return watching;
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            peak.accumulateAndGet(
                    after.entrySet().stream()
                            .filter(pool -> POOLS.contains(pool.getKey()))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum(),
                    Math::max);
        }
    }

    long bytes() {
        return peak.get();
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("it was added", e);
            }
        }
    }
}
