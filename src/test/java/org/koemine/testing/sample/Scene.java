package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is so in one complaint, and the same in all of its sentences: goods, days, numbers, who speaks. */
final class Scene {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z-]+)}");
    private static final String[] AMOUNTS = {"330円", "440円", "550円", "660円", "880円", "980円", "1,100円", "1,480円"};
    private static final String[] POINTS = {"350", "500", "820", "1,200", "2,400"};

    private final Random random;
    private final LocalDateTime receipt;
    private final Product product;
    private final Person person;
    private final Map<String, String> values = new HashMap<>();
    private boolean productNamed;

    Scene(Random random, PlantedTheme theme, LocalDateTime receipt, Product product, Product other, Person person) {
        this.random = random;
        this.receipt = receipt;
        this.product = product;
        this.person = person;
        values.put("P", any(product.calledBy().toArray(String[]::new)));
        values.put("q", any(other.calledBy().toArray(String[]::new)));
        values.put("claim", any(product.claims().toArray(String[]::new)));
        values.put("price", product.price());
        days(theme);
        numbers();
        values.put("name", random.nextBoolean() ? person.surname() : person.surname() + person.given());
        values.put("surname", person.surname());
        values.put("tel", person.telephone());
        values.put("mail", person.mail());
        values.put("zip", person.postcode());
        values.put("address", person.address());
    }

    private void days(PlantedTheme theme) {
        int some = 2 + random.nextInt(4);
        LocalDate arrived = day().minusDays(theme.arrivedDays().any(random));
        LocalDate due = day().minusDays(some);
        LocalDate ordered = (theme.about().equals("order") ? due : arrived).minusDays(3 + random.nextInt(6));
        DayWords words = new DayWords(day(), random);
        values.put("n", Integer.toString(some));
        values.put("days", Long.toString(day().toEpochDay() - ordered.toEpochDay()));
        values.put("arrived", words.when(arrived));
        values.put("ordered", words.when(ordered));
        values.put("ordered-date", words.date(ordered));
        values.put("due-date", words.date(due));
        values.put("later", words.date(day().plusDays(3 + random.nextInt(5))));
        values.put(
                "order",
                "K%02d%02d-%05d".formatted(ordered.getMonthValue(), ordered.getDayOfMonth(), random.nextInt(100_000)));
    }

    private void numbers() {
        values.put("wait", any("15", "20", "30", "40"));
        values.put("yen", any(AMOUNTS));
        values.put("pt", any(POINTS));
        values.put("pct", any("10", "15", "20"));
    }

    LocalDate day() {
        return receipt.toLocalDate();
    }

    LocalDateTime receipt() {
        return receipt;
    }

    Product product() {
        return product;
    }

    Person person() {
        return person;
    }

    Random random() {
        return random;
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A value that only some scenes need. */
    void put(String slot, String value) {
        values.put(slot, value);
    }

    String value(String slot) {
        return values.get(slot);
    }

    String word(Fragment fragment) {
        String chosen = Alternation.choose(fragment.text(), random);
        return SLOT.matcher(chosen).replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1))));
    }

    private String fill(String slot) {
        if (slot.equals("p")) {
            return productWord();
        }
        String value = values.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("no slot " + slot);
        }
        return value;
    }

    /** Once it has been named, people mostly speak of "the goods". */
    private String productWord() {
        String word = productNamed && percent(65) ? "商品" : values.get("P");
        productNamed = true;
        return word;
    }
}
