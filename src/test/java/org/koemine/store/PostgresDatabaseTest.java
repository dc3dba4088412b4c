package org.koemine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
