package org.koemine.report.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All customers whose full names are known, to mask them also where a text is not tied to its complaint. */
final class KnownCustomers {
    private static final int LONGEST = 6;

    private final Map<String, Set<String>> givenByFamily = new HashMap<>();
    private final BitSet firstLetters = new BitSet();

    KnownCustomers(Collection<String> customers, FamilyNames families) {
        for (String customer : new HashSet<>(customers)) {
            PersonName.parse(customer, families).filter(PersonName::full).ifPresent(this::add);
        }
    }

    private void add(PersonName name) {
        firstLetters.set(name.family().charAt(0));
        givenByFamily.computeIfAbsent(name.family(), family -> new HashSet<>()).add(name.given());
    }

    String mask(String text, String mask) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Span> name = firstLetters.get(text.charAt(at)) ? nameAt(text, at) : Optional.empty();
            name.ifPresent(spans::add);
            at = name.map(Span::end).orElse(at + 1);
        }
        return Span.mask(text, spans, mask);
    }

    private Optional<Span> nameAt(String text, int start) {
        for (int length = Math.min(LONGEST, text.length() - start); length > 0; length--) {
            Set<String> given = givenByFamily.get(text.substring(start, start + length));
            if (given != null) {
                int end = givenEnd(text, skipBlanks(text, start + length), given);
                if (end > 0) {
                    return Optional.of(new Span(start, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int givenEnd(String text, int start, Set<String> given) {
        for (int length = Math.min(LONGEST, text.length() - start); length > 0; length--) {
            if (given.contains(text.substring(start, start + length))) {
                return start + length;
            }
        }
        return 0;
    }

    private static int skipBlanks(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }
}
