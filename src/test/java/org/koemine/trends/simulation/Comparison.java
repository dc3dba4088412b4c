package org.koemine.trends.simulation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Detectors on the same series of every group.
 *
 * @param seed of the series; those below 100 were used to develop the detector
 */
record Comparison(int series, long seed, Ranges ranges) {
    private static Map<String, Standard> standards() {
        Map<String, Standard> standards = new LinkedHashMap<>();
        standards.put("Farrington", new Farrington());
        standards.put("EARS C1", Ears.C1);
        standards.put("EARS C2", Ears.C2);
        standards.put("EARS C3", Ears.C3);
        standards.put("CUSUM", new Cusum());
        standards.put("2 x month", new TwiceLastMonth());
        return standards;
    }

    Map<Group, Compared> run() {
        Map<Group, Compared> compared = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            compared.put(group, compare(group));
        }
        return compared;
    }

    Compared compare(Group group) {
        List<Simulated> all = draw(group);
        Outcome ours = ours(all);
        return new Compared(
                ours,
                standards().entrySet().stream()
                        .map(standard -> {
                            Seen seen = new Seen(standard.getValue(), all);
                            return new Compared.Contender(
                                    standard.getKey(), seen.usually(), seen.atRate(ours.falsePercent()));
                        })
                        .toList(),
                new Seen(new Known(all.get(0).series().step()), all).atRate(ours.falsePercent()));
    }

    /** Ours alone. */
    Map<Group, Outcome> ours() {
        Map<Group, Outcome> outcomes = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            outcomes.put(group, ours(draw(group)));
        }
        return outcomes;
    }

    private List<Simulated> draw(Group group) {
        return IntStream.range(0, series)
                .mapToObj(number -> group.draw(number, seed, ranges))
                .toList();
    }

    private static Outcome ours(List<Simulated> all) {
        Ours ours = new Ours();
        return all.parallelStream()
                .map(simulated -> Outcome.of(
                        simulated,
                        simulated.said(simulated.looks().stream()
                                .map(look -> ours.alarms(look.series()))
                                .toList())))
                .reduce(Outcome.NONE, Outcome::plus);
    }

    /** False alarms in a hundred quiet periods / outbreaks found in a hundred (mean delay in periods), at usual limits. */
    static String atUsualLimits(Map<Group, Compared> compared) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-16s%19s", "", "Koemine"));
        standards().keySet().forEach(name -> table.append(String.format(Locale.ROOT, "%19s", name)));
        compared.forEach((group, of) -> {
            table.append(String.format(Locale.ROOT, "%n%-16s%s", group, cell(of.ours())));
            of.standards().forEach(standard -> table.append(cell(standard.usually())));
        });
        return table.append(System.lineSeparator()).toString();
    }

    /** The same of ours alone. */
    static String table(Map<Group, Outcome> ours) {
        StringBuilder table = new StringBuilder();
        ours.forEach((group, of) -> table.append(String.format(Locale.ROOT, "%-16s%s%n", group, cell(of))));
        return table.toString();
    }

    private static String cell(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%7.2f /%4.0f (%3.1f)",
                outcome.falsePercent(),
                outcome.foundPercent(),
                outcome.meanDelay());
    }

    /** The same of ours and of the standard detector that finds most at that rate of false alarms. */
    static String atEqualRates(Map<Group, Compared> compared) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-16s%13s%17s%14s%8s%14s", "", "Koemine", "best standard", "", "margin", "all known"));
        compared.forEach((group, of) -> {
            Outcome best = of.best().sameRate();
            table.append(String.format(
                    Locale.ROOT,
                    "%n%-16s%7.2f /%4.0f%17s%8.2f /%4.0f%+8.0f%8.2f /%4.0f",
                    group,
                    of.ours().falsePercent(),
                    of.ours().foundPercent(),
                    of.best().name(),
                    best.falsePercent(),
                    best.foundPercent(),
                    of.margin(),
                    of.known().falsePercent(),
                    of.known().foundPercent()));
        });
        return table.append(System.lineSeparator()).toString();
    }

    /** What is found of outbreaks of the size that the aims are for. */
    static String beside(Map<Group, Compared> wanted) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-16s%7s%14s%14s%8s%14s%11s",
                "",
                "size",
                "Koemine",
                "aim",
                "best",
                "where aim set",
                "all known"));
        wanted.forEach((group, of) -> table.append(String.format(
                Locale.ROOT,
                "%n%-16s%7.2f%7.2f /%5.0f%14d%8.0f%14d%11.0f",
                group,
                group.size(),
                of.ours().falsePercent(),
                of.ours().foundPercent(),
                group.aim(),
                of.best().sameRate().foundPercent(),
                group.standard(),
                of.known().foundPercent())));
        return table.append(System.lineSeparator()).toString();
    }
}
