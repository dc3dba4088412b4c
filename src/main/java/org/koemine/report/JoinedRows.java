package org.koemine.report;

import java.util.AbstractList;
import java.util.List;

/** Rows on top of other rows, which are only made when they are asked for. */
final class JoinedRows extends AbstractList<Row> {
    private final List<Row> head;
    private final List<Row> body;

    JoinedRows(List<Row> head, List<Row> body) {
        this.head = List.copyOf(head);
        this.body = body;
    }

    @Override
    public Row get(int index) {
        return index < head.size() ? head.get(index) : body.get(index - head.size());
    }

    @Override
    public int size() {
        return head.size() + body.size();
    }
}
