package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.ReadLog.HEADER;
import static org.koemine.intake.ReadLog.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.fault.FaultId;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

class ComplaintLogTest {
    @TempDir
    private Path folder;

    @Test
    void everyFieldOfARecordIsRead() {
        Path file = write(folder, "a.csv", """
                受付番号,受付日,受付時刻,受付経路,お客様名,商品名,担当者,申告内容,対応内容,対応結果,約束,約束期限,ステータス,商品ページ,初回応答日時,色
                A-1,令和8年1月5日,午後3時5分,電話,山田　太郎,ケトル,鈴木,"熱い。
                とても",お詫び,返金,電話する,2026/2/10,対応中,https://shop.example/1,2026/1/6 9:30,赤
                """);

        assertThat(ReadLog.of(file).complaints())
                .containsExactly(new Complaint(
                        new ComplaintId("A-1"),
                        new ReceiptDate(LocalDate.of(2026, 1, 5), Optional.of(LocalTime.of(15, 5))),
                        "熱い。\nとても",
                        new Origin("電話", "山田　太郎", "ケトル", "鈴木", "https://shop.example/1"),
                        new Handling(
                                "お詫び",
                                "返金",
                                "電話する",
                                Optional.of(LocalDate.of(2026, 2, 10)),
                                "対応中",
                                Optional.of(LocalDate.of(2026, 1, 6))),
                        new TreeMap<>(Map.of("初回応答日時", "2026/1/6 9:30", "色", "赤"))));
    }

    @Test
    void rowsAreNumberedByTheirFirstLine() {
        Path file = write(folder, "a.csv", "苦情一覧\n\n" + HEADER + "1,2026-01-05,\"ケ\nトル\",熱い\n\n2,2026-01-05,,重い\n");

        assertThat(ReadLog.of(file).accepted()).extracting(AcceptedRow::row).containsExactly(4L, 7L);
    }

    @Test
    void anIdIsDerivedFromTheContentWhereTheLogGivesNone() {
        String rows = "2026-01-05,山田,ケトル,熱い,受付\n2026-01-05,山田,ケトル,熱い,完了\n2026-01-06,山田,ケトル,熱い,受付\n";
        ReadLog log = ReadLog.of(write(folder, "a.csv", "受付日,お客様名,商品名,申告内容,ステータス\n" + rows));
        ReadLog elsewhere = ReadLog.of(write(folder, "b.csv", "題\n受付日,商品名,申告内容,お客様名\n2026/1/5,ケトル,熱い,山田\n"));

        assertThat(log.ids().get(0)).isEqualTo("c-a401cd23d53738566e0b");
        assertThat(log.ids().get(1)).isEqualTo(log.ids().get(0));
        assertThat(log.ids().get(2)).isNotEqualTo(log.ids().get(0));
        assertThat(elsewhere.ids()).containsExactly(log.ids().get(0));
    }

    @Test
    void aRowNumberIsNoId() {
        ReadLog log = ReadLog.of(write(folder, "a.csv", "No.,受付日,申告内容\n1,2026-01-05,熱い\n"));

        assertThat(log.ids().get(0)).startsWith("c-");
        assertThat(log.complaints().get(0).attributes()).containsExactly(Map.entry("No.", "1"));
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsAnAttribute() {
        ReadLog log =
                ReadLog.of(write(folder, "a.csv", "受付日,受付時刻,約束期限,申告内容,備考\n2026/1/5 夕方,朝,来週中,熱い,急ぎ\n2026/1/5,,,重い,\n"));

        assertThat(log.complaints().get(0).attributes())
                .isEqualTo(new TreeMap<>(Map.of("受付日", "2026/1/5 夕方", "受付時刻", "朝", "約束期限", "来週中", "備考", "急ぎ")));
        assertThat(log.complaints().get(0).handling().promisedBy()).isEmpty();
        assertThat(log.complaints().get(1).attributes()).isEmpty();
    }

    @Test
    void whatIsTooLongForANameIsCutAndKeptWhole() {
        String letter = "𠮷".repeat(201);
        ReadLog log = ReadLog.of(write(folder, "a.csv", HEADER + "1,2026-01-05," + letter + ",熱い\n"));

        assertThat(log.complaints().get(0).origin().product()).isEqualTo("𠮷".repeat(200) + "…");
        assertThat(log.complaints().get(0).attributes()).containsExactly(Map.entry("商品名", letter));
    }

    @Test
    void aFileThatIsReadTwiceSaysTheSame() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 50; i++) {
            rows.append(i).append(i % 7 == 0 ? ",,ケトル,熱い\n" : ",2026-01-05,ケトル,\"熱\nい\"\n");
        }
        Path file = write(folder, "a.csv", rows.toString());

        assertThat(outcomes(file)).hasSize(50).isEqualTo(outcomes(file));
    }

    private static List<RowOutcome> outcomes(Path file) {
        List<RowOutcome> outcomes = new ArrayList<>();
        try (ComplaintLog log = new ComplaintLogReader(IntakeSettings.DEFAULT, ReadLog.BUSINESS_DATE).open(file)) {
            log.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    @Test
    void theSettingsOfTheFirstSourceThatFitsTheNameHold() {
        SourceSettings shop = source("shop-*.csv", ',', 2, Map.of("いつ", "received-on", "何が", "text"));
        SourceSettings other = source("*", ';', 1, Map.of());
        IntakeSettings usual = IntakeSettings.DEFAULT;
        IntakeSettings settings = new IntakeSettings(
                usual.zone(), List.of(shop, other), usual.rejectLimit(), usual.longestCell(), usual.mostColumns());
        Path mapped = write(folder, "SHOP-1.csv", "受付日,申告内容\nいつ,何が\n2026-01-05,熱い\n");
        Path semicolon = write(folder, "a.csv", "受付日;申告内容\n2026-01-05;熱,い\n");

        assertThat(ReadLog.of(mapped, settings).texts()).containsExactly("熱い");
        assertThat(ReadLog.of(semicolon, settings).texts()).containsExactly("熱,い");
    }

    @Test
    void aMappingThatNamesAColumnTheFileLacksIsNoted() {
        SourceSettings source = source("*", ',', 1, Map.of("状況", "status"));

        ReadLog log = ReadLog.of(write(folder, "a.csv", HEADER + "1,2026-01-05,,熱い\n"), ReadLog.saying(source));

        assertThat(log.texts()).containsExactly("熱い");
        assertThat(log.notes()).extracting(n -> n.id()).containsExactly(FaultId.MAPPED_COLUMN_MISSING);
    }

    @Test
    void aMappingToNoFieldIsAFaultOfTheSettings() {
        SourceSettings source = source("*", ',', 1, Map.of("内容", "txt"));

        assertThat(ReadLog.refusal(write(folder, "a.csv", HEADER), ReadLog.saying(source))
                        .id())
                .isEqualTo(FaultId.MAPPED_FIELD_UNKNOWN);
    }

    @Test
    void aHeaderRowThatIsNotThereIsAFaultOfTheSettings() {
        assertThat(ReadLog.refusal(write(folder, "a.csv", HEADER), ReadLog.saying(source("*", ',', 9, Map.of())))
                        .id())
                .isEqualTo(FaultId.HEADER_ROW_MISSING);
    }

    private static SourceSettings source(String files, char separator, int headerRow, Map<String, String> columns) {
        return new SourceSettings(
                files,
                Optional.empty(),
                Optional.of(separator),
                OptionalInt.of(headerRow),
                Optional.empty(),
                new TreeMap<>(columns));
    }
}
