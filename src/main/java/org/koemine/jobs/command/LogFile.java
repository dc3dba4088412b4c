package org.koemine.jobs.command;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.slf4j.LoggerFactory;

/** The log beside the database: a file a day, thirty days kept, stack traces without what exceptions quote. */
final class LogFile {
    private static final String NAME = "file";
    private static final int DAYS_KEPT = 30;
    private static final long BYTES_EACH = 10L << 20;

    private LogFile() {}

    /** Logs to the file from now on, or says that it cannot be written. */
    static boolean open(Path file) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        close(root);
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(NAME);
        appender.setFile(file.toString());
        appender.setRollingPolicy(policy(context, appender, file));
        appender.setEncoder(encoder(context));
        appender.start();
        if (!appender.isStarted()) {
            return false;
        }
        root.addAppender(appender);
        return true;
    }

    /** Two appenders cannot have one file. */
    private static void close(Logger root) {
        Appender<ILoggingEvent> open = root.getAppender(NAME);
        if (open != null) {
            root.detachAppender(open);
            open.stop();
        }
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path file) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%d{yyyy-MM-dd}.%i");
        policy.setMaxHistory(DAYS_KEPT);
        policy.setMaxFileSize(new FileSize(BYTES_EACH));
        policy.start();
        return policy;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        LogLine line = new LogLine(ZoneId.systemDefault());
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        return encoder;
    }
}
