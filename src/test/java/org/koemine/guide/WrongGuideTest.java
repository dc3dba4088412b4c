package org.koemine.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.GuideSettings;

/** What an operator reads of guides that cannot be used; {@code wrong/} holds one in four files, and their messages. */
class WrongGuideTest {
    private static final Path WRONG = Path.of("src/test/resources/org/koemine/guide/wrong");

    @TempDir
    private Path folder;

    @Test
    void everyProblemOfAllFilesIsListedAtOnce() throws IOException {
        GuideSettings all = new GuideSettings(
                Optional.of("taxonomy.yaml"),
                Optional.of("dictionary.yaml"),
                Optional.of("synonyms.yaml"),
                Optional.of("stop-phrases.yaml"));

        assertThat(worded(refused(WRONG, all), Locale.ENGLISH) + "\n" + worded(refused(WRONG, all), Locale.JAPANESE))
                .isEqualTo(Files.readString(WRONG.resolve("messages.txt")));
    }

    @Test
    void aFileThatIsNoGuideIsNamed() throws IOException {
        Files.writeString(folder.resolve("text.xlsx"), "name,parent\n");
        Files.writeString(folder.resolve("broken.xlsx"), "PK\u0003\u0004 and no more");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(folder.resolve("locked.xlsx"))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            encryptor.getDataStream(files).close();
            files.writeFilesystem(out);
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }

        assertThat(taxonomy("text.xlsx")).containsExactly(FaultId.GUIDE_NO_WORKBOOK);
        assertThat(taxonomy("broken.xlsx")).containsExactly(FaultId.GUIDE_WORKBOOK_DAMAGED);
        assertThat(taxonomy("locked.xlsx")).containsExactly(FaultId.GUIDE_WORKBOOK_ENCRYPTED);
        assertThat(taxonomy("nowhere.yaml")).containsExactly(FaultId.GUIDE_FILE_MISSING);
        assertThat(ids(WRONG, "not-yaml.yaml")).containsExactly(FaultId.GUIDE_NOT_YAML);
        assertThat(ids(WRONG, "a-mapping.yaml")).containsExactly(FaultId.GUIDE_NOT_ROWS);
        assertThat(ids(WRONG, "empty.yaml")).containsExactly(FaultId.GUIDE_EMPTY);
    }

    @Test
    void aSheetIsRefusedByItsHeader() {
        GuideSheets.write(folder.resolve("t.xlsx"), List.of("例文", "上位", "上位", "色"), List.of("商品が届かない", "", "", "赤"));

        assertThat(taxonomy("t.xlsx"))
                .containsExactly(
                        FaultId.GUIDE_COLUMN_TWICE,
                        FaultId.GUIDE_COLUMN_UNKNOWN,
                        FaultId.GUIDE_COLUMN_MISSING,
                        FaultId.GUIDE_VALUE_MISSING);
    }

    private List<FaultId> taxonomy(String file) {
        return ids(folder, file);
    }

    private static List<FaultId> ids(Path folder, String file) {
        return refused(folder, taxonomyOf(file)).faults().stream()
                .map(fault -> fault.id())
                .toList();
    }

    private static GuideSettings taxonomyOf(String file) {
        return new GuideSettings(Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static KoemineException refused(Path folder, GuideSettings settings) {
        return catchThrowableOfType(KoemineException.class, () -> GuideReader.read(folder, settings));
    }

    private static String worded(KoemineException wrong, Locale locale) {
        FaultMessages messages = new FaultMessages(locale);
        return Stream.of(wrong)
                .flatMap(one -> one.faults().stream())
                .map(fault -> messages.word(fault) + "\n")
                .collect(Collectors.joining());
    }
}
