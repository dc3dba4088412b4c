package org.koemine.complaint;

import java.util.Objects;

/**
 * Where a complaint came from. Each is as written in the log, or empty.
 *
 * @param channel telephone, mail, web form, ...
 * @param customer who complained; personal data, never written to a log or a shared workbook unmasked
 * @param product what it is about
 * @param operator who took it
 * @param page the product page or the wording complained about
 */
public record Origin(String channel, String customer, String product, String operator, String page) {

    public static final Origin UNKNOWN = new Origin("", "", "", "", "");

    public Origin {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(page, "page");
    }
}
