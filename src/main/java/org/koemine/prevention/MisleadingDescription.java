package org.koemine.prevention;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.MisledReader.Misled;

/**
 * The description of a product, or a page where complaints name no product, that led customers to expect something else.
 *
 * @param page the last that a complaint names; empty where they only name the product
 * @param product as the log has it, or empty
 * @param words of the description that complaints name, the commonest first
 * @param sentences of its page that complaints are about, the commonest first; none where pages were not given
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
        List<PageSentence> sentences,
        String reading,
        Complaint newest,
        int complaints,
        boolean superior,
        boolean advantageous) {
    private static final int MOST = 3;

    public MisleadingDescription {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(product, "product");
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
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

        Optional<PageSentence> sentence(PageWords pages) {
            return pages.find(complaint, words(), misled.reading());
        }

        String page() {
            String page = complaint.origin().page();
            return page.startsWith("「") ? "" : page;
        }
    }

    /**
     * Those that complaints tell of, the one with most complaints first; complaints that name neither page nor product last.
     * Texts are read on all cores.
     */
    public static List<MisleadingDescription> find(Collection<Complaint> complaints, PageWords pages) {
        Map<String, List<Case>> byPlace = complaints.parallelStream()
                .sorted(Comparator.comparing(Complaint::receipt).reversed().thenComparing(Complaint::id))
                .flatMap(complaint ->
                        MisledReader.read(complaint.text()).map(misled -> new Case(complaint, misled)).stream())
                .collect(Collectors.groupingBy(each -> place(each.complaint()), TreeMap::new, Collectors.toList()));
        return byPlace.values().stream()
                .map(cases -> of(cases, pages))
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

    private static MisleadingDescription of(List<Case> newestFirst, PageWords pages) {
        List<String> words = most(newestFirst.stream().flatMap(each -> each.words().stream())).stream()
                .map(Map.Entry::getKey)
                .toList();
        List<PageSentence> sentences =
                most(newestFirst.stream().flatMap(each -> each.sentence(pages).stream())).stream()
                        .map(said -> new PageSentence(
                                said.getKey().page(), said.getKey().text(), said.getValue()))
                        .toList();
        Case newest = newestFirst.stream()
                .filter(each -> words.isEmpty() || !each.words().isEmpty())
                .findFirst()
                .orElseThrow();
        return new MisleadingDescription(
                Stream.concat(
                                newestFirst.stream().map(Case::page),
                                sentences.stream().map(PageSentence::page))
                        .filter(page -> !page.isBlank())
                        .findFirst()
                        .orElse(""),
                newest.complaint().origin().product(),
                words,
                sentences,
                newest.misled().reading(),
                newest.complaint(),
                newestFirst.size(),
                newestFirst.stream().anyMatch(each -> each.misled().superior()),
                newestFirst.stream().anyMatch(each -> each.misled().advantageous()));
    }

    /** The commonest first, of those that are as common the one named last. */
    private static <T> List<Map.Entry<T, Integer>> most(Stream<T> named) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        named.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .limit(MOST)
                .toList();
    }
}
