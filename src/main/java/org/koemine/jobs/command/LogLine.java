package org.koemine.jobs.command;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A line of the log: when, how grave, who, what; an exception follows with its stack, without what it quotes. */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final ZoneId zone;

    LogLine(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        String logger = event.getLoggerName();
        return TIME.format(Instant.ofEpochMilli(event.getTimeStamp()).atZone(zone))
                + " " + event.getLevel()
                + " " + logger.substring(logger.lastIndexOf('.') + 1)
                + " " + event.getFormattedMessage()
                + "\n" + BareStack.of(event.getThrowableProxy());
    }
}
