package org.koemine.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a settings page.
 *
 * @param start where its line starts: at its key, where it has one
 * @param name the last part of its key
 * @param key the whole of it, such as {@code trends.period}
 */
record Entry(YamlPage page, Optional<Mark> start, String name, String key, Node node) {

    static Entry root(YamlPage page, Node node) {
        return new Entry(page, node.getStartMark(), "", "", node);
    }

    /** Where it stands, and what stands there if it is a single value; of a database's address only what may be shown. */
    Place place() {
        return page.place(node.getStartMark())
                .column(key.isEmpty() ? page.name() : key, node instanceof ScalarNode scalar ? shown(scalar) : "");
    }

    /** A URL may have slipped into another line. */
    private String shown(ScalarNode scalar) {
        String value = scalar.getValue();
        return key.equals(Knobs.DATABASE) || value.contains("jdbc:") ? StoreSettings.shown(value.strip()) : value;
    }

    /** Whether it is a text by itself, not a number, truth or null. */
    boolean isText() {
        return node.getTag().equals(Tag.STR);
    }

    /** @throws KoemineException where there is a group or a list instead */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(FaultId.SETTING_NOT_ONE_VALUE);
    }

    /** The values of a list; an absent one is empty. */
    List<Entry> items() {
        if (isEmpty()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw fault(FaultId.SETTING_NOT_A_LIST);
        }
        List<Entry> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            String place = "[" + (items.size() + 1) + "]";
            items.add(new Entry(page, item.getStartMark(), name + place, key + place, item));
        }
        return items;
    }

    /** The values of a group in the order of the file; one that is given twice is a problem and counts once. */
    List<Entry> members(Problems problems) {
        if (isEmpty()) {
            return List.of();
        }
        if (!(node instanceof MappingNode group)) {
            throw fault(FaultId.SETTING_NOT_A_GROUP);
        }
        List<Entry> members = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (NodeTuple tuple : group.getValue()) {
            problems.gather(() -> member(tuple)).ifPresent(member -> {
                Place first = seen.putIfAbsent(member.name, member.place());
                if (first == null) {
                    members.add(member);
                } else {
                    problems.add(FaultId.SETTING_TWICE, member.place(), first.row());
                }
            });
        }
        return members;
    }

    private Entry member(NodeTuple tuple) {
        Optional<Mark> mark = tuple.getKeyNode().getStartMark();
        String member = new Entry(page, mark, "", key, tuple.getKeyNode()).text();
        return new Entry(page, mark, member, key.isEmpty() ? member : key + "." + member, tuple.getValueNode());
    }

    private boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isBlank();
    }

    KoemineException fault(FaultId id, Object... arguments) {
        return new KoemineException(Fault.of(id, place(), arguments));
    }

    /**
     * The fault that nothing has this key, with the nearest one that exists or, where none is near, the possible ones.
     *
     * @param known keys that exist
     * @param possible those of them that could stand here
     */
    KoemineException unknown(List<String> known, List<String> possible) {
        Optional<String> nearest = Nearest.of(key, known);
        return nearest.isPresent()
                ? fault(FaultId.SETTING_MISSPELT, nearest.get())
                : fault(
                        FaultId.SETTING_UNKNOWN,
                        possible.stream()
                                .map(full -> full.substring(full.lastIndexOf('.') + 1))
                                .collect(Collectors.joining(", ")));
    }

    KoemineException unknown(List<String> known) {
        return unknown(known, known);
    }
}
