package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import org.junit.jupiter.api.Test;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

class BareStackTest {

    private static String logged(Throwable thrown) {
        return BareStack.of(new ThrowableProxy(thrown));
    }

    @Test
    void whatAForeignExceptionQuotesIsLeftOut() {
        Exception driver = new IllegalStateException("value too long: 山田太郎 090-1234-5678");
        assertThat(logged(new IllegalArgumentException("row of 山田太郎", driver)))
                .contains("java.lang.IllegalArgumentException\n", "caused by java.lang.IllegalStateException\n")
                .contains("BareStackTest")
                .doesNotContain("山田", "090");
    }

    @Test
    void ourOwnFaultsKeepTheirWords() {
        KoemineException fault = new KoemineException(Fault.of(FaultId.UNEXPECTED, Place.NOWHERE, "Something"));
        assertThat(logged(fault)).contains("[K-700]").contains("Something");
    }

    @Test
    void withoutAnExceptionThereIsNothing() {
        assertThat(BareStack.of(null)).isEmpty();
    }
}
