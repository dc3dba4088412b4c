package org.koemine.jobs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a lease: a process of a host, told from a later process with the same number by when it started.
 *
 * @param mark sets apart owners within one process
 */
record LeaseOwner(long pid, String host, long startedAt, String mark) {

    static LeaseOwner ofThisProcess() {
        ProcessHandle me = ProcessHandle.current();
        return new LeaseOwner(
                me.pid(), hostName(), startOf(me), UUID.randomUUID().toString().substring(0, 8));
    }

    /** As {@link #toString} wrote it. */
    static LeaseOwner parse(String text) {
        String[] parts = text.split("[@/]", 4);
        return new LeaseOwner(Long.parseLong(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3]);
    }

    /** Whether this owner is known to be gone: it was of this host, and no such process lives here. */
    boolean isDeadOn(String thisHost) {
        return host.equals(thisHost)
                && ProcessHandle.of(pid)
                        .filter(process -> startOf(process) == startedAt)
                        .isEmpty();
    }

    /** Who is at work here, for people: the account and the host. */
    static String person() {
        return System.getProperty("user.name", "?") + "@" + hostName();
    }

    static String hostName() {
        return Optional.ofNullable(System.getenv("HOSTNAME"))
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .filter(name -> !name.isBlank() && name.indexOf('/') < 0 && name.indexOf('@') < 0)
                .orElseGet(LeaseOwner::networkName);
    }

    private static String networkName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** For people: which process, where. */
    String shown() {
        return pid + "@" + host;
    }

    @Override
    public String toString() {
        return pid + "@" + host + "/" + startedAt + "/" + mark;
    }
}
