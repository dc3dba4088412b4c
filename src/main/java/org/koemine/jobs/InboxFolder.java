package org.koemine.jobs;

import java.nio.file.Path;
import java.util.List;
import org.koemine.fault.KoemineException;
import org.koemine.intake.Inbox;
import org.koemine.run.InputDigest;

/** The folder that complaint logs are put into, as a run lists and finds its files. */
record InboxFolder(Path folder) {

    /** What lies in it now and is to be read, by name. */
    List<InputDigest> files() {
        return Inbox.list(folder).files().stream()
                .map(path -> digest(path.getFileName().toString()))
                .toList();
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Of the file's bytes; an empty one for what cannot be read, which intake refuses with the reason. */
    InputDigest digest(String file) {
        try {
            return Inbox.digest(path(file));
        } catch (KoemineException e) {
            return new InputDigest(file, "", 0);
        }
    }
}
