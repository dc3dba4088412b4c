package org.koemine.jobs;

import java.util.List;

/** The batch artifacts of the jobs. */
final class Artifacts {
    static final List<Class<?>> ALL = List.of(
            StepProgress.class,
            IntakeReader.class,
            IntakeWriter.class,
            AnalysisMapper.class,
            AnalysisReader.class,
            AnalysisProcessor.class,
            AnalysisWriter.class,
            ThemesBatchlet.class,
            RebuildBatchlet.class,
            TrendsBatchlet.class,
            WorkbookBatchlet.class,
            EditionsBatchlet.class,
            ArchiveBatchlet.class);

    private Artifacts() {}
}
