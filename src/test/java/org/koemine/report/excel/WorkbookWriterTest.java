package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.report.Report;
import org.koemine.report.ReportDesigner;
import org.koemine.report.Row;
import org.koemine.report.Value;
import org.koemine.testing.ReportContents;
import org.koemine.testing.Reports;

class WorkbookWriterTest {
    private final WorkbookWriter writer = new WorkbookWriter();
    private final Report report = Reports.of(new Value.Text("荷物が届かない"), new Value.Whole(3));

    @TempDir
    Path folder;

    @Test
    void theFolderIsMadeAndHoldsNothingButTheWorkbook() throws IOException {
        Path target = folder.resolve("2026-11-20").resolve(report.fileName());

        writer.write(report, target);

        assertThat(names(target.getParent())).containsExactly("koemine-2026-11-20.xlsx");
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        Path target = folder.resolve("a.xlsx");

        writer.write(report, target);

        ContentDigest digest = new ContentDigest();
        digest.text("荷物が届かない");
        digest.number(3);
        assertThat(WorkbookReader.read(target)).containsExactly(new SheetContent("表", 2, 2, digest.value(), 0));
    }

    @Test
    void theSameReportMakesTheSameBytesInEveryTimeZone() throws IOException {
        Report whole = new ReportDesigner().layOut(ReportContents.believable(Locale.JAPANESE, 60));
        TimeZone zone = TimeZone.getDefault();
        writer.write(whole, folder.resolve("a.xlsx"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            writer.write(
                    new ReportDesigner().layOut(ReportContents.believable(Locale.JAPANESE, 60)),
                    folder.resolve("b.xlsx"));
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(folder.resolve("b.xlsx")).hasSameBinaryContentAs(folder.resolve("a.xlsx"));
    }

    @Test
    void aWorkbookOfAsManyComplaintsAsAreListedStaysBelowTenMegabytes() throws IOException {
        Path target = folder.resolve("a.xlsx");

        writer.write(new ReportDesigner().layOut(ReportContents.believable(Locale.JAPANESE, 20_000)), target);

        assertThat(Files.size(target)).isLessThan(10_000_000L);
    }

    @Test
    void aWorkbookThatIsThereIsReplaced() throws IOException {
        Path target = folder.resolve("a.xlsx");
        Files.writeString(target, "yesterday's");

        writer.write(report, target);

        assertThat(WorkbookReader.read(target)).hasSize(1);
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".a.xlsx.unfinished/poifiles"));
        Files.writeString(left.resolve("poi-sxssf-sheet1.xml"), "half");

        writer.write(report, folder.resolve("a.xlsx"));

        assertThat(names(folder)).containsExactly("a.xlsx");
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheOldWorkbookAndNothingElse() throws IOException {
        Path target = folder.resolve("a.xlsx");
        Files.writeString(target, "yesterday's");

        KoemineException failure =
                failure(new WorkbookWriter(file -> new FullDisk(Files.newOutputStream(file), 2_000)), target);

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_DISK_FULL);
        assertThat(new FaultMessages(Locale.JAPANESE).word(failure.faults().get(0)))
                .isEqualTo("ディスクの空きが足りず、報告書 a.xlsx を " + folder
                        + " に書き込めませんでした（IOException: No space left on device）。"
                        + "空きを増やすか、--reports で別のフォルダーを指定し、同じコマンドを再実行してください。書きかけのファイルは残っていません。 [K-602]");
        assertThat(names(folder)).containsExactly("a.xlsx");
        assertThat(target).hasContent("yesterday's");
    }

    @Test
    void aDiskThatFillsUpOnlyAtTheEndIsSaidToo() throws IOException {
        Path target = folder.resolve("a.xlsx");

        KoemineException failure =
                failure(new WorkbookWriter(file -> new FullOnClose(Files.newOutputStream(file))), target);

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_DISK_FULL);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "a file");

        KoemineException failure = failure(writer, file.resolve("2026-11-20").resolve("a.xlsx"));

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_FOLDER_NOT_WRITABLE);
        assertThat(file).hasContent("a file");
    }

    @Test
    void aWorkbookOpenInExcelIsNotReplaced() throws IOException {
        Path target = folder.resolve("a.xlsx");
        Files.writeString(target, "open");
        Files.writeString(folder.resolve("~$a.xlsx"), "somebody");

        KoemineException failure = failure(writer, target);

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_OPEN_ELSEWHERE);
        assertThat(target).hasContent("open");
        assertThat(names(folder)).containsExactly("a.xlsx", "~$a.xlsx");
    }

    @Test
    void aWorkbookOpenInLibreOfficeIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve(".~lock.a.xlsx#"), "somebody");

        KoemineException failure = failure(writer, folder.resolve("a.xlsx"));

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_OPEN_ELSEWHERE);
    }

    @Test
    void whatDoesNotReadBackAsWrittenIsNotPutInPlace() throws IOException {
        Path other = folder.resolve("other.xlsx");
        writer.write(Reports.of(new Value.Whole(1)), other);
        byte[] others = Files.readAllBytes(other);
        Files.delete(other);

        KoemineException failure = failure(
                new WorkbookWriter(file -> new Swapped(Files.newOutputStream(file), others)), folder.resolve("a.xlsx"));

        assertThat(failure.faults().get(0).id()).isEqualTo(FaultId.REPORT_NOT_AS_WRITTEN);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFailureOfTheReportItselfStaysWhatItIsAndLeavesNothing() throws IOException {
        List<Row> broken = new AbstractList<>() {
            @Override
            public Row get(int index) {
                throw new IllegalStateException("no row");
            }

            @Override
            public int size() {
                return 3;
            }
        };

        IllegalStateException failure = catchThrowableOfType(
                IllegalStateException.class, () -> writer.write(Reports.of(broken), folder.resolve("a.xlsx")));

        assertThat(failure).hasMessage("no row");
        assertThat(names(folder)).isEmpty();
    }

    private KoemineException failure(WorkbookWriter failing, Path target) {
        return catchThrowableOfType(KoemineException.class, () -> failing.write(report, target));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A disk with room for some bytes. */
    private static final class FullDisk extends OutputStream {
        private final OutputStream out;
        private int room;

        FullDisk(OutputStream out, int room) {
            this.out = out;
            this.room = room;
        }

        @Override
        public void write(int unit) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
            out.write(unit);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** A disk that finds out late. */
    private static final class FullOnClose extends OutputStream {
        private final OutputStream out;

        FullOnClose(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int unit) throws IOException {
            out.write(unit);
        }

        @Override
        public void close() throws IOException {
            out.close();
            throw new IOException("No space left on device");
        }
    }

    /** A disk that keeps something else. */
    private static final class Swapped extends OutputStream {
        private final OutputStream out;
        private final byte[] kept;

        Swapped(OutputStream out, byte[] kept) {
            this.out = out;
            this.kept = kept;
        }

        @Override
        public void write(int unit) {
            // dropped
        }

        @Override
        public void close() throws IOException {
            out.write(kept);
            out.close();
        }
    }
}
