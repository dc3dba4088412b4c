package org.koemine.jobs.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Normaliser;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.ThemeId;

/** Finds mentions by what people call them. */
final class MentionFinder {
    private static final Pattern NUMBERED = Pattern.compile("(.+):(\\d{1,6})");

    private final ComplaintStore complaints;
    private final LedgerStore ledger;

    MentionFinder(Jdbi jdbi) {
        this.complaints = new ComplaintStore(jdbi);
        this.ledger = new LedgerStore(jdbi);
    }

    StoredComplaint complaint(String id) {
        return complaints.byId(id).orElseThrow(() -> refused(FaultId.COMPLAINT_UNKNOWN, id));
    }

    /** By the complaint's id and, where it has several mentions, the number after a colon; an id may have colons too. */
    MentionId find(String name) {
        String wanted = name.strip();
        Optional<StoredComplaint> whole = complaints.byId(wanted);
        Matcher numbered = NUMBERED.matcher(wanted);
        if (whole.isEmpty() && numbered.matches()) {
            return new MentionId(complaint(numbered.group(1)).serial(), Integer.parseInt(numbered.group(2)));
        }
        StoredComplaint complaint = whole.orElseThrow(() -> refused(FaultId.COMPLAINT_UNKNOWN, wanted));
        int mentions = ledger.standings(complaint.serial()).size();
        if (mentions > 1) {
            throw refused(FaultId.MENTION_ONE_OF_SEVERAL, wanted, mentions);
        }
        return new MentionId(complaint.serial(), 0);
    }

    /** The mentions of a theme with a word in their text or in one of their terms, however it is written. */
    List<MentionId> containing(ThemeId theme, String word) {
        String wanted = Normaliser.normalise(word);
        return ledger.members(theme).stream()
                .filter(mention -> contains(mention, wanted))
                .map(Mention::id)
                .sorted()
                .toList();
    }

    private static boolean contains(Mention mention, String wanted) {
        return Normaliser.normalise(mention.text()).contains(wanted)
                || mention.terms().stream().anyMatch(term -> term.contains(wanted));
    }

    private static KoemineException refused(FaultId why, Object... arguments) {
        return new KoemineException(Fault.of(why, Place.NOWHERE, arguments));
    }
}
