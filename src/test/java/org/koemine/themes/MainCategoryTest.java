package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.guide.Category;
import org.koemine.guide.Taxonomy;

class MainCategoryTest {
    private static final Taxonomy TAXONOMY =
            new Taxonomy(List.of(category("配送", ""), category("遅れ", "配送"), category("梱包", "配送"), category("返金", "")));

    private static Category category(String name, String parent) {
        Optional<String> above = Optional.of(parent).filter(one -> !one.isEmpty());
        return new Category(name, above, "", List.of(), List.of("語"), List.of(), 1);
    }

    @Test
    void mostOfThoseInAnyCategoryDecideIfTheyAreAFifthOfTheTheme() {
        assertThat(MainCategory.of(Map.of("返金", 5, "遅れ", 1), 25, TAXONOMY)).contains("返金");
        assertThat(MainCategory.of(Map.of("返金", 5, "遅れ", 1), 26, TAXONOMY)).isEmpty();
    }

    @Test
    void whereNoNarrowCategoryHasMostTheOneAboveMay() {
        assertThat(MainCategory.of(Map.of("遅れ", 3, "梱包", 3), 7, TAXONOMY)).contains("配送");
        assertThat(MainCategory.of(Map.of("遅れ", 6, "梱包", 1), 7, TAXONOMY)).contains("遅れ");
    }

    @Test
    void aThemeOfMentionsInNoCategoryHasNone() {
        assertThat(MainCategory.of(Map.of(), 4, TAXONOMY)).isEmpty();
    }
}
