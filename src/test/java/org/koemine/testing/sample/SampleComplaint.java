package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One complaint of the sample.
 *
 * @param page of the goods or the wording complained about, or empty
 * @param keys of the themes told in it, the main one first
 */
record SampleComplaint(
        String id,
        Source source,
        LocalDateTime receipt,
        String channel,
        Person person,
        String product,
        String page,
        String operator,
        String text,
        Handled handled,
        List<String> keys) {

    LocalDate day() {
        return receipt.toLocalDate();
    }

    int month() {
        return receipt.getMonthValue();
    }

    SampleComplaint withId(String given) {
        return new SampleComplaint(
                given, source, receipt, channel, person, product, page, operator, text, handled, keys);
    }

    SampleComplaint withHandled(Handled now) {
        return new SampleComplaint(id, source, receipt, channel, person, product, page, operator, text, now, keys);
    }
}
