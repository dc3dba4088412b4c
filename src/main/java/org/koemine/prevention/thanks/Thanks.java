package org.koemine.prevention.thanks;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.prevention.CountermeasureId;

/**
 * A customer to be thanked for a complaint.
 *
 * @param measure that the complaint led to
 * @param serial of the complaint
 * @param complaint its id in the company's log, under which the customer can be reached
 * @param customer who made it; personal data
 */
public record Thanks(
        CountermeasureId measure,
        long serial,
        String complaint,
        LocalDate receivedOn,
        String customer,
        String channel,
        String product) {
    public Thanks {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(product, "product");
    }
}
