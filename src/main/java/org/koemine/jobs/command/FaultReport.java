package org.koemine.jobs.command;

import java.io.PrintWriter;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Words what a command threw, a line a fault; the stack trace goes to the log only. */
final class FaultReport implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FaultReport.class);

    private final Texts texts;

    FaultReport(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        KoemineException known = thrown instanceof KoemineException koemine ? koemine : unexpected(thrown);
        LOG.error("the command {} failed", line.getCommandName(), known);
        PrintWriter err = line.getErr();
        FaultMessages messages = new FaultMessages(texts.locale());
        known.faults().forEach(fault -> err.println(messages.word(fault)));
        err.flush();
        return ExitCode.of(known);
    }

    private static KoemineException unexpected(Exception thrown) {
        String name = thrown.getClass().getSimpleName();
        return new KoemineException(Fault.of(FaultId.UNEXPECTED, Place.NOWHERE, name), thrown);
    }
}
