package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeaseOwnerTest {
    private final LeaseOwner me = LeaseOwner.ofThisProcess();

    @Test
    void whatIsWrittenCanBeReadAgain() {
        assertThat(LeaseOwner.parse(me.toString())).isEqualTo(me);
    }

    @Test
    void twoOwnersInOneProcessAreTwo() {
        assertThat(LeaseOwner.ofThisProcess()).isNotEqualTo(me);
    }

    @Test
    void aLivingProcessIsNotDead() {
        assertThat(me.isDeadOn(me.host())).isFalse();
    }

    @Test
    void aLaterProcessWithTheSameNumberIsAnother() {
        assertThat(new LeaseOwner(me.pid(), me.host(), 1, "x").isDeadOn(me.host()))
                .isTrue();
    }

    @Test
    void ofAProcessElsewhereNothingIsKnown() {
        assertThat(new LeaseOwner(me.pid(), "elsewhere", 1, "x").isDeadOn(me.host()))
                .isFalse();
    }

    @Test
    void peopleAreShownProcessAndHost() {
        assertThat(new LeaseOwner(4711, "batch1", 1, "x").shown()).isEqualTo("4711@batch1");
    }
}
