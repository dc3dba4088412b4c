package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.guide.Category;
import org.koemine.guide.Taxonomy;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.CategorySet.Placed;
import org.koemine.themes.CategorySet.Seed;

class CategoryFinderTest {
    private final TextAnalyser analyser = new TextAnalyser();

    @Test
    void aTermThatMustBeThereIsFoundAsWrittenOrByItsBaseForm() {
        Category late = category("遅れ", List.of(), List.of("届かない", "延着"), List.of());

        assertThat(placed(List.of("まだ商品が届きません", "荷物は届きました", "雪による延着"), late)).containsExactly("遅れ", "", "遅れ");
    }

    @Test
    void aTermThatMustNotBeThereOutweighsAnother() {
        Category price = category("価格", List.of(), List.of("高い"), List.of("背"));

        assertThat(placed(List.of("値段が高い", "背が高い", "値段は高くない"), price)).containsExactly("価格", "", "");
    }

    @Test
    void whatIsLikeASeedBelongsAndASeedThatNothingIsLikeIsNamed() {
        Category broken = category("破損", List.of("商品が壊れていた", "領収書の宛名を間違えた"), List.of(), List.of());

        CategorySet found = find(List.of("商品が壊れていました", "電話がつながらない"), broken);

        assertThat(found.placed())
                .extracting(Placed::mention)
                .extracting(id -> id.complaint())
                .containsExactly(1L);
        assertThat(found.unmatched()).containsExactly(new Seed("破損", "領収書の宛名を間違えた"));
    }

    @Test
    void aTermWeighsMoreThanASeedAndOfTwoTermsTheFirstCategoryWins() {
        Category seed = category("例", List.of("返金が遅い"), List.of(), List.of());
        Category term = category("語", List.of(), List.of("返金"), List.of());
        Category later = category("後", List.of(), List.of("返金"), List.of());

        assertThat(placed(List.of("返金が遅い"), seed, term, later)).containsExactly("語");
    }

    private static Category category(String name, List<String> seeds, List<String> must, List<String> mustNot) {
        return new Category(name, Optional.empty(), "", seeds, must, mustNot, 1);
    }

    /** The category of each text; empty where it has none. */
    private List<String> placed(List<String> texts, Category... categories) {
        List<Placed> found = find(texts, categories).placed();
        List<String> names = new ArrayList<>();
        for (long serial = 1; serial <= texts.size(); serial++) {
            long wanted = serial;
            names.add(found.stream()
                    .filter(placed -> placed.mention().complaint() == wanted)
                    .map(Placed::category)
                    .findFirst()
                    .orElse(""));
        }
        return names;
    }

    private CategorySet find(List<String> texts, Category... categories) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.addAll(analyser.analyse(i + 1, texts.get(i)));
        }
        FeatureSpace space = FeatureSpace.learn(mentions, mentions, 1);
        return new CategoryFinder(space, new Taxonomy(List.of(categories)), analyser).find(mentions);
    }
}
