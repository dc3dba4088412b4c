package org.koemine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.testing.TestDatabases;

class PostgresDatabaseTest extends DatabaseContract {

    @Override
    Database open() {
        return TestDatabases.postgres();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutTheOptionsOfTheUrl() {
        String url = "jdbc:postgresql://localhost:1/koemine?user=me&password=secret";
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> Database.open(url, Optional.empty(), Optional.empty()))
                .satisfies(e -> {
                    assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_UNREACHABLE);
                    assertThat(e).hasMessageContaining("jdbc:postgresql://localhost:1/koemine");
                    assertThat(e.getMessage()).doesNotContain("secret");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:99999/koemine?password=secret",
                "jdbc:postgresql://localhost?password=secret",
                "jdbc:postgresql://localhost/koemine?password=%zzsecret"
            })
    void aUrlThatTheDriverCannotReadIsRefusedAndTheDriverDoesNotQuoteIt(String url) {
        List<LogRecord> said = new ArrayList<>();
        Handler listener = new ConsoleHandler();
        listener.setFilter(record -> !said.add(record));
        Logger driver = Logger.getLogger("org.postgresql");
        driver.addHandler(listener);
        try {
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> Database.open(url, Optional.empty(), Optional.empty()))
                    .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_ADDRESS_UNUSABLE))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        } finally {
            driver.removeHandler(listener);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void anUnknownUserIsRefused() {
        String url = TestDatabases.postgresUrl().replaceAll("\\?.*", "");
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> Database.open(url, Optional.of("nobody"), Optional.of("wrong")))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_LOGIN_REFUSED));
    }

    @Test
    void anUnknownDatabaseIsUnreachable() {
        String url = TestDatabases.postgresUrl().replaceAll("/koemine\\d+", "/elsewhere");
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> Database.open(url, Optional.empty(), Optional.empty()))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.DATABASE_UNREACHABLE));
    }
}
