package org.koemine.jobs;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.FileBooks;

/** The words of letters about runs. What a customer said stands in none of them, and no name. */
final class LetterText {
    private final Locale locale;
    private final ResourceBundle words;

    /** Subject and body. */
    record Text(String subject, String body) {}

    LetterText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.koemine.jobs.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * What a run found.
     *
     * @param headlines the sentences of the workbook's summary, masked as there
     * @param signals themes to be looked at
     * @param workbooks where they are
     */
    Text report(Run run, List<String> headlines, int signals, List<String> workbooks) {
        return new Text(
                word("report.subject", run.businessDate().toString(), signals),
                lines(
                        word("report.head", run.businessDate().toString()),
                        "",
                        headlines.stream().map(line -> word("line", line)).collect(Collectors.joining("\n")),
                        "",
                        workbooks.stream()
                                .map(path -> word("report.workbook", path))
                                .collect(Collectors.joining("\n")),
                        foot(run)));
    }

    /** What somebody has to see to though the run was done. */
    Text done(Run run, List<FileBooks> books) {
        List<String> refused = books.stream()
                .map(FileBooks::refusal)
                .filter(refusal -> !refusal.isEmpty())
                .map(refusal -> word("line", refusal))
                .toList();
        long read = books.stream().mapToLong(FileBooks::read).sum();
        long rejected = books.stream().mapToLong(FileBooks::rejected).sum();
        return new Text(
                word("done.subject", run.businessDate().toString(), refused.size(), rejected),
                lines(
                        word("done.head", run.businessDate().toString(), read, rejected, refused.size()),
                        String.join("\n", refused),
                        "",
                        word("done.next"),
                        foot(run)));
    }

    /** Why a run failed. */
    Text failure(Run run, List<Fault> faults) {
        return new Text(
                word(
                        "failure.subject",
                        run.job().definition(),
                        run.businessDate().toString(),
                        codes(faults)),
                lines(
                        word(
                                "failure.head",
                                run.job().definition(),
                                run.businessDate().toString()),
                        "",
                        said(faults),
                        "",
                        word("failure.next"),
                        foot(run)));
    }

    /** Why a command did not get as far as a run. */
    Text refusal(JobName job, LocalDate today, List<Fault> faults) {
        return new Text(
                word("refusal.subject", job.definition(), today.toString(), codes(faults)),
                lines(
                        word("refusal.head", job.definition(), today.toString()),
                        "",
                        said(faults),
                        "",
                        word("foot.host", LeaseOwner.hostName())));
    }

    /** Somebody tries the settings. */
    Text test() {
        return new Text(word("test.subject"), lines(word("test.body"), "", word("foot.host", LeaseOwner.hostName())));
    }

    /** Said where the workbooks are too large to be attached. */
    String notAttached(int megabytes) {
        return "\n" + word("report.not-attached", megabytes) + "\n";
    }

    private String said(List<Fault> faults) {
        FaultMessages messages = new FaultMessages(locale);
        return faults.stream().map(messages::word).collect(Collectors.joining("\n"));
    }

    private static String codes(List<Fault> faults) {
        return faults.stream().map(fault -> fault.id().code()).distinct().collect(Collectors.joining(" "));
    }

    private String foot(Run run) {
        return "\n" + word("foot.run", run.id().toString(), LeaseOwner.hostName());
    }

    private static String lines(String... parts) {
        return String.join("\n", parts) + "\n";
    }

    private String word(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
