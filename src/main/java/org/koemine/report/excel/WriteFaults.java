package org.koemine.report.excel;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Tells from what went wrong while writing what somebody can do about it. */
final class WriteFaults {
    /** How Linux, Windows and Japanese Windows say that a disk is full or a quota used up. */
    private static final String[] FULL = {
        "no space left", "not enough space", "disk full", "quota exceeded", "空き領域", "空き容量"
    };
    /** How Windows says that another program has the file. */
    private static final String[] IN_USE = {"being used by another process", "使用中", "locked a portion"};

    /** How they say that a place is not for writing, where Java has no exception of its own for it. */
    private static final String[] BARRED = {"not a directory", "read-only file system", "ディレクトリ名が無効"};

    private WriteFaults() {}

    /** The fault to throw; a failure that is not about files is ours, and stays what it is. */
    static RuntimeException of(Exception failure, Path file) {
        if (failure instanceof RuntimeException ours && causes(failure).noneMatch(IOException.class::isInstance)) {
            return ours;
        }
        Place place = Place.file(WorkbookWriter.name(file));
        FaultId id = id(failure);
        return new KoemineException(
                Fault.of(id, place, id == FaultId.REPORT_OPEN_ELSEWHERE ? file : file.getParent(), root(failure)),
                failure);
    }

    private static FaultId id(Exception failure) {
        if (says(failure, FULL)) {
            return FaultId.REPORT_DISK_FULL;
        }
        if (says(failure, IN_USE)) {
            return FaultId.REPORT_OPEN_ELSEWHERE;
        }
        boolean barred = says(failure, BARRED)
                || causes(failure)
                        .anyMatch(cause -> cause instanceof AccessDeniedException
                                || cause instanceof NotDirectoryException
                                || cause instanceof FileAlreadyExistsException
                                || cause instanceof ReadOnlyFileSystemException);
        return barred ? FaultId.REPORT_FOLDER_NOT_WRITABLE : FaultId.REPORT_NOT_WRITTEN;
    }

    private static boolean says(Exception failure, String... words) {
        return causes(failure)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> Stream.of(words).anyMatch(message::contains));
    }

    /** The innermost failure in few words, for whoever runs the machine. */
    private static String root(Exception failure) {
        Throwable innermost = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        return innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
