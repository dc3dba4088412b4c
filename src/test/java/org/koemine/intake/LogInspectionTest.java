package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.intake.LogInspection.Column;
import org.koemine.intake.LogInspection.Table;
import org.koemine.settings.IntakeSettings;

class LogInspectionTest {
    @TempDir
    private Path folder;

    @Test
    void aLogIsDescribedAsItWouldBeRead() {
        Path file = ReadLog.write(
                folder,
                "一月.csv",
                "苦情一覧\n受付日\t区分\t申告内容\n2026/1/5\t配送\t届かない\n\t配送\t遅い\n2026/1/6\t品質\t割れた\n",
                Charset.forName("windows-31j"));

        LogInspection inspection = new ComplaintLogReader(IntakeSettings.DEFAULT, ReadLog.BUSINESS_DATE).inspect(file);

        assertThat(inspection.file()).isEqualTo("一月.csv");
        assertThat(inspection.encoding()).isEqualTo("windows-31j");
        assertThat(inspection.separator()).contains('\t');
        assertThat(inspection.tables())
                .containsExactly(new Table(
                        "",
                        2,
                        List.of(
                                new Column("受付日", Optional.of(Field.RECEIVED_ON)),
                                new Column("区分", Optional.empty()),
                                new Column("申告内容", Optional.of(Field.TEXT))),
                        List.of(
                                List.of("2026/1/5", "配送", "届かない"),
                                List.of("", "配送", "遅い"),
                                List.of("2026/1/6", "品質", "割れた"))));
        assertThat(inspection.accepted()).isEqualTo(2);
        assertThat(inspection.rejected()).isEqualTo(1);
        assertThat(inspection.problems()).extracting(RejectedRow::row).containsExactly(4L);
        assertThat(inspection.notes()).isEmpty();
    }

    @Test
    void onlyTheFirstRowsAndProblemsAreShown() {
        String rows = "1,,ケトル,熱い\n".repeat(30);

        LogInspection inspection = new ComplaintLogReader(IntakeSettings.DEFAULT, ReadLog.BUSINESS_DATE)
                .inspect(ReadLog.write(folder, "a.csv", ReadLog.HEADER + rows));

        assertThat(inspection.tables().get(0).firstRows()).hasSize(5);
        assertThat(inspection.problems()).hasSize(10);
        assertThat(inspection.rejected()).isEqualTo(30);
    }
}
