package org.koemine.jobs.command;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.koemine.fault.KoemineException;

/**
 * A stack trace without the exceptions' messages, for drivers quote in them what could not be stored: a complaint, or a
 * name. Only our own faults, which hold no personal data, keep theirs.
 */
final class BareStack {
    private BareStack() {}

    /** A line an exception and a frame; empty for none. */
    static String of(IThrowableProxy outermost) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy thrown = outermost; thrown != null; thrown = thrown.getCause()) {
            append(text, thrown);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append(text.isEmpty() ? "" : "caused by ").append(thrown.getClassName());
        if (thrown.getClassName().equals(KoemineException.class.getName())) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append('\n');
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        for (int i = 0; i < frames.length - thrown.getCommonFrames(); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
    }
}
