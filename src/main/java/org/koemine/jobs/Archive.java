package org.koemine.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;

/** The folder beside the inbox where files go whose rows are recorded: {@code archive/<date>/}. */
record Archive(InboxFolder inbox, Path folder) {

    static Archive of(Run run) {
        Path beside = run.inbox().resolveSibling("archive");
        return new Archive(
                new InboxFolder(run.inbox()), beside.resolve(run.businessDate().toString()));
    }

    /**
     * Moves a file there, unless it is no longer the one that was read. Doing it twice does what doing it once does. Where
     * another file of that name lies already, this one's name gets the run's number.
     *
     * @throws KoemineException ARCHIVE_NOT_WRITABLE
     */
    void take(InputDigest file, RunId run) {
        if (!inbox.digest(file.file()).equals(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.move(inbox.path(file.file()), target(file, run));
        } catch (IOException e) {
            throw new KoemineException(Fault.of(FaultId.ARCHIVE_NOT_WRITABLE, Place.file(file.file()), folder), e);
        }
    }

    private Path target(InputDigest file, RunId run) throws IOException {
        Path plain = folder.resolve(file.file());
        if (!Files.exists(plain)) {
            return plain;
        }
        int dot = file.file().lastIndexOf('.');
        String stem = dot < 0 ? file.file() : file.file().substring(0, dot);
        String ending = dot < 0 ? "" : file.file().substring(dot);
        Path numbered = folder.resolve(stem + "-" + run + ending);
        Files.deleteIfExists(numbered);
        return numbered;
    }
}
