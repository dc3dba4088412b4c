package org.koemine.prevention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.MisledReader.Misled;

/**
 * The description of a product, or a page where complaints name no product, that led customers to expect something else.
 *
 * @param page the last that a complaint names; empty where they only name the product
 * @param product as the log has it, or empty
 * @param words of the description that complaints name, the commonest first
 * @param reading how the newest of them understood it, a sentence of its text
 * @param newest of the complaints
 * @param complaints how many
 * @param superior whether words of quality or effect are involved: 優良誤認, Act against Unjustifiable Premiums and
 *     Misleading Representations, article 5 (i)
 * @param advantageous whether words of price or terms are: 有利誤認, article 5 (ii)
 */
public record MisleadingDescription(
        String page,
        String product,
        List<String> words,
        String reading,
        Complaint newest,
        int complaints,
        boolean superior,
        boolean advantageous) {
    private static final int MOST_WORDS = 3;

    public MisleadingDescription {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(product, "product");
        words = List.copyOf(words);
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(newest, "newest");
    }

    private record Case(Complaint complaint, Misled misled) {
        /** Words named in the text, or in the column of the page, which some logs use for them. */
        List<String> words() {
            String page = complaint.origin().page();
            boolean quoted = page.startsWith("「") && page.endsWith("」");
            Stream<String> named = quoted ? Stream.of(page.substring(1, page.length() - 1)) : Stream.empty();
            return Stream.concat(named, misled.words().stream()).distinct().toList();
        }

        String page() {
            String page = complaint.origin().page();
            return page.startsWith("「") ? "" : page;
        }
    }

    /** Those that complaints tell of, the one with most complaints first; complaints that name neither page nor product last. */
    public static List<MisleadingDescription> find(Collection<Complaint> complaints) {
        Map<String, List<Case>> byPlace = new TreeMap<>();
        complaints.stream()
                .sorted(Comparator.comparing(Complaint::receipt).reversed().thenComparing(Complaint::id))
                .forEach(complaint -> MisledReader.read(complaint.text())
                        .ifPresent(misled -> byPlace.computeIfAbsent(place(complaint), place -> new ArrayList<>())
                                .add(new Case(complaint, misled))));
        return byPlace.values().stream()
                .map(MisleadingDescription::of)
                .sorted(Comparator.comparing(
                                (MisleadingDescription each) -> each.page.isEmpty() && each.product.isEmpty())
                        .thenComparing(each -> -each.complaints)
                        .thenComparing(each -> each.newest.id()))
                .toList();
    }

    private static String place(Complaint complaint) {
        String product = complaint.origin().product();
        return product.isBlank() ? "\n" + complaint.origin().page() : product;
    }

    private static MisleadingDescription of(List<Case> newestFirst) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        newestFirst.forEach(each -> each.words().forEach(words -> counts.merge(words, 1, Integer::sum)));
        List<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        Case newest = newestFirst.stream()
                .filter(each -> words.isEmpty() || !each.words().isEmpty())
                .findFirst()
                .orElseThrow();
        return new MisleadingDescription(
                newestFirst.stream()
                        .map(Case::page)
                        .filter(page -> !page.isBlank())
                        .findFirst()
                        .orElse(""),
                newest.complaint().origin().product(),
                words,
                newest.misled().reading(),
                newest.complaint(),
                newestFirst.size(),
                newestFirst.stream().anyMatch(each -> each.misled().superior()),
                newestFirst.stream().anyMatch(each -> each.misled().advantageous()));
    }
}
