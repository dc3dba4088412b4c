package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line in one sentence, and where to read on. */
final class UsageFault implements IParameterExceptionHandler {
    private final Texts texts;

    UsageFault(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        PrintWriter err = thrown.getCommandLine().getErr();
        err.println(word(thrown));
        err.println(texts.get(
                "usage.seeHelp", thrown.getCommandLine().getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.SETTINGS;
    }

    private String word(ParameterException thrown) {
        if (thrown instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return texts.get("usage.missing", names(missing.getMissing()));
        }
        if (thrown instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return texts.get("usage.unknown", shown(String.join(" ", unmatched.getUnmatched())));
        }
        if (thrown.getArgSpec() != null && thrown.getValue() != null) {
            return texts.get(
                    "usage.badValue",
                    name(thrown.getArgSpec()),
                    shown(thrown.getValue()),
                    thrown.getArgSpec().paramLabel());
        }
        return texts.get("usage.incomplete");
    }

    /** A URL may hold a password, also where an option's name is misspelt. */
    private static String shown(String argument) {
        return argument.replaceAll("(?is)(jdbc:\\w*:?|\\w+://).*", "$1…");
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(UsageFault::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
