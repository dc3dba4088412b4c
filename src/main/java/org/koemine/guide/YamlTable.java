package org.koemine.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellText;
import org.koemine.settings.YamlPage;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A guide file in YAML: a list of rows, each a mapping; where there is one column, its value alone will do. */
final class YamlTable {
    private final GuideKind kind;
    private final YamlPage page;
    private final List<Fault> faults;

    private YamlTable(GuideKind kind, YamlPage page, List<Fault> faults) {
        this.kind = kind;
        this.page = page;
        this.faults = faults;
    }

    /**
     * The rows of a file.
     *
     * @param faults where what is wrong with it goes
     */
    static List<GuideRow> read(GuideKind kind, Path file, List<Fault> faults) {
        try {
            YamlPage page = YamlPage.of(file);
            return new YamlTable(kind, page, faults).rows(page.root());
        } catch (KoemineException unreadable) {
            unreadable.faults().forEach(fault -> faults.add(inTheWordsOfAGuide(fault)));
            return List.of();
        }
    }

    private static Fault inTheWordsOfAGuide(Fault fault) {
        return switch (fault.id()) {
            case SETTINGS_NOT_YAML -> new Fault(FaultId.GUIDE_NOT_YAML, fault.place(), fault.arguments());
            case SETTINGS_TOO_DEEP -> new Fault(FaultId.GUIDE_NOT_ROWS, fault.place(), List.of());
            default -> fault;
        };
    }

    private List<GuideRow> rows(Optional<Node> root) {
        List<GuideRow> rows = new ArrayList<>();
        if (root.isPresent() && root.get() instanceof SequenceNode list) {
            list.getValue().forEach(item -> row(item).ifPresent(rows::add));
        } else if (root.isPresent()) {
            faults.add(Fault.of(FaultId.GUIDE_NOT_ROWS, place(root.get())));
        }
        return rows;
    }

    private Optional<GuideRow> row(Node item) {
        long line = place(item).row();
        if (item instanceof MappingNode row) {
            Map<GuideColumn, List<String>> cells = new EnumMap<>(GuideColumn.class);
            row.getValue().forEach(tuple -> cell(tuple, cells));
            return Optional.of(new GuideRow(line, cells));
        }
        if (kind.columns().size() > 1) {
            faults.add(Fault.of(FaultId.GUIDE_NOT_ROWS, place(item)));
            return Optional.empty();
        }
        return Optional.of(new GuideRow(line, Map.of(kind.first(), values(kind.first(), item))));
    }

    private void cell(NodeTuple tuple, Map<GuideColumn, List<String>> cells) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Place place = place(tuple.getKeyNode()).column(key, "");
        Optional<GuideColumn> column = kind.column(key);
        if (column.isEmpty()) {
            faults.add(Fault.of(FaultId.GUIDE_COLUMN_UNKNOWN, place, kind.choices()));
        } else if (cells.containsKey(column.get())) {
            faults.add(Fault.of(FaultId.GUIDE_COLUMN_TWICE, place));
        } else {
            cells.put(column.get(), values(column.get(), tuple.getValueNode()));
        }
    }

    private List<String> values(GuideColumn column, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? List.of() : column.values(clean(scalar));
        }
        if (!(node instanceof SequenceNode list) || !column.isList()) {
            faults.add(Fault.of(FaultId.GUIDE_NOT_A_VALUE, place(node).column(column.shown(), "")));
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                values.add(clean(scalar).strip());
            } else {
                faults.add(Fault.of(FaultId.GUIDE_NOT_A_VALUE, place(item).column(column.shown(), "")));
            }
        }
        return values;
    }

    /** Control characters stand between values where a guide is kept. */
    private static String clean(ScalarNode scalar) {
        return CellText.clean(scalar.getValue());
    }

    private Place place(Node node) {
        return page.place(node.getStartMark());
    }
}
