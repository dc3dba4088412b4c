package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.testing.Typist;
import org.koemine.themes.LedgerHistoryStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

/** Complaints beside which the same new name was typed are a theme of their own the next morning. */
class ReturnedSplitTest extends FirstNight {
    private static final String MOVE = "MENTION.to";

    private int themes;

    @Override
    void begin() {
        nights.begin(200);
        themes = new LedgerStore(database.jdbi()).themes().size();
    }

    /** The first complaints that are listed under a theme, or under none. */
    private static List<String> listed(Typist typist, String theme, int wanted) {
        return typist.places().stream()
                .filter(place -> place.field().equals(MOVE))
                .map(Typist.Place::entity)
                .filter(entity -> entity.startsWith(theme + "/"))
                .limit(wanted)
                .toList();
    }

    private List<String> split(String file, String person, String name, String theme, int first, int last) {
        try (Typist typist = new Typist(nights.workbook())) {
            List<String> rows = listed(typist, theme, last).subList(first, last);
            typist.by(person);
            rows.forEach(row -> typist.type(MOVE, row, name));
            typist.save(nights.inbox().resolve(file));
            return rows;
        }
    }

    private LedgerTheme begun() {
        return nights.theme(themes + 1);
    }

    private long complaints(ThemeId theme) {
        return new LedgerHistoryStore(database.jdbi()).sizes().get(theme).complaints();
    }

    private List<String> events(ThemeId theme) {
        return new LedgerHistoryStore(database.jdbi())
                .events(theme).stream()
                        .filter(entry -> entry.decision().isPresent())
                        .map(entry -> entry.event().kind() + " " + entry.event().evidence() + " by "
                                + entry.decision().orElseThrow().by())
                        .toList();
    }

    @Test
    void severalRowsWithOneNewNameAreOneNewTheme() {
        List<String> rows = split("1.xlsx", "林", "新規：箱の つぶれ", "T-0001", 0, 3);
        nights.night();

        assertThat(nights.told())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(row -> "APPLIED MENTION/" + row + "/to 新規：箱の つぶれ EDIT_THEME_BEGUN")
                        .toList());
        assertThat(begun().label()).isEqualTo("箱の つぶれ");
        assertThat(begun().namedByHand()).isTrue();
        assertThat(complaints(begun().id())).isEqualTo(3);
        assertThat(events(begun().id()))
                .containsExactly("SPLIT_FROM T-0001 mentions=" + nights.members(begun().id()) + " by 林");
        try (Typist typist = new Typist(nights.workbook())) {
            assertThat(typist.texts("編集の反映")).contains("新しいテーマ " + begun().id() + " に分けました。 [K-595]");
            assertThat(typist.texts("テーマ編集")).contains("箱の つぶれ");
        }
    }

    @Test
    void theSameFileReadTwiceSplitsNothingTwice() {
        split("1.xlsx", "林", "新規：つぶれ", "T-0001", 0, 3);
        nights.night();
        nights.again("1.xlsx");
        nights.night();

        assertThat(nights.told()).isEmpty();
        assertThat(nights.decisions()).isEqualTo(1);
    }

    @Test
    void aRowAloneIsRefusedUntilAnotherJoinsItInTheSameFile() {
        String first = split("1.xlsx", "林", "新規：つぶれ", "T-0001", 0, 1).get(0);
        nights.night();
        assertThat(nights.told()).containsExactly("REFUSED MENTION/" + first + "/to 新規：つぶれ SPLIT_TOO_SMALL");

        nights.type(nights.workbook(1), "1.xlsx", typist -> {
            typist.by("林");
            listed(typist, "T-0001", 2).forEach(row -> typist.type(MOVE, row, "新規：つぶれ"));
        });
        nights.night();

        assertThat(nights.told()).hasSize(2).allMatch(told -> told.endsWith("新規：つぶれ EDIT_THEME_BEGUN"));
        assertThat(complaints(begun().id())).isEqualTo(2);
    }

    @Test
    void whoTypesTheSameNewNameInAnotherFileJoinsTheTheme() {
        split("1.xlsx", "林", "新規：ポンプ2", "T-0001", 0, 2);
        split("2.xlsx", "森", "新規: ﾎﾟﾝﾌﾟ２", "T-0002", 0, 1);
        nights.night();

        assertThat(nights.told()).hasSize(3);
        assertThat(nights.told().get(2)).startsWith("APPLIED MENTION/T-0002/").endsWith("EDIT_THEME_JOINED");
        assertThat(complaints(begun().id())).isEqualTo(3);
    }

    @Test
    void twoPeopleWhoSplitOneRowOffDifferentlyAreAConflict() {
        List<String> rows = split("1.xlsx", "林", "新規：つぶれ", "T-0001", 0, 2);
        split("2.xlsx", "森", "新規：割れ", "T-0001", 1, 4);
        nights.night();

        assertThat(nights.told())
                .contains("CONFLICT MENTION/" + rows.get(1) + "/to 新規：割れ now " + begun().id() + " EDIT_CHANGED_SINCE");
        assertThat(complaints(begun().id())).isEqualTo(2);
        assertThat(complaints(nights.theme(themes + 2).id())).isEqualTo(2);
    }

    @Test
    void rowsOfSeveralThemesAndOfNoneAreOneNewTheme() {
        nights.type(nights.workbook(), "1.xlsx", typist -> {
            typist.by("林");
            List.of("T-0001", "T-0002")
                    .forEach(theme -> typist.type(MOVE, listed(typist, theme, 1).get(0), "新規：別の話"));
        });
        nights.night();

        assertThat(events(begun().id())).hasSize(2).allMatch(event -> event.startsWith("SPLIT_FROM "));
        assertThat(complaints(begun().id())).isEqualTo(2);
    }

    @Test
    void aNewNameThatIsEmptyOrTooLongIsRefused() {
        List<String> empty = split("1.xlsx", "林", "新規：", "T-0001", 0, 2);
        List<String> tooLong = split("2.xlsx", "森", "新規：" + "あ".repeat(101), "T-0001", 2, 3);
        nights.night();

        assertThat(nights.told())
                .contains("REFUSED MENTION/" + empty.get(0) + "/to 新規： THEME_NAME_EMPTY")
                .contains("REFUSED MENTION/" + tooLong.get(0) + "/to 新規：" + "あ".repeat(101) + " EDIT_TOO_LONG");
        assertThat(nights.decisions()).isZero();
    }

    @Test
    void aNameWithoutItsWordIsRefusedAndSaysHowToTypeIt() {
        String row = split("1.xlsx", "林", "電池の発熱", "T-0001", 0, 1).get(0);
        nights.night();

        assertThat(nights.told()).containsExactly("REFUSED MENTION/" + row + "/to 電池の発熱 EDIT_PLACE_UNKNOWN");
        try (Typist typist = new Typist(nights.workbook())) {
            assertThat(typist.texts("編集の反映"))
                    .contains("そのようなテーマはありません。一覧から選んでください。新しいテーマに分けるときは「新規：電池の発熱」のように、「新規：」に続けて名前を入力します。 [K-594]");
        }
    }

    @Test
    void whoTypesAnotherThemeInTheSameFileMovesTheComplaintOn() {
        String row = split("1.xlsx", "林", "T-0002", "T-0001", 0, 1).get(0);
        nights.night();
        nights.type(nights.workbook(1), "1.xlsx", typist -> typist.by("林").type(MOVE, row, "なし"));
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED MENTION/" + row + "/to なし");
        try (Typist typist = new Typist(nights.workbook())) {
            assertThat(listed(typist, "-", 9_999)).contains(row.replace("T-0001", "-"));
        }
    }
}
