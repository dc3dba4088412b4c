package org.koemine.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.report.Report;

/**
 * Writes a report as an Excel workbook: to a temporary file beside the target, reopened and compared with what was laid
 * out, forced to the disk and moved into place in one step. The same report makes the same bytes.
 */
public final class WorkbookWriter {

    /** Where the bytes of a new file go; a test hands in one that fails. */
    @FunctionalInterface
    interface FileOpener {
        OutputStream open(Path file) throws IOException;
    }

    private final FileOpener opener;

    public WorkbookWriter() {
        this(file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    WorkbookWriter(FileOpener opener) {
        this.opener = opener;
    }

    /**
     * Writes the workbook, replacing one that is there; its folder is made where it is missing.
     *
     * @return its bytes
     * @throws KoemineException where that is not possible, with a 6xx fault that says why; nothing half-written stays, and
     *     a workbook that was there is as it was
     */
    public byte[] write(Report report, Path target) {
        Path file = target.toAbsolutePath().normalize();
        OpenElsewhere.refuse(file);
        refuseProtected(file);
        try (WorkingFolder folder = WorkingFolder.beside(file)) {
            Path made = folder.path().resolve("workbook.xlsx");
            List<SheetContent> written = make(report, made, folder.path());
            if (!WorkbookReader.read(made).equals(written)) {
                throw new KoemineException(Fault.of(FaultId.REPORT_NOT_AS_WRITTEN, Place.file(name(file)), file));
            }
            byte[] bytes = Files.readAllBytes(made);
            moveIntoPlace(made, file);
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw WriteFaults.of(e, file);
        }
    }

    /**
     * Writes a workbook that was written before, byte for byte; its folder is made where it is missing.
     *
     * @throws KoemineException as {@link #write} does
     */
    public static void copy(byte[] workbook, Path target) {
        Path file = target.toAbsolutePath().normalize();
        try (WorkingFolder folder = WorkingFolder.beside(file)) {
            Path made = folder.path().resolve("workbook.xlsx");
            Files.write(made, workbook);
            moveIntoPlace(made, file);
        } catch (IOException | RuntimeException e) {
            throw WriteFaults.of(e, file);
        }
    }

    /** Renaming would replace it all the same on some systems: whoever protected it did so on purpose. */
    private static void refuseProtected(Path file) {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new KoemineException(Fault.of(FaultId.REPORT_WRITE_PROTECTED, Place.file(name(file)), file));
        }
    }

    private List<SheetContent> make(Report report, Path file, Path scratch) throws IOException {
        try (OutputStream out = new BufferedOutputStream(opener.open(file), 1 << 16)) {
            return new WorkbookAssembly(report).write(out, scratch);
        }
    }

    private static void moveIntoPlace(Path made, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        WorkingFolder.force(target.getParent());
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }
}
