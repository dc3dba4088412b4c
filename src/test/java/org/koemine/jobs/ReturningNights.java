package org.koemine.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.EditStore;
import org.koemine.run.RunId;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestLogs;
import org.koemine.testing.Typist;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

/** Nights between which people type in workbooks. */
final class ReturningNights {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    private final Database database;
    private final Path folder;
    private LocalDate day = TestLogs.LAST_DAY.minusDays(1);

    ReturningNights(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** The first night, with logs of so many rows. */
    ReturningNights begin(int rows) {
        TestLogs.fill(inbox(), rows);
        inbox().resolve("4-empty.csv").toFile().delete();
        night();
        return this;
    }

    /** The first night, in whose last days something new and severe is complained about. */
    ReturningNights beginWithSurge(int rows) {
        TestLogs.surge(inbox());
        return begin(rows);
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Run night() {
        return night(Interruption.none());
    }

    Run night(Progress progress) {
        day = day.plusDays(1);
        return again(progress);
    }

    /** The same night once more. */
    Run again(Progress progress) {
        NightlyOrder order = new NightlyOrder(inbox(), folder.resolve("reports"), day, Settings.DEFAULT, "test");
        List<Run> runs = new JobLauncher(database, CLOCK, progress).run(order);
        return runs.get(runs.size() - 1);
    }

    /** The newest workbook. */
    Path workbook() {
        return folder.resolve("reports/" + day + "/koemine-" + day + ".xlsx");
    }

    Path workbook(int nightsAgo) {
        LocalDate date = day.minusDays(nightsAgo);
        return folder.resolve("reports/" + date + "/koemine-" + date + ".xlsx");
    }

    /** Types in a workbook and puts it into the inbox under a name. */
    void type(Path workbook, String name, Consumer<Typist> typing) {
        try (Typist typist = new Typist(workbook)) {
            typing.accept(typist);
            typist.save(inbox().resolve(name));
        }
    }

    /** The first signal that a workbook asks to be checked. */
    String signal(Typist typist) {
        return typist.places().stream()
                .filter(place -> place.field().equals("SIGNAL.checked"))
                .map(Typist.Place::entity)
                .findFirst()
                .orElseThrow();
    }

    List<Countermeasure> register() {
        return new CountermeasureStore(database.jdbi()).all();
    }

    LedgerTheme theme(int number) {
        return new LedgerStore(database.jdbi()).themes().get(number - 1);
    }

    /** Puts a file that the last night archived into the inbox once more. */
    void again(String name) {
        try {
            Files.copy(folder.resolve("archive/" + day + "/" + name), inbox().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mentions a theme holds. */
    int members(ThemeId theme) {
        return new LedgerStore(database.jdbi()).members(theme).size();
    }

    /** How often somebody decided about themes. */
    int decisions() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) AS n FROM theme_decision ORDER BY n")
                        .mapTo(Integer.class)
                        .one());
    }

    /** What the last night told of edits, such as {@code APPLIED COUNTERMEASURE/new-01/OWNER 佐藤}. */
    List<String> told() {
        RunId run = new RunStore(database.jdbi()).newest(1).get(0).id();
        return new EditStore(database.jdbi())
                .told(run, day.minusDays(27)).stream()
                        .filter(kept -> kept.run().equals(run))
                        .map(kept -> word(kept.edit()))
                        .toList();
    }

    static String word(Edit edit) {
        String key = edit.key()
                .map(about -> about.kind() + "/" + about.entity() + "/" + about.field())
                .orElse("?");
        String why = edit.reason().map(reason -> " " + reason.id()).orElse("");
        String now = edit.now().isEmpty() ? "" : " now " + edit.now();
        return edit.outcome() + " " + key + " " + edit.typed() + now + why;
    }

    boolean archived(String name) {
        return Files.exists(folder.resolve("archive/" + day + "/" + name));
    }
}
