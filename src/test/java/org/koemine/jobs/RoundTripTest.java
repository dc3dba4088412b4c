package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.prevention.edits.EditStore;
import org.koemine.prevention.edits.EditStore.Kept;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.Typist;
import org.koemine.testing.Typist.Place;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;

/**
 * Two hundred random edits in four workbooks of three people and two nights: what was typed is in force, or listed, and
 * typed again in the same files it changes nothing. {@code -Dkoemine.soffice=true} lets LibreOffice save every workbook
 * in between, {@code -Dkoemine.round-trip.seed=} takes other edits.
 */
class RoundTripTest {
    private static final int EDITS = 200;
    private static final long SEED = Long.getLong("koemine.round-trip.seed", 1);
    private static final List<String> PEOPLE = List.of("佐藤", "鈴木", "高橋", "佐藤");
    private static final List<String> VALUES = List.of(
            "T-0001",
            "T-0003",
            "T-0099",
            "（なし）",
            "2026/11/1",
            "2026年11月1日",
            "令和8年11月1日",
            "11月",
            "実施中",
            "完了",
            "該当",
            "対応済",
            "確認済",
            "未定",
            "佐藤\n物流課");

    private static final List<String> NEW_THEMES = List.of("新規：電池の発熱", "新規：電池の 発熱", "新規：箱のつぶれ", "新しい話");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    /** What was typed where. */
    private record Typed(String file, String field, String entity, String text) {}

    @Test
    void nothingThatWasTypedIsLost() throws Exception {
        try (Database database = TestDatabases.h2(folder)) {
            ReturningNights nights = new ReturningNights(database, folder).beginWithSurge(200);
            nights.type(nights.workbook(), "0.xlsx", this::registerSome);
            nights.night();

            List<Typed> typed = new ArrayList<>();
            for (int i = 0; i < PEOPLE.size(); i++) {
                Path base = nights.workbook(i == 3 ? 1 : 0);
                type(nights, base, "w" + i + ".xlsx", PEOPLE.get(i), typed);
            }
            assertThat(typed).hasSize(EDITS);
            Run night = nights.night();
            assertThat(new ChangeReader(database.jdbi())
                            .read(night)
                            .orElseThrow()
                            .counts()
                            .balances())
                    .isTrue();
            assertThat(lost(database, nights, typed)).isEmpty();
            assertThat(new LedgerStore(database.jdbi()).themes())
                    .extracting(LedgerTheme::label)
                    .contains("電池の発熱");

            List<String> before = texts(kept(database));
            for (int i = 0; i < PEOPLE.size(); i++) {
                Files.copy(folder.resolve("w" + i + ".xlsx"), nights.inbox().resolve("w" + i + ".xlsx"));
            }
            nights.night();
            assertThat(texts(kept(database))).isEqualTo(before);
        }
    }

    private void registerSome(Typist typist) {
        IntStream.rangeClosed(1, 6)
                .forEach(i -> typist.type("COUNTERMEASURE.THEME", "new-0" + i, "T-000" + i)
                        .type("COUNTERMEASURE.OWNER", "new-0" + i, "担当" + i));
    }

    private void type(ReturningNights nights, Path base, String file, String person, List<Typed> typed)
            throws IOException, InterruptedException {
        try (Typist typist = new Typist(base)) {
            typist.by(person);
            List<Place> places = places(typist);
            for (int i = 0; i < EDITS / PEOPLE.size(); i++) {
                Place place = places.remove(random.nextInt(places.size()));
                String text = place.field().startsWith("MENTION") && random.nextBoolean()
                        ? NEW_THEMES.get(random.nextInt(NEW_THEMES.size()))
                        : value(typed.size());
                typist.type(place.field(), place.entity(), text);
                typed.add(new Typed(file, place.field(), place.entity(), text));
            }
            typist.turnRows("対策管理表", 4, 23);
            typist.workbook().setSheetOrder("対策管理表", random.nextInt(5));
            typist.workbook().removeSheetAt(typist.workbook().getSheetIndex("推移"));
            typist.save(folder.resolve(file));
        }
        if (Boolean.getBoolean("koemine.soffice")) {
            saveByLibreOffice(folder.resolve(file));
        }
        Files.copy(folder.resolve(file), nights.inbox().resolve(file));
    }

    /** Entries of the register, names and merges of themes, notes on signals, and of moves and verdicts as many. */
    private List<Place> places(Typist typist) {
        List<Place> places = new ArrayList<>();
        List<Place> moves = new ArrayList<>();
        List<Place> verdicts = new ArrayList<>();
        for (Place place : typist.places()) {
            boolean moved = place.field().startsWith("MENTION");
            (moved ? moves : place.field().startsWith("SEVERITY") ? verdicts : places).add(place);
        }
        for (int i = 0; i < 60; i++) {
            places.add(moves.remove(random.nextInt(moves.size())));
            places.add(verdicts.remove(random.nextInt(verdicts.size())));
        }
        return places;
    }

    private String value(int number) {
        int which = random.nextInt(VALUES.size() + 4);
        return which < VALUES.size() ? VALUES.get(which) : "自由な入力 " + number;
    }

    private void saveByLibreOffice(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(soffice.waitFor()).isZero();
        Files.move(out.resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Kept> kept(Database database) {
        EditStore store = new EditStore(database.jdbi());
        return new RunStore(database.jdbi())
                .newest(9).stream()
                        .flatMap(run -> store.told(run.id(), run.businessDate().plusDays(1)).stream())
                        .toList();
    }

    private static List<String> texts(List<Kept> kept) {
        return kept.stream()
                .map(one -> one.run() + " " + one.edit().origin().file() + " " + ReturningNights.word(one.edit()))
                .toList();
    }

    /** Neither listed nor in the newest workbook: there, a choice shows more than was typed and a day is written its way. */
    private List<Typed> lost(Database database, ReturningNights nights, List<Typed> typed) {
        Set<String> listed = new HashSet<>();
        kept(database)
                .forEach(kept -> listed.add(
                        kept.edit().origin().file() + "|" + kept.edit().typed()));
        List<Typed> lost = new ArrayList<>();
        try (Typist newest = new Typist(nights.workbook())) {
            for (Typed one : typed) {
                boolean isListed = listed.contains(one.file + "|" + one.text);
                if (!isListed && !one.entity.startsWith("new-") && !stands(newest, one)) {
                    lost.add(one);
                } else if (!isListed && one.entity.startsWith("new-")) {
                    lost.add(one);
                }
            }
        }
        return lost;
    }

    private static boolean stands(Typist newest, Typed typed) {
        return newest.text(typed.field, typed.entity).startsWith(typed.text)
                || newest.text(typed.field, typed.entity).equals("2026/11/01");
    }
}
