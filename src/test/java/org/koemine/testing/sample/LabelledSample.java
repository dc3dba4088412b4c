package org.koemine.testing.sample;

import java.util.List;
import java.util.stream.Collectors;

/** The accepted complaints with the keys of their planted themes, for {@code koemine evaluate}. */
final class LabelledSample {
    private LabelledSample() {}

    static String text(List<SampleComplaint> accepted) {
        return accepted.stream()
                .map(LabelledSample::line)
                .collect(Collectors.joining("", "id\ttext\tlabel\tlabels\n", ""));
    }

    private static String line(SampleComplaint complaint) {
        return String.join(
                        "\t",
                        complaint.id(),
                        complaint.text().replaceAll("[\\t\\r\\n]+", " "),
                        complaint.keys().get(0),
                        String.join("|", complaint.keys()))
                + "\n";
    }
}
