package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductCountTest {
    private static final ProductCount APPLES = new ProductCount("りんご", 3);

    @Test
    void theProductWithMoreComplaintsIsTheCommonerOne() {
        ProductCount more = new ProductCount("毛布", 4);

        assertThat(APPLES.commoner(more)).isEqualTo(more);
        assertThat(more.commoner(APPLES)).isEqualTo(more);
    }

    @Test
    void onATieItIsTheOneThatComesFirstByItsCharactersWhoeverIsAsked() {
        ProductCount oranges = new ProductCount("みかん", 3);

        assertThat(APPLES.commoner(oranges)).isEqualTo(oranges);
        assertThat(oranges.commoner(APPLES)).isEqualTo(oranges);
    }
}
