package org.koemine.jobs.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.koemine.themes.GroupId;
import org.koemine.themes.ThemeId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar koemine.jar COMMAND}. */
@Command(name = "koemine", versionProvider = Version.class, mixinStandardHelpOptions = true)
public final class Koemine {
    @Spec
    private CommandSpec spec;

    private Koemine() {}

    /** Ends the JVM with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, writer(System.out), writer(System.err), Clock.systemUTC()));
    }

    /** Heard of already by {@link Language}; here it is checked and explained. */
    @Option(names = Language.OPTION, paramLabel = "ja|en", scope = ScopeType.INHERIT)
    void locale(String tag) {
        if (!tag.equals("ja") && !tag.equals("en")) {
            throw new ParameterException(spec.commandLine(), tag, null, spec.findOption(Language.OPTION), tag);
        }
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock) {
        Optional<Locale> asked = Language.asked(List.of(arguments));
        Texts texts = new Texts(asked.orElseGet(() -> Language.nearest(Locale.getDefault())));
        CommandLine line = new CommandLine(new Koemine());
        commands(texts, asked, clock).forEach(line::addSubcommand);
        line.addSubcommand(new HelpCommand());
        line.registerConverter(ThemeId.class, ThemeId::new);
        line.registerConverter(GroupId.class, GroupId::new);
        line.registerConverter(MoveCommand.Destination.class, MoveCommand.Destination::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setResourceBundle(texts.bundle());
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new FaultReport(texts));
        line.setParameterExceptionHandler(new UsageFault(texts));
        return line.execute(arguments);
    }

    /** In the order in which help lists them. */
    private static List<Object> commands(Texts texts, Optional<Locale> asked, Clock clock) {
        return List.of(
                new NightlyCommand(texts, asked, clock),
                new RebuildCommand(texts, clock),
                new CheckCommand(texts, clock),
                new StatusCommand(texts, clock),
                new ReportCommand(texts, clock),
                new MailCommand(texts, clock),
                new ExportCommand(texts),
                ThemeCommand.with(texts, clock),
                new ExplainCommand(texts),
                new PurgeCommand(texts, clock),
                new EvaluateCommand(),
                new SignalsCommand(texts),
                new SampleCommand(texts, asked, clock),
                new BenchCommand(clock));
    }

    /** In the terminal's own encoding, unless that has no Japanese. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset()), true);
    }

    private static Charset charset() {
        try {
            Charset terminal = Charset.forName(
                    System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
            return terminal.canEncode() && terminal.newEncoder().canEncode('声') ? terminal : StandardCharsets.UTF_8;
        } catch (UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
