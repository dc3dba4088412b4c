package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a terminal, with a database in which three problems have been complained about. */
final class CommandSession {
    static final List<String> PARKING =
            List.of("駐車場が狭くて車を停められない", "駐車場が足りず停める場所がない", "駐車場の台数が少ない", "駐車場が満車で停められなかった", "駐車場が狭くて停めにくい");
    static final List<String> TOILET =
            List.of("トイレが汚れていて使えない", "トイレの掃除がされていない", "トイレが汚くて困った", "トイレの床が汚れていた", "トイレが汚れていて臭い");
    static final List<String> POWER =
            List.of("停電でエレベーターが止まった", "停電してエレベーターが動かない", "停電のためエレベーターが止まっていた", "停電でエレベーターに閉じ込められた", "停電になりエレベーターが使えない");

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    CommandSession(Path folder) {
        this.folder = folder;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    void firstNight() {
        List<String> known = new ArrayList<>(PARKING);
        known.addAll(TOILET);
        known.addAll(POWER);
        List<String> texts = new ArrayList<>(known);
        texts.add("店員の田中花子です。電話 090-1234-5678 に折り返しがない。");
        // Of fewer than fifty complaints no themes are found.
        Collections.nCopies(3, known).forEach(texts::addAll);
        night("2026-03-01", 1, texts);
    }

    void night(String day, int first, List<String> texts) {
        StringBuilder log = new StringBuilder("受付番号,受付日,お客様名,内容\n");
        for (int i = 0; i < texts.size(); i++) {
            log.append("C-%d,%s,田中花子,%s\n".formatted(first + i, day, texts.get(i)));
        }
        try {
            Files.createDirectories(folder.resolve("inbox"));
            Files.writeString(folder.resolve("inbox/" + day + ".csv"), log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(onDatabase(
                        "nightly",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("reports"),
                        "--date=" + day))
                .isEqualTo(ExitCode.DONE);
    }

    int onDatabase(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--database=" + folder.resolve("data/koemine"));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
        return Koemine.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), clock);
    }

    String shown(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--locale=ja");
        assertThat(onDatabase(all.toArray(String[]::new))).as(err.toString()).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    /** The theme of a complaint's only mention, as explain shows it; a dash where it is in none. */
    String themeOf(String complaint) {
        Matcher theme = Pattern.compile("テーマ\\s+(?:[-0-9.]+\\s+(T-\\d+)|未分類)").matcher(shown("explain", complaint));
        assertThat(theme.find()).isTrue();
        return theme.group(1) == null ? "-" : theme.group(1);
    }
}
