package org.koemine.report.masking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How postal codes and street addresses look. Prefecture and city stay in the text: they tell where a problem is and
 * hundreds of thousands share them.
 */
final class AddressPatterns {
    private static final String PREFECTURE = "(?:東京都|北海道|京都府|大阪府|神奈川県|和歌山県|鹿児島県|[一-龠]{2}県)";
    private static final String KANJI = "一-龠々ヶケ";
    private static final String CITY =
            "(?:[" + KANJI + "]{1,5}郡)?(?:[" + KANJI + "]{1,6}?|[ぁ-ん]{2,5})(?:市(?:[" + KANJI + "]{1,4}区)?|区|町|村)";
    private static final String NUMBER = "(?:[0-9]{1,5}|[一二三四五六七八九十百〇]{1,5})";
    /** 2丁目3番4号, 二丁目3-4, 3番地の2, 3番4号, 1-2-3. */
    private static final String BLOCK =
            "(?:" + NUMBER + "丁目 ?(?:[0-9]{1,5}(?:番地?|号|[-の])?(?!円)){0,4}|" + NUMBER + "番地(?:の?" + NUMBER + ")?|"
                    + NUMBER + "番" + NUMBER + "号?|[0-9]{1,5}[-の][0-9]{1,5}(?:-[0-9]{1,5}){0,3}(?:号室?)?)";

    private static final String ROOM = "(?:[0-9]{1,5}号?室?)";
    private static final String HOUSE = "(?: ?[一-龠ぁ-んァ-ヶーA-Za-z]{0,15}"
            + "(?:マンション|アパート|ハイツ|コーポ|ビル|荘|ハウス|タワー|レジデンス|パーク|ヒルズ|メゾン|団地)[一-龠A-Za-zァ-ヶー]{0,8} ?" + ROOM + "?| " + ROOM
            + "(?![0-9円年月日個]))?";
    private static final String TOWN = "(?:[ぁ-ん]{2,6})?[" + KANJI + "ァ-ヶー]{0,12}?";

    private static final Pattern POSTAL_CODE = Pattern.compile(
            "((?:〒|郵便番号[:は]?) ?[0-9]{3}-?[0-9]{4}|(?<![0-9-])[0-9]{3}-[0-9]{4}(?= ?" + PREFECTURE + "))(?![0-9-])");
    private static final Pattern IN_A_CITY = Pattern.compile(
            "(?:" + PREFECTURE + " ?" + CITY + "|(?<![一-龠])" + CITY + ") ?(" + TOWN + BLOCK + HOUSE + ")(?![0-9])");
    private static final Pattern BY_BLOCK = Pattern.compile("([" + KANJI + "ァ-ヶー]{2,8}?" + NUMBER + "(?:丁目|番地)" + "(?:"
            + BLOCK.replace("丁目", "番") + ")?" + HOUSE + ")(?![0-9])");
    private static final Pattern LABELLED = Pattern.compile("(?:ご?住所|お?届け先|送り先|配送先)[:=] ?([^\\n、。,「」]{2,60})");

    private AddressPatterns() {}

    static List<DetailPattern> all(Masks masks) {
        return List.of(
                new DetailPattern(hints -> hints.digits() >= 7, POSTAL_CODE, match -> true, masks.postalCode()),
                new DetailPattern(Hints::city, IN_A_CITY, match -> true, masks.address()),
                new DetailPattern(Hints::block, BY_BLOCK, match -> true, masks.address()),
                new DetailPattern(
                        Hints::label, LABELLED, match -> match.digits().length() > 0, masks.address()));
    }
}
