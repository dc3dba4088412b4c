package org.koemine.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.run.InputDigest;

/** The folder that complaint logs are put into. */
record Inbox(Path folder) {
    private static final List<String> LOG_ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");

    /**
     * The files that lie in it now, by name in the order of its characters. Hidden files, folders and what a spreadsheet
     * keeps beside an open file are left out; a folder that is named like a log is not, so that somebody hears of it.
     *
     * @throws KoemineException INBOX_MISSING or INBOX_UNREADABLE
     */
    List<InputDigest> files() {
        if (!Files.isDirectory(folder)) {
            throw new KoemineException(Fault.of(FaultId.INBOX_MISSING, Place.NOWHERE, folder));
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Inbox::isLog)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .map(this::digest)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new KoemineException(Fault.of(FaultId.INBOX_UNREADABLE, Place.NOWHERE, folder), e);
        }
    }

    private static boolean isLog(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$")) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || LOG_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Of a plain file's bytes; empty for what is none or cannot be read, which intake refuses with the reason. */
    InputDigest digest(String file) {
        Path path = path(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return new InputDigest(file, "", 0);
        }
        try {
            return new InputDigest(file, sha256(path), Files.size(path));
        } catch (IOException e) {
            return new InputDigest(file, "", 0);
        }
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
