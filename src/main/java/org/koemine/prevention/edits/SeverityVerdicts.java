package org.koemine.prevention.edits;

import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityStore;
import org.koemine.text.SeverityVerdict;

/** What people say of the dangers that complaints tell of; an empty cell takes back what was said. */
final class SeverityVerdicts implements Editable {
    private final SeverityStore store;
    private final ComplaintStore complaints;
    private final EditWords words;

    SeverityVerdicts(SeverityStore store, ComplaintStore complaints, EditWords words) {
        this.store = store;
        this.complaints = complaints;
        this.words = words;
    }

    /** A danger in a complaint that is in the database. */
    private record Danger(long complaint, SeverityKind kind) {}

    /** Empty where the key names no danger, or a complaint that was deleted. */
    private Optional<Danger> find(EditKey key) {
        int slash = key.entity().indexOf('/');
        return Stream.of(SeverityKind.values())
                .filter(kind -> slash > 0 && kind.name().equals(key.entity().substring(0, slash)))
                .findFirst()
                .flatMap(kind -> complaints
                        .byId(key.entity().substring(slash + 1))
                        .map(StoredComplaint::serial)
                        .map(serial -> new Danger(serial, kind)));
    }

    @Override
    public Optional<String> now(EditKey key) {
        return find(key)
                .map(danger -> store.said(danger.complaint(), danger.kind())
                        .map(SeverityVerdict::name)
                        .orElse(""));
    }

    @Override
    public Value read(EditKey key, String typed) {
        return Value.of(typed.isEmpty() ? "" : words.verdicts().of(typed).name());
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        Danger danger = find(key).orElseThrow();
        SeverityVerdict verdict = value.isEmpty() ? SeverityVerdict.WITHDRAWN : SeverityVerdict.valueOf(value);
        store.correct(danger.complaint(), danger.kind(), verdict, Deciding.who(entry), entry.day(), entry.file());
    }
}
