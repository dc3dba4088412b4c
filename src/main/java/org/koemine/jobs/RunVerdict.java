package org.koemine.jobs;

import java.util.List;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;

/** How a run that came to its end is to be called. */
record RunVerdict(LogFileStore logFiles) {

    RunStatus on(Run run) {
        List<FileBooks> books = logFiles.books(run.id());
        if (books.stream().anyMatch(file -> !file.refusal().isEmpty())) {
            return RunStatus.FILES_REFUSED;
        }
        long read = books.stream().mapToLong(FileBooks::read).sum();
        long rejected = books.stream().mapToLong(FileBooks::rejected).sum();
        return rejected > run.settings().intake().rejectLimit() * read ? RunStatus.REJECTS_OVER_LIMIT : RunStatus.DONE;
    }
}
