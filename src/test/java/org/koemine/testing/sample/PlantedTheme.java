package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A problem that many complaints are about, in different words.
 *
 * @param key in the labelled file
 * @param name in Japanese
 * @param about order, received or service: what stage of a purchase the customer is at
 * @param traits of goods that can have the problem
 * @param phases how many complaints come when
 * @param arrivedDays since the goods came
 * @param rise the product it is concentrated on, if any
 * @param with keys of themes that may be told of in the same complaint
 * @param inLetters whether people write postcards about it
 */
record PlantedTheme(
        String key,
        String name,
        String about,
        List<String> traits,
        List<Phase> phases,
        DaySpan arrivedDays,
        Optional<ProductRise> rise,
        List<String> with,
        boolean inLetters,
        Fragments fragments) {

    static List<PlantedTheme> readAll(Random random) {
        return ResourceLines.of("themes.txt").stream()
                .map(key -> read(key, random))
                .toList();
    }

    private static PlantedTheme read(String key, Random random) {
        String resource = "themes/" + key + ".txt";
        Map<String, List<String>> sections = ResourceLines.sections(resource);
        Map<String, String> head = sections.remove("").stream()
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Function<String, List<String>> words = name -> List.of(head.get(name).split(" ", -1));
        return new PlantedTheme(
                key,
                head.get("name"),
                head.get("about"),
                words.apply("products"),
                head.containsKey("months") ? Phase.months(head.get("months")) : Phase.parse(head.get("phases")),
                DaySpan.parse(head.getOrDefault("arrived-days", "0-3")),
                Optional.ofNullable(head.get("rise-product")).map(ProductRise::parse),
                words.apply("with"),
                !head.containsKey("letters"),
                Fragments.of(resource, sections, random));
    }

    /** Complaints a day around a day, relative to the theme's busiest phase: 0 to 1. */
    double liveliness(LocalDate day) {
        double most = phases.stream().mapToDouble(Phase::perDay).max().orElseThrow();
        return phases.stream()
                .filter(phase -> phase.holds(day))
                .mapToDouble(phase -> phase.perDay() / most)
                .sum();
    }
}
