package org.koemine.jobs;

import java.util.List;
import org.koemine.intake.FileBooks;
import org.koemine.run.InputDigest;

/** The files of a run as its books have them. */
final class LogInputs {
    private LogInputs() {}

    static List<InputDigest> of(List<FileBooks> books) {
        return books.stream().map(LogInputs::of).toList();
    }

    static InputDigest of(FileBooks file) {
        return new InputDigest(file.file(), file.sha256(), file.size());
    }
}
