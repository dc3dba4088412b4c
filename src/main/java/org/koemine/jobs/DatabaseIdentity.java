package org.koemine.jobs;

import java.util.List;
import org.koemine.run.InputDigest;
import org.koemine.run.TextDigest;

/**
 * What tells a company's database from every other one, without chance in it: a digest of what its first night was ordered to
 * do and of the logs it found. A trial with the same logs on the same day has the same identity, and the same themes.
 */
final class DatabaseIdentity {
    private static final int LENGTH = 16;

    private DatabaseIdentity() {}

    static String of(NightlyOrder order, List<InputDigest> inbox) {
        return TextDigest.of(order.businessDate() + "\n" + order.settings().toText() + "\n" + inbox)
                .substring(0, LENGTH);
    }
}
