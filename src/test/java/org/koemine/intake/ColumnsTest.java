package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    private static final ColumnNames NAMES = new ColumnNames();

    /** Headers of real exports, and the field found under each; - for an attribute. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受付番号,受付日,受付経路,メーカー,車名,都道府県,装置分類,申告内容 | id,received-on,channel,-,product,-,-,text",
                "id,text,label,date,maker,model,mileage,prefecture,channel | id,text,-,received-on,-,product,-,-,channel",
                "受付日時,お客様名,商品名,内容,担当者,対応内容,対応結果 | received-on,customer,product,text,operator,response,closing",
                "ＩＤ,日付,クレーム内容,ステータス | id,received-on,text,status",
                "No.,受付年月日,受付時刻,お客様氏名,電話番号,苦情内容(詳細),対応状況" + " | -,received-on,received-at,customer,-,text,status",
                "【管理番号】,受付日（西暦）,お問い合わせ内容,回答期限,約束内容 | id,received-on,text,promised-by,promise",
                "Complaint ID,Date received,Product,Issue,Consumer complaint narrative,Company response to consumer"
                        + " | id,received-on,product,-,text,-",
                "Case No,Created At,Customer Name,Agent,Description,Resolution,Due Date,Product Page"
                        + " | id,received-on,customer,operator,text,closing,promised-by,page",
                "問い合わせ番号,問い合わせ日時,区分,件名,本文 | id,received-on,-,-,text",
                "受付日,苦情区分,苦情の内容(お客様の言葉) | received-on,-,text",
                "回答日,受付日,設問1,ご意見・ご要望（自由記述） | -,received-on,-,text",
            })
    void usualHeadersAreUnderstood(String headers, String fields) {
        assertThat(fields(find(Map.of(), headers.split(",")))).isEqualTo(fields.strip());
    }

    @Test
    void ofTwoColumnsForAFieldTheMoreUsualWinsAndTheOtherIsAnAttribute() {
        assertThat(fields(find(Map.of(), "日付", "受付日", "内容", "申告内容"))).isEqualTo("-,received-on,-,text");
    }

    @Test
    void theSettingsGoBeforeTheUsualNames() {
        Map<String, Field> mapping = Map.of("内容", Field.RESPONSE, "メモ", Field.TEXT);

        assertThat(fields(find(mapping, "受付日", "内容", "メモ", "対応内容"))).isEqualTo("received-on,response,text,-");
    }

    @Test
    void theSettingsMayNameAColumnInAnyWidthAndCase() {
        assertThat(fields(find(Map.of("ＭＥＭＯ", Field.TEXT), "受付日", "memo"))).isEqualTo("received-on,text");
    }

    @Test
    void aHeaderThatComesTwiceIsNumbered() {
        assertThat(find(Map.of(), "備考", "備考", "備考", "備考 (2)").headers())
                .containsExactly("備考", "備考 (2)", "備考 (3)", "備考 (2) (2)");
    }

    @Test
    void aColumnWithoutANameIsCalledByItsNumber() {
        assertThat(find(Map.of(), "備考", "", " ", "(2)").headers()).containsExactly("備考", "(2)", "(3)", "(2) (2)");
    }

    @Test
    void lineBreaksInAHeaderAreBlanks() {
        ColumnLayout layout = find(Map.of(), "受付\n番号", "受付日", "申告\r\n内容");

        assertThat(layout.headers()).containsExactly("受付 番号", "受付日", "申告 内容");
        assertThat(fields(layout)).isEqualTo("id,received-on,text");
    }

    @Test
    void aColumnAboutAComplaintIsNotTakenForItsText() {
        assertThat(find(Map.of(), "受付日", "苦情分類", "苦情件数", "クレームID", "comment date")
                        .has(Field.TEXT))
                .isFalse();
    }

    private static ColumnLayout find(Map<String, Field> mapping, String... headers) {
        return new LayoutFinder(NAMES, new TreeMap<>(mapping)).find(List.of(headers));
    }

    private static String fields(ColumnLayout layout) {
        return Arrays.stream(layout.headers().toArray())
                .map(header -> layout.field(layout.headers().indexOf(header)))
                .map(field -> field.map(Field::key).orElse("-"))
                .collect(Collectors.joining(","));
    }
}
