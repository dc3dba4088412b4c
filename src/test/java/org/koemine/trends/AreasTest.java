package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AreasTest {

    @Test
    void theColumnHigherUpInTheListSaysTheArea() {
        assertThat(Areas.of(Map.of("都道府県", "石川県", "店舗名", "金沢店", "色", "赤"))).isEqualTo("金沢店");
        assertThat(Areas.of(Map.of("都道府県", "石川県", "店舗名", " "))).isEqualTo("石川県");
        assertThat(Areas.of(Map.of("Ａｒｅａ", "ｋａｎｔｏ"))).isEqualTo("kanto");
    }

    @Test
    void ofAnAddressThePrefectureCounts() {
        assertThat(Areas.of(Map.of("お届け先", "東京都世田谷区桜丘3-12-5"))).isEqualTo("東京都");
        assertThat(Areas.of(Map.of("住所", "神奈川県横浜市"))).isEqualTo("神奈川県");
        assertThat(Areas.of(Map.of("住所", "京都府京都市"))).isEqualTo("京都府");
    }

    @Test
    void whereNoColumnSaysItThereIsNone() {
        assertThat(Areas.of(Map.of("電話番号", "03-0000-0000"))).isEmpty();
        assertThat(Areas.of(Map.of("地域", "長".repeat(61)))).isEmpty();
    }
}
