package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultKind;
import org.koemine.fault.KoemineException;

class WriteFaultsTest {
    private static final Path FILE = Path.of("/reports/2026-11-20/a.xlsx");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), FaultId.REPORT_DISK_FULL),
                Arguments.of(new IOException("There is not enough space on the disk"), FaultId.REPORT_DISK_FULL),
                Arguments.of(new IOException("ディスクに十分な空き領域がありません。"), FaultId.REPORT_DISK_FULL),
                Arguments.of(new IOException("Disk quota exceeded"), FaultId.REPORT_DISK_FULL),
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on device")), FaultId.REPORT_DISK_FULL),
                Arguments.of(
                        new RuntimeException(new IOException("No space left on device")), FaultId.REPORT_DISK_FULL),
                Arguments.of(
                        new FileSystemException(
                                "a.xlsx",
                                null,
                                "The process cannot access the file because it is being used by another process"),
                        FaultId.REPORT_OPEN_ELSEWHERE),
                Arguments.of(
                        new FileSystemException("a.xlsx", null, "プロセスはファイルにアクセスできません。別のプロセスが使用中です。"),
                        FaultId.REPORT_OPEN_ELSEWHERE),
                Arguments.of(new AccessDeniedException("/reports"), FaultId.REPORT_FOLDER_NOT_WRITABLE),
                Arguments.of(
                        new FileSystemException("/reports", null, "Read-only file system"),
                        FaultId.REPORT_FOLDER_NOT_WRITABLE),
                Arguments.of(new IOException("Stale file handle"), FaultId.REPORT_NOT_WRITTEN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatTheMachineSaysBecomesWhatSomebodyCanDo(Exception failure, FaultId fault) {
        RuntimeException told = WriteFaults.of(failure, FILE);

        assertThat(told).isInstanceOf(KoemineException.class).hasCause(failure);
        assertThat(((KoemineException) told).faults())
                .extracting(each -> each.id())
                .containsExactly(fault);
        assertThat(((KoemineException) told).kind()).isEqualTo(FaultKind.ENVIRONMENT);
    }

    @Test
    void aMistakeOfOursIsNotBlamedOnTheMachine() {
        NullPointerException ours = new NullPointerException("ours");

        assertThat(WriteFaults.of(ours, FILE)).isSameAs(ours);
    }
}
