package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The shop's customers and staff. A few customers complain again and again, most once. */
final class People {
    private static final int REGULARS = 15;
    private static final int REGULARS_PERCENT = 3;

    private final Map<String, List<String>> words = ResourceLines.sections("people.txt");
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Person> regulars = new ArrayList<>();
    private final Random random;

    People(Random random) {
        this.random = random;
        for (int i = 0; i < 10_000; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        for (int i = 0; i < REGULARS; i++) {
            regulars.add(newcomer());
        }
    }

    Person customer() {
        return random.nextInt(100) < REGULARS_PERCENT ? regulars.get(random.nextInt(REGULARS)) : newcomer();
    }

    String operator() {
        return any("operator");
    }

    private Person newcomer() {
        String number = "%04d".formatted(numbers.remove(numbers.size() - 1));
        String[] surname = any("surname").split(" ", -1);
        String[] given = any("given").split(" ", -1);
        String telephone = (random.nextInt(3) == 0 ? "03-0000-" : "090-0000-") + number;
        String domain = random.nextBoolean() ? "@example.com" : "@example.jp";
        String mail = given[1] + (random.nextBoolean() ? "." : "_") + surname[1] + number.substring(2) + domain;
        return new Person(surname[0], given[0], telephone, mail, "000-0" + number.substring(1), address());
    }

    private String address() {
        String street = any("town")
                + "%d-%d-%d".formatted(1 + random.nextInt(5), 1 + random.nextInt(20), 1 + random.nextInt(15));
        boolean flat = random.nextInt(5) < 2;
        return flat ? street + "　" + any("building") + (101 + 100 * random.nextInt(5) + random.nextInt(8)) : street;
    }

    private String any(String section) {
        List<String> lines = words.get(section);
        return lines.get(random.nextInt(lines.size()));
    }
}
