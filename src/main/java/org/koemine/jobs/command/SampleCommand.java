package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.SampleDrawing;
import org.koemine.jobs.SampleReading;
import org.koemine.report.SampleContent;
import org.koemine.report.SampleDesigner;
import org.koemine.report.excel.SampleReader;
import org.koemine.report.excel.WorkbookWriter;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.themes.inspection.FilledSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a sample of the assignments for a person to tick, and reads it back. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final String OUT = "--out";
    private static final String SIZE = "--size";
    private static final String SEED = "--seed";
    private static final int LARGEST = 5_000;
    private static final long LAST_SEED = 1_000_000_000;

    private final Texts texts;
    private final Optional<Locale> asked;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--read", paramLabel = "FILE.xlsx")
    private Optional<Path> filledIn = Optional.empty();

    private Optional<Path> target = Optional.empty();
    private int size;
    private Optional<Long> seed = Optional.empty();

    /** @param asked language the sheet is wanted in, in place of the settings' */
    SampleCommand(Texts texts, Optional<Locale> asked, Clock clock) {
        this.texts = texts;
        this.asked = asked;
        this.clock = clock;
    }

    @Option(names = OUT, paramLabel = "FILE.xlsx")
    void target(Path file) {
        accept(String.valueOf(file.getFileName()).endsWith(".xlsx"), OUT, file);
        target = Optional.of(file);
    }

    @Option(names = SIZE, paramLabel = "1…5000", defaultValue = "50")
    void size(int wanted) {
        accept(wanted >= 1 && wanted <= LARGEST, SIZE, wanted);
        size = wanted;
    }

    @Option(names = SEED, paramLabel = "0…1000000000")
    void seed(long wanted) {
        accept(wanted >= 0 && wanted <= LAST_SEED, SEED, wanted);
        seed = Optional.of(wanted);
    }

    private void accept(boolean fits, String option, Object value) {
        if (!fits) {
            String bad = String.valueOf(value);
            throw new ParameterException(spec.commandLine(), bad, null, spec.findOption(option), bad);
        }
    }

    @Override
    public Integer call() {
        if (target.isPresent() == filledIn.isPresent()) {
            throw new KoemineException(Fault.of(FaultId.SAMPLE_OUT_OR_READ, Place.NOWHERE));
        }
        SettingsPage page = database.settings();
        return target.isPresent() ? write(page, target.get()) : read(page, filledIn.get());
    }

    private int write(SettingsPage page, Path file) {
        if (Files.exists(file)) {
            String name = String.valueOf(file.getFileName());
            throw new KoemineException(Fault.of(FaultId.SAMPLE_FILE_EXISTS, Place.file(name)));
        }
        try (Database open = database.open(page.store(), texts)) {
            SampleContent content = new SampleDrawing(open)
                    .draw(
                            size,
                            seed.orElse(page.settings().seed()),
                            asked.orElse(page.settings().report().locale()));
            new WorkbookWriter().write(new SampleDesigner().layOut(content), file);
            PrintWriter out = spec.commandLine().getOut();
            out.println(texts.get(
                    "sample.written",
                    file.toAbsolutePath().normalize(),
                    content.items().size(),
                    content.population(),
                    content.draw().run(),
                    Long.toString(content.draw().seed())));
            out.println(texts.get("sample.next", file));
            out.flush();
        }
        return ExitCode.DONE;
    }

    private int read(SettingsPage page, Path file) {
        FilledSheet sheet = new SampleReader().read(file);
        ZoneId zone = page.settings().intake().zone();
        try (Database open = database.open(page.store(), texts)) {
            SampleReading.Taken taken = new SampleReading(open, clock).take(sheet, zone);
            FaultMessages messages = new FaultMessages(texts.locale());
            PrintWriter err = spec.commandLine().getErr();
            taken.faults().forEach(fault -> err.println(messages.word(fault)));
            err.flush();
            new SampleText(texts).print(taken, spec.commandLine().getOut());
            return taken.faults().isEmpty() ? ExitCode.DONE : ExitCode.REJECTS_OVER_LIMIT;
        }
    }
}
