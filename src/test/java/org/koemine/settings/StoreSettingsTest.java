package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.run.RunProvenance.SettingUsed;

class StoreSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "koemine-data/koemine",
                "/srv/苦情/koemine.mv.db",
                "C:\\koemine\\data",
                "jdbc:postgresql://db.example.com/koemine",
                "jdbc:postgresql://db.example.com:5432/koemine?user=me&password=a@b:c/d",
                "jdbc:postgresql://one:5432,two:5433/koemine?targetServerType=primary",
                "jdbc:postgresql://[2001:db8::1]:5432/koemine",
                "jdbc:postgresql:koemine",
                "jdbc:postgresql:/",
                "jdbc:h2:mem:koemine",
                "jdbc:h2:file:./data/koemine;PASSWORD=secret"
            })
    void aPathOrAUrlOfADatabaseThatKoemineKnowsCanBeUsed(String database) {
        assertThat(new StoreSettings(database).database()).isEqualTo(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "data/koemine;INIT=RUNSCRIPT FROM 'x'",
                "data/\0",
                "jdbc:",
                "jdbc:h2:",
                "jdbc:mysql://db.example.com/koemine",
                "JDBC:postgresql://db.example.com/koemine",
                "postgresql://me:secret@db.example.com/koemine",
                "jdbc:postgresql://me:secret@db.example.com/koemine",
                "jdbc:postgresql://db.example.com:port/koemine",
                "jdbc:postgresql://db.example.com?password=secret",
                "jdbc:postgresql://db.example.com/koemine&password=secret"
            })
    void anythingElseCannot(String database) {
        assertThat(StoreSettings.isUsable(database)).isFalse();
        assertThatThrownBy(() -> new StoreSettings(database))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "koemine-data/koemine, koemine-data/koemine",
        "jdbc:postgresql://db:5432/koemine?user=me&password=secret, jdbc:postgresql://db:5432/koemine",
        "jdbc:postgresql://db/koemine?password=a@secret//b, jdbc:postgresql://db/koemine",
        "jdbc:h2:tcp://db/~/koemine;USER=me;PASSWORD=secret, jdbc:h2:tcp://db/~/koemine",
        "jdbc:postgresql://me:secret@db/koemine, jdbc:postgresql:…",
        "jdbc:postgresql://me:sec?ret@db/koemine, jdbc:postgresql:…",
        "jdbc:oracle:thin:scott/secret@db:1521:orcl, jdbc:oracle:…",
        "JDBC:PostgreSQL://db/koemine?password=secret, JDBC:PostgreSQL:…",
        "postgresql://me:secret@db/koemine, postgresql://…",
        "data/koemine;PASSWORD=secret, data/koemine"
    })
    void aPasswordIsNeverShown(String database, String shown) {
        assertThat(StoreSettings.shown(database)).isEqualTo(shown);
    }

    @Test
    void thePageInWordsHasNoPassword() {
        SettingsPage page = SettingsReader.read(
                java.nio.file.Path.of("src/test/resources/org/koemine/settings/database-with-password.yaml"));

        assertThat(page.store().database())
                .isEqualTo("jdbc:postgresql://db.example.com/koemine?user=me&password=secret");
        assertThat(page.toString())
                .contains("jdbc:postgresql://db.example.com/koemine")
                .doesNotContain("secret");
    }

    @Test
    void theRecordOfARunHasNoDatabase() {
        Settings settings = SettingsReader.parse("s.yaml", "store:\n  database: jdbc:postgresql:x?password=secret\n");

        assertThat(settings).isEqualTo(Settings.DEFAULT);
        assertThat(settings.toText()).doesNotContain("database", "secret");
        assertThat(settings.used()).extracting(SettingUsed::key).doesNotContain(Knobs.DATABASE);
    }
}
