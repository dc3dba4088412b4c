package org.koemine.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.koemine.themes.CountChange.Reason;

/** Counts complaints before something happens to them, and again when it has, and notes the difference. */
public final class CountWatch {
    private final CountStore store;
    private final List<Watched> watched = new ArrayList<>();

    private record Watched(Reason reason, List<Long> complaints, Tally before) {}

    CountWatch(CountStore store) {
        this.store = store;
    }

    /** Watches complaints from now on, no complaint twice. */
    public void over(Reason reason, Collection<Long> complaints) {
        watched.add(new Watched(reason, List.copyOf(complaints), store.tally(complaints)));
    }

    /** What was to happen has happened. */
    public void end() {
        watched.forEach(
                each -> store.note(each.reason(), store.tally(each.complaints()).minus(each.before())));
    }
}
