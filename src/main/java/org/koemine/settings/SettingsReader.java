package org.koemine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;

/**
 * Reads a settings page: groups of {@code key: value} in YAML. What it does not name keeps its default; everything that
 * is wrong with it, and with the mapping files it names, is reported at once.
 */
public final class SettingsReader {
    private static final List<String> KEYS = Stream.of(
                    Knobs.ALL.stream().map(Knob::key),
                    Stream.of(Knobs.SOURCES, Knobs.MAPPINGS),
                    MailEntries.KEYS.stream(),
                    EncoderEntries.KEYS.stream(),
                    Stream.of(Knobs.DATABASE))
            .flatMap(keys -> keys)
            .toList();
    private static final List<String> GROUPS = KEYS.stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .distinct()
            .toList();

    private final Problems problems = new Problems();
    private final KnobValues values = new KnobValues();
    private final List<SourceSettings> sources = new ArrayList<>();
    private final List<SourceSettings> mapped = new ArrayList<>();
    private StoreSettings store = StoreSettings.DEFAULT;
    private final EncoderEntries encoder;
    private final MailEntries mail;
    private final Path folder;

    private SettingsReader(Path folder) {
        this.folder = folder;
        this.encoder = new EncoderEntries(folder);
        this.mail = new MailEntries(folder);
    }

    /**
     * All that a file says. Mapping files are looked for beside it.
     *
     * @throws KoemineException of kind SETTINGS with every problem, in the order of the file
     */
    public static SettingsPage read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new SettingsReader(folder).read(YamlPage.of(file));
    }

    /**
     * A run's settings of a text such as {@link Settings#toText} gives.
     *
     * @param name what to call the text in faults
     */
    public static Settings parse(String name, String text) {
        return new SettingsReader(Path.of("")).read(new YamlPage(name, text)).settings();
    }

    private SettingsPage read(YamlPage page) {
        page.root().map(node -> Entry.root(page, node)).ifPresent(root -> {
            for (Entry group : members(root)) {
                readGroup(group);
            }
        });
        values.check(problems);
        Optional<EncoderSettings> encoderFiles = encoder.build(problems);
        Optional<MailSettings> mailed = mail.build(problems);
        problems.throwIfAny();
        Settings settings =
                values.build(Stream.concat(sources.stream(), mapped.stream()).toList());
        return new SettingsPage(settings, store, encoderFiles, mailed);
    }

    private List<Entry> members(Entry group) {
        return problems.gather(() -> group.members(problems)).orElse(List.of());
    }

    private void readGroup(Entry group) {
        if (!GROUPS.contains(group.name())) {
            problems.gather(() -> {
                throw group.unknown(GROUPS);
            });
            return;
        }
        for (Entry setting : members(group)) {
            problems.gather(() -> readSetting(group, setting));
        }
    }

    private Entry readSetting(Entry group, Entry setting) {
        if (setting.key().equals(Knobs.SOURCES)) {
            setting.items().forEach(item -> readSource(item, sources));
        } else if (setting.key().equals(Knobs.MAPPINGS)) {
            setting.items().forEach(item -> problems.gather(() -> readMapping(item)));
        } else if (setting.key().equals(Knobs.DATABASE)) {
            store = database(setting);
        } else if (EncoderEntries.KEYS.contains(setting.key())) {
            encoder.read(setting);
        } else if (MailEntries.KEYS.contains(setting.key())) {
            mail.read(setting);
        } else {
            Knob<?> knob = Knobs.ALL.stream()
                    .filter(known -> known.key().equals(setting.key()))
                    .findFirst()
                    .orElseThrow(() -> setting.unknown(KEYS, keysOf(group)));
            values.read(knob, setting);
        }
        return setting;
    }

    /** A number or null is no text, though it could be read as the name of a file: it is more likely a slip. */
    private static StoreSettings database(Entry setting) {
        String address = setting.text().strip();
        if (!setting.isText() || !StoreSettings.isUsable(address)) {
            throw setting.fault(FaultId.SETTING_NOT_A_DATABASE);
        }
        return new StoreSettings(address);
    }

    private static List<String> keysOf(Entry group) {
        return KEYS.stream().filter(key -> key.startsWith(group.key() + ".")).toList();
    }

    private void readSource(Entry source, List<SourceSettings> into) {
        problems.gather(() -> new SourceReader(problems).read(source)).ifPresent(into::add);
    }

    private Entry readMapping(Entry item) {
        Path file = folder.resolve(item.text());
        if (!file.normalize().startsWith(folder.normalize())) {
            throw item.fault(FaultId.SETTING_MAPPING_ELSEWHERE);
        }
        YamlPage page = YamlPage.of(file);
        Optional<Entry> root = page.root().map(node -> Entry.root(page, node));
        root.ifPresent(source -> readSource(source, mapped));
        return item;
    }
}
