package org.koemine.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.excel.EncryptedWorkbook;

/** A filled-in workbook on the disk: opened for reading only, or refused for what it is. */
final class FilledFile {
    private static final String OWNER = "~$";
    private static final int HEAD = 8;

    private final Path path;
    private final FaultId open;
    private final Place place;

    /** @param open why it is refused where somebody has it open */
    FilledFile(Path path, FaultId open) {
        this.path = path;
        this.open = open;
        this.place = Place.file(WorkbookWriter.name(path));
    }

    /** What is done with the parts of the workbook. */
    @FunctionalInterface
    interface Reading<T> {
        T read(OPCPackage parts) throws IOException, OpenXML4JException;
    }

    /**
     * Reads from the workbook; nothing of the file is changed.
     *
     * @throws KoemineException with a 2xx fault where it is none, or not to be opened
     */
    <T> T read(Reading<T> reading) {
        refuseOwnerFile();
        refuseOtherKinds();
        try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            try {
                if (!parts.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                        .isEmpty()) {
                    throw refusal(FaultId.WORKBOOK_WITH_MACROS);
                }
                return reading.read(parts);
            } finally {
                parts.revert();
            }
        } catch (KoemineException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** What Excel and LibreOffice lay beside a workbook while somebody has it open: what is saved may be half the work. */
    private void refuseOwnerFile() {
        String name = place.file();
        if (name.startsWith(OWNER)) {
            throw refusal(FaultId.SAMPLE_LOCK_FILE, name.substring(OWNER.length()));
        }
        for (String owner : List.of(OWNER + name, ".~lock." + name + "#")) {
            if (Files.exists(path.resolveSibling(owner))) {
                throw refusal(open, owner);
            }
        }
    }

    private void refuseOtherKinds() {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw refusal(FaultId.FILE_UNREADABLE, e.getClass().getSimpleName());
        }
        if (head.length == 0) {
            throw refusal(FaultId.FILE_EMPTY);
        }
        if (place.file().toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
            throw refusal(FaultId.WORKBOOK_WITH_MACROS);
        }
        FileMagic kind = FileMagic.valueOf(head);
        if (kind == FileMagic.OLE2) {
            throw refusal(EncryptedWorkbook.is(path) ? FaultId.WORKBOOK_ENCRYPTED : FaultId.WORKBOOK_OLD);
        }
        if (kind != FileMagic.OOXML) {
            throw refusal(FaultId.WORKBOOK_DAMAGED, kind);
        }
    }

    private KoemineException damaged(Exception thrown) {
        boolean inflates = Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> String.valueOf(cause.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("zip bomb"));
        FaultId id = inflates ? FaultId.WORKBOOK_INFLATES : FaultId.WORKBOOK_DAMAGED;
        return new KoemineException(Fault.of(id, place, thrown.getClass().getSimpleName()), thrown);
    }

    private KoemineException refusal(FaultId id, Object... arguments) {
        return new KoemineException(Fault.of(id, place, arguments));
    }
}
