package org.koemine.testing.sample;

/** What polite customers say they feel; disappointment about the goods only where there are goods. */
final class Feelings {
    private static final int ABOUT_GOODS_PERCENT = 20;

    private final Fragments common;

    Feelings(Fragments common) {
        this.common = common;
    }

    String say(Story story) {
        boolean goods =
                story.theme().about().equals("received") && story.scene().percent(ABOUT_GOODS_PERCENT);
        return common.say(goods ? "feeling-goods" : "feeling", story.scene());
    }
}
