package org.koemine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.run.InputDigest;

/**
 * What lies in an inbox folder.
 *
 * @param files to be read, by name (the order of code points); among them such as will be refused
 * @param leftOut what is no log, or not yet: hidden and temporary files
 */
public record Inbox(List<Path> files, List<Fault> leftOut) {

    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".crdownload", ".filepart");
    private static final List<String> ENDS_OF_LOGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");

    /** By code point: the same on every machine and in every locale. */
    private static final Comparator<Path> BY_NAME = Comparator.comparing(
            (Path path) -> path.getFileName().toString().codePoints().toArray(), Arrays::compare);

    public Inbox {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What lies in a folder now.
     *
     * @throws KoemineException where the folder cannot be listed, or names in it cannot be read
     */
    public static Inbox list(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Fault> leftOut = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted(BY_NAME).toList()) {
                String name = name(folder, entry);
                String reason = reasonToLeaveOut(entry, name);
                if (reason.isEmpty()) {
                    files.add(entry);
                } else {
                    leftOut.add(Fault.of(FaultId.FILE_LEFT_OUT, Place.file(name), reason));
                }
            }
        } catch (UncheckedIOException e) {
            throw unlistable(folder, e.getCause());
        } catch (IOException e) {
            throw unlistable(folder, e);
        }
        return new Inbox(files, leftOut);
    }

    private static KoemineException unlistable(Path folder, IOException cause) {
        return new KoemineException(
                Fault.of(
                        FaultId.INBOX_MISSING,
                        Place.file(folder.toString()),
                        cause.getClass().getSimpleName()),
                cause);
    }

    /** In the locale that cron sets, a name in Japanese is read as one that leads to no file. */
    private static String name(Path folder, Path entry) {
        try {
            return folder.resolve(entry.getFileName().toString()).getFileName().toString();
        } catch (InvalidPathException e) {
            throw new KoemineException(Fault.of(FaultId.FILE_NAMES_UNREADABLE, Place.file(folder.toString())), e);
        }
    }

    /** A folder that is named like a log is no reason: somebody takes it for one and must be told. */
    private static String reasonToLeaveOut(Path entry, String name) {
        if (name.startsWith("~$")) {
            return "lock file of Excel";
        }
        if (name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini")) {
            return "hidden file";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (UNFINISHED.stream().anyMatch(lower::endsWith)) {
            return "unfinished file";
        }
        boolean folder = Files.isDirectory(entry) && ENDS_OF_LOGS.stream().noneMatch(lower::endsWith);
        return folder ? "folder" : "";
    }

    /**
     * A file's digest and size.
     *
     * @throws KoemineException where it is a folder, a link that leads out of the inbox, or cannot be read
     */
    public static InputDigest digest(Path file) {
        String name = file.getFileName().toString();
        Place place = Place.file(name);
        if (Files.isDirectory(file)) {
            throw new KoemineException(Fault.of(FaultId.FILE_IS_DIRECTORY, place));
        }
        try {
            if (Files.isSymbolicLink(file) && !isInside(file)) {
                throw new KoemineException(Fault.of(FaultId.FILE_IS_LINK_OUT, place));
            }
            return new InputDigest(name, Digest.ofFile(file), Files.size(file));
        } catch (IOException e) {
            throw new KoemineException(
                    Fault.of(FaultId.FILE_UNREADABLE, place, e.getClass().getSimpleName()), e);
        }
    }

    private static boolean isInside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        return folder.equals(file.toRealPath().getParent());
    }
}
