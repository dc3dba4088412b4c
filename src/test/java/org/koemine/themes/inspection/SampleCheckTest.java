package org.koemine.themes.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.complaint.ComplaintId;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.run.RunId;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.FilledSheet.FilledRow;

class SampleCheckTest {
    private static final Draw DRAW = new Draw(new RunId(3), 42);
    private static final ThemeId LATE = ThemeId.of(1);
    private static final ThemeId COLOUR = ThemeId.of(2);
    private static final Map<Judgement, String> WORDS =
            Map.of(Judgement.RIGHT, "正しい", Judgement.WRONG, "誤り", Judgement.OTHER_THEME, "別のテーマ");
    private static final Map<Field, String> HEADINGS = Map.of(
            Field.ID,
            "抽出番号",
            Field.THEME,
            "テーマ番号",
            Field.JUDGEMENT,
            "判定",
            Field.RIGHT_THEME,
            "正しいテーマ",
            Field.REMARK,
            "コメント");

    private final Map<MentionId, Standing> standing = new HashMap<>();
    private final Map<SampleId, SampleVerdict> known = new HashMap<>();
    private final Map<ThemeId, String> labels = new TreeMap<>(Map.of(LATE, "遅い", COLOUR, "色が違う"));

    SampleCheckTest() {
        IntStream.rangeClosed(1, 3).forEach(complaint -> stands(complaint, "苦情" + complaint, Optional.of(LATE)));
    }

    private void stands(long complaint, String text, Optional<ThemeId> theme) {
        MentionId mention = new MentionId(complaint, 0);
        standing.put(mention, new Standing(mention, new ComplaintId("C-" + complaint), 0, text.length(), text, theme));
    }

    private SampleId id(long complaint) {
        return SampleId.of(DRAW, standing.get(new MentionId(complaint, 0)), LATE);
    }

    private static FilledRow row(long number, String id, String judgement, String rightTheme) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.ID, id);
        cells.put(Field.THEME, "T-0001");
        cells.put(Field.JUDGEMENT, judgement);
        cells.put(Field.RIGHT_THEME, rightTheme);
        return new FilledRow(number, cells, Set.of());
    }

    private SampleCheck.Checked check(FilledRow... rows) {
        return new SampleCheck(standing, known, labels)
                .check(new FilledSheet("点検.xlsx", HEADINGS, WORDS, List.of(rows)));
    }

    private static List<String> faults(SampleCheck.Checked checked) {
        return checked.faults().stream()
                .map(fault -> fault.id() + " " + fault.place().row() + " "
                        + fault.place().column() + " " + fault.place().value())
                .toList();
    }

    @Test
    void eachVerdictSaysWhereItsMentionBelongs() {
        SampleCheck.Checked checked = check(
                row(4, id(1).toString(), "正しい", ""),
                row(5, id(2).toString(), "誤り", ""),
                row(6, id(3).toString(), "別のテーマ", "T-0002 色が違う"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.verdicts())
                .extracting(SampleVerdict::belongs)
                .containsExactly(Optional.of(LATE), Optional.empty(), Optional.of(COLOUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-0002", "T-0002 色が違う", "T-0002 a label of before", "色が違う"})
    void aThemeIsNamedByNumberOrLabel(String typed) {
        assertThat(check(row(4, id(1).toString(), "誤り", typed)).verdicts())
                .singleElement()
                .isEqualTo(new SampleVerdict(id(1), LATE, Judgement.WRONG, Optional.of(COLOUR), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', SAMPLE_VERDICT_MISSING 5 判定 ",
        "たぶん, '', SAMPLE_VERDICT_UNKNOWN 5 判定 たぶん",
        "別のテーマ, '', SAMPLE_RIGHT_THEME_MISSING 5 正しいテーマ ",
        "別のテーマ, T-0009, SAMPLE_RIGHT_THEME_UNKNOWN 5 正しいテーマ T-0009",
        "別のテーマ, T-00021, SAMPLE_RIGHT_THEME_UNKNOWN 5 正しいテーマ T-00021",
        "誤り, 配送, SAMPLE_RIGHT_THEME_UNKNOWN 5 正しいテーマ 配送",
        "別のテーマ, T-0001, SAMPLE_CONTRADICTS_ITSELF 5 正しいテーマ T-0001",
        "正しい, T-0002, SAMPLE_CONTRADICTS_ITSELF 5 正しいテーマ T-0002"
    })
    void aWrongRowIsNamedAndTheOthersAreTaken(String judgement, String rightTheme, String fault) {
        SampleCheck.Checked checked = check(
                row(4, id(1).toString(), "正しい", "T-0001"),
                row(5, id(2).toString(), judgement, rightTheme),
                row(6, id(3).toString(), "誤り", ""));

        assertThat(faults(checked)).hasSize(1);
        assertThat(faults(checked).get(0).strip()).isEqualTo(fault.strip());
        assertThat(checked.verdicts()).extracting(SampleVerdict::id).containsExactly(id(1), id(3));
    }

    @Test
    void aMissingVerdictNamesTheWordsToChooseFrom() {
        Fault fault = check(row(4, id(1).toString(), "", "")).faults().get(0);

        assertThat(fault.arguments()).containsExactly("正しい / 誤り / 別のテーマ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "点検", "3-42-1-0-00000000", "3-42-99-0-3f9a1c07", "0-42-1-0-3f9a1c07", "3-42-1-7-3f9a1c07"})
    void anUnknownSampleIdIsNamed(String id) {
        assertThat(faults(check(row(4, id(1).toString(), "正しい", ""), row(5, id, "正しい", ""))))
                .containsExactly("SAMPLE_ROW_UNKNOWN 5 抽出番号 " + id);
    }

    @Test
    void anIdDoesNotFitAnotherThemeOrAnotherText() {
        SampleId drawn = id(2);
        stands(2, "文面が変わった", Optional.of(LATE));
        FilledRow otherTheme = new FilledRow(
                6, Map.of(Field.ID, id(3).toString(), Field.THEME, "T-0002", Field.JUDGEMENT, "正しい"), Set.of());

        assertThat(faults(check(row(4, id(1).toString(), "正しい", ""), row(5, drawn.toString(), "正しい", ""), otherTheme)))
                .containsExactly("SAMPLE_ROW_UNKNOWN 5 抽出番号 " + drawn, "SAMPLE_ROW_UNKNOWN 6 抽出番号 " + id(3));
    }

    @Test
    void aCopiedRowIsNamedAndTheFirstIsTaken() {
        SampleCheck.Checked checked = check(row(4, id(1).toString(), "正しい", ""), row(5, id(1).toString(), "誤り", ""));

        assertThat(faults(checked)).containsExactly("SAMPLE_ROW_TWICE 5 抽出番号 " + id(1));
        assertThat(checked.verdicts()).extracting(SampleVerdict::judgement).containsExactly(Judgement.RIGHT);
    }

    @Test
    void aMentionThatMovedOrWhoseThemeEndedIsNamed() {
        stands(1, "苦情1", Optional.of(COLOUR));
        stands(2, "苦情2", Optional.empty());

        assertThat(faults(check(row(4, id(1).toString(), "正しい", ""), row(5, id(2).toString(), "正しい", ""))))
                .containsExactly("SAMPLE_THEME_CHANGED 4 テーマ番号 T-0001", "SAMPLE_THEME_CHANGED 5 テーマ番号 T-0001");

        labels.remove(LATE);
        assertThat(faults(check(row(4, id(3).toString(), "正しい", ""))))
                .containsExactly("SAMPLE_THEME_CHANGED 4 テーマ番号 T-0001");
    }

    @Test
    void whatMovedBecauseOfTheRowItselfIsTakenAgain() {
        known.put(id(1), new SampleVerdict(id(1), LATE, Judgement.OTHER_THEME, Optional.of(COLOUR), ""));
        stands(1, "苦情1", Optional.of(COLOUR));

        assertThat(check(row(4, id(1).toString(), "別のテーマ", "T-0002")).verdicts())
                .hasSize(1);
    }

    @Test
    void aFormulaIsNamedWhateverItShows() {
        FilledRow calculated = new FilledRow(
                5,
                Map.of(Field.ID, id(2).toString(), Field.THEME, "T-0001", Field.JUDGEMENT, "正しい"),
                Set.of(Field.JUDGEMENT));

        assertThat(faults(check(row(4, id(1).toString(), "正しい", ""), calculated)))
                .containsExactly("SAMPLE_FORMULA 5 判定 正しい");
    }

    @Test
    void aSheetOfAnotherDatabaseIsRefusedWhole() {
        FilledRow foreign = row(4, "3-42-1-0-00000000", "正しい", "");

        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> check(foreign, row(5, "3-42-2-0-00000000", "誤り", "")))
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(Fault::id)
                        .containsExactly(FaultId.SAMPLE_OF_ANOTHER_DATABASE));
    }

    @Test
    void aSheetWithoutRowsIsRefused() {
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> check())
                .satisfies(thrown ->
                        assertThat(thrown.faults()).extracting(Fault::id).containsExactly(FaultId.ROWS_NONE));
    }
}
