package org.koemine.guide;

import java.util.List;
import java.util.Objects;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;

/**
 * What a page says of a product: a sentence, or several.
 *
 * @param product as a log names it; empty where the page is named
 * @param page its address, its name or where on it; empty where the product is named
 */
public record PageText(String product, String page, String text) {
    public PageText {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(text, "text");
    }

    static PageText of(GuideRow row) {
        return new PageText(row.one(GuideColumn.PRODUCT), row.one(GuideColumn.PAGE), row.one(GuideColumn.TEXT));
    }

    /** Adds what is wrong with a table of which every row has a text. */
    static void check(GuideTable table, List<Fault> faults) {
        for (GuideRow row : table.rows()) {
            PageText text = of(row);
            if (text.product.isEmpty() && text.page.isEmpty()) {
                faults.add(Fault.of(
                        FaultId.GUIDE_PAGE_OF_NOTHING,
                        table.place(row, GuideColumn.TEXT, text.text),
                        GuideColumn.PRODUCT.shown(),
                        GuideColumn.PAGE.shown()));
            }
        }
    }

    /** Names of products, and of pages, that differ in width, case or blanks alone are one. */
    public static String key(String name) {
        return Volumes.key(name);
    }
}
