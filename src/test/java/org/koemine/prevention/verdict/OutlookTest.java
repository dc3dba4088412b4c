package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.prevention.verdict.Weeks.around;

import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void thirtyPercentOfManyAreSeenSoonerThanOfFew() {
        int many = Outlook.planned(Weeks.before(around(50, 52)), 0.7, 0)
                .weeksToGo(0.7, 0.05)
                .orElseThrow();
        int few = Outlook.planned(Weeks.before(around(10, 52)), 0.7, 0)
                .weeksToGo(0.7, 0.05)
                .orElseThrow();

        assertThat(many).isEqualTo(6);
        assertThat(few).isEqualTo(41);
    }

    @Test
    void whatIsNotInSightIsNotPromised() {
        assertThat(Outlook.planned(Weeks.before(around(2, 26)), 0.9, 0).weeksToGo(0.9, 0.05))
                .isEmpty();
    }
}
