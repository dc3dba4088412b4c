package org.koemine.text;

import java.util.regex.Pattern;

/**
 * What the form of a complaint says of anger, beside its words: marks of exclamation, and that a short text keeps no polite
 * form. What a clerk noted down (とのこと) has a form of its own and says nothing.
 *
 * @param more by how much it makes a complaint angrier, 0 to 2: 1 for repeated exclamation, 1 for one blunt line
 * @param suffices whether the form alone tells of anger about a problem: shouted, or one blunt line with a shout in it, and
 *     nothing praised
 */
record AngryForm(int more, boolean suffices) {
    private static final int ONE_LINE = 30;
    private static final String EXCLAMATIONS = "!！‼❗";
    private static final Pattern POLITE =
            Pattern.compile("です|でした|ます|まし[たて]|ません|ください|下さい|お願い|願います|でしょう|ございま|申し(?:訳|上げ)|いただ|頂[きけい]");
    private static final Pattern NOTED_DOWN =
            Pattern.compile("とのこと|との(?:ご|お|旨)|お申し?出|お客様|入電|ご指摘|ご立腹|ご不満|ご要望|おっしゃ|お叱り|承");
    private static final Pattern PRAISING = Pattern.compile(
            "最高|美味|おいし|旨い|うまい|楽し|素晴|嬉し|うれし|ありがと|有難|感謝|感動|幸せ|素敵|綺麗|きれい(?!ごと)|好き|親切|癒|面白|満足|[良よ]かった(?!のに)|応援|頑張");
    private static final AngryForm NONE = new AngryForm(0, false);

    /** @param body as written */
    static AngryForm of(String body) {
        long exclamations =
                body.chars().filter(c -> EXCLAMATIONS.indexOf(c) >= 0).count();
        int more = (exclamations >= 2 ? 1 : 0) + (isBluntLine(body) ? 1 : 0);
        return more == 0 || NOTED_DOWN.matcher(body).find()
                ? NONE
                : new AngryForm(
                        more, exclamations > 0 && !PRAISING.matcher(body).find());
    }

    private static boolean isBluntLine(String body) {
        return body.strip().length() <= ONE_LINE && !POLITE.matcher(body).find();
    }
}
