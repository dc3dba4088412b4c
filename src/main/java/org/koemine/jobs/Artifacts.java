package org.koemine.jobs;

import java.util.List;

/** The batch artifacts of the jobs. */
final class Artifacts {
    static final List<Class<?>> NIGHTLY = List.of(
            StepProgress.class,
            IntakeReader.class,
            IntakeWriter.class,
            AnalysisMapper.class,
            AnalysisReader.class,
            AnalysisProcessor.class,
            AnalysisWriter.class,
            ThemesBatchlet.class,
            TrendsBatchlet.class,
            WorkbookBatchlet.class,
            ArchiveBatchlet.class);

    private Artifacts() {}
}
