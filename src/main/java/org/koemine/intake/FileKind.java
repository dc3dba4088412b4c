package org.koemine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.koemine.intake.excel.EncryptedWorkbook;

/** What a file is by its first bytes; its name may say anything. */
public enum FileKind {
    EMPTY,
    TEXT,
    WORKBOOK,
    /** An OLE2 container: a workbook of the old kind, or one with a password. */
    OLD_WORKBOOK,
    ENCRYPTED_WORKBOOK,
    ARCHIVE,
    COMPRESSED;

    private static final int HEAD = 16;

    /** Looks at the first bytes, and into an archive for a workbook. */
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return hasWorkbook(file) ? WORKBOOK : ARCHIVE;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return EncryptedWorkbook.is(file) ? ENCRYPTED_WORKBOOK : OLD_WORKBOOK;
        }
        boolean compressed = startsWith(head, 0x1F, 0x8B)
                || startsWith(head, 'B', 'Z', 'h')
                || startsWith(head, '7', 'z', 0xBC, 0xAF)
                || startsWith(head, 0xFD, '7', 'z', 'X');
        return compressed ? COMPRESSED : TEXT;
    }

    /** A broken archive counts as a workbook: whoever reads it says better what is wrong. */
    private static boolean hasWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
        } catch (ZipException e) {
            return true;
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
