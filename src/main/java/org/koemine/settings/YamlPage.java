package org.koemine.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML text as a tree, without ever building an object that the text names. Its size and depth are bounded and aliases
 * are refused, so that a small file cannot grow large in memory.
 *
 * @param name of the file, for faults
 */
public record YamlPage(String name, String text) {
    private static final long MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 8;
    private static final LoadSettings YAML = LoadSettings.builder()
            .setCodePointLimit((int) MOST_BYTES)
            .setAllowNonScalarKeys(true) // reported with its line by whoever reads the key
            .build();

    /**
     * The text of a file.
     *
     * @throws KoemineException where the file cannot be read or is no UTF-8 text of bounded size
     */
    public static YamlPage of(Path file) {
        Place place = Place.file(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw fault(FaultId.SETTINGS_FILE_MISSING, place, file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw fault(FaultId.SETTINGS_FILE_TOO_LARGE, place, MOST_BYTES >> 10);
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return new YamlPage(
                    place.file(),
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            throw new KoemineException(Fault.of(FaultId.SETTINGS_FILE_NOT_UTF8, place), notUtf8);
        } catch (IOException unreadable) {
            throw new KoemineException(Fault.of(FaultId.SETTINGS_FILE_UNREADABLE, place, file), unreadable);
        }
    }

    /** The tree's root, or nothing where the text has only comments. */
    public Optional<Node> root() {
        try {
            new Parse(YAML).parseString(text).forEach(new Bounds());
            return new Compose(YAML).composeString(text);
        } catch (MarkedYamlEngineException wrong) {
            int column =
                    wrong.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            throw notYaml(place(wrong.getProblemMark()), column, wrong.getProblem(), wrong);
        } catch (ReaderException wrong) {
            String before = text.substring(0, text.offsetByCodePoints(0, wrong.getPosition()));
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            throw notYaml(
                    Place.row(name, line), before.length() - before.lastIndexOf('\n'), "control character", wrong);
        } catch (YamlEngineException wrong) {
            throw notYaml(Place.row(name, 1), 1, wrong.getMessage(), wrong);
        }
    }

    /** The line a mark stands in; the first where there is none. */
    public Place place(Optional<Mark> mark) {
        return Place.row(name, mark.map(found -> found.getLine() + 1).orElse(1));
    }

    private static KoemineException notYaml(Place place, int column, String problem, YamlEngineException cause) {
        return new KoemineException(Fault.of(FaultId.SETTINGS_NOT_YAML, place, column, problem), cause);
    }

    private static KoemineException fault(FaultId id, Place place, Object... arguments) {
        return new KoemineException(Fault.of(id, place, arguments));
    }

    /** Watches the events of a text before its tree is built. */
    private final class Bounds implements Consumer<Event> {
        private int depth;

        @Override
        public void accept(Event event) {
            if (event instanceof AliasEvent) {
                throw fault(FaultId.SETTINGS_ALIAS, place(event.getStartMark()));
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw fault(FaultId.SETTINGS_TOO_DEEP, place(event.getStartMark()), DEEPEST);
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }
}
