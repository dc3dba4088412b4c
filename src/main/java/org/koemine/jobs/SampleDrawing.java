package org.koemine.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.report.SampleContent;
import org.koemine.report.SampleContent.Item;
import org.koemine.store.Database;
import org.koemine.text.MentionId;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;
import org.koemine.themes.inspection.Draw;
import org.koemine.themes.inspection.Lottery;
import org.koemine.themes.inspection.SampleId;
import org.koemine.themes.inspection.SampleStore;
import org.koemine.themes.inspection.Standing;

/** Draws a sample of the assignments as they stand. It changes nothing in the database. */
public final class SampleDrawing {
    private final Database database;

    public SampleDrawing(Database database) {
        this.database = database;
    }

    /**
     * Draws.
     *
     * @param size assignments wanted, 1 or more; all where there are fewer
     * @param locale of the sheet
     * @throws KoemineException where no mention is in a theme
     */
    public SampleContent draw(int size, long seed, Locale locale) {
        return database.inTransaction(() -> {
            Lottery lottery = new Lottery(seed, size);
            SampleStore samples = new SampleStore(database.jdbi());
            samples.eachAssigned(lottery::add);
            List<Run> newest = new RunStore(database.jdbi()).newest(1);
            if (newest.isEmpty() || lottery.asked() == 0) {
                throw new KoemineException(Fault.of(FaultId.SAMPLE_NOTHING_TO_DRAW, Place.NOWHERE));
            }
            Draw draw = new Draw(newest.get(0).id(), seed);
            List<Theme> themes = new ThemeStore(database.jdbi()).themes();
            ComplaintStore complaints = new ComplaintStore(database.jdbi());
            return new SampleContent(
                    draw,
                    newest.get(0).businessDate(),
                    locale,
                    lottery.asked(),
                    items(draw, lottery.drawn(), samples, complaints, themes),
                    themes,
                    complaints.customers());
        });
    }

    private static List<Item> items(
            Draw draw, List<MentionId> drawn, SampleStore samples, ComplaintStore complaints, List<Theme> themes) {
        Map<MentionId, Standing> standing = samples.standing(drawn);
        Set<Long> serials = drawn.stream().map(MentionId::complaint).collect(Collectors.toSet());
        Map<Long, StoredComplaint> stored = complaints.bySerials(serials).stream()
                .collect(Collectors.toMap(StoredComplaint::serial, complaint -> complaint));
        Map<ThemeId, Theme> byId = new HashMap<>();
        themes.forEach(theme -> byId.put(theme.id(), theme));
        return drawn.stream()
                .map(standing::get)
                .map(mention -> {
                    ThemeId theme = mention.theme().orElseThrow();
                    return new Item(
                            SampleId.of(draw, mention, theme),
                            stored.get(mention.mention().complaint()).complaint(),
                            mention.start(),
                            mention.end(),
                            byId.get(theme));
                })
                .toList();
    }
}
