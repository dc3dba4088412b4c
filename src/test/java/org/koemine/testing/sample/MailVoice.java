package org.koemine.testing.sample;

import java.util.Optional;

/** Mails and web forms: from one angry line to a letter with greeting, signature and a quoted reply. */
final class MailVoice implements Voice {
    private final Fragments common;
    private final Handwriting hand;
    private final BluntWords blunt;

    MailVoice(Fragments common, Handwriting hand) {
        this.common = common;
        this.hand = hand;
        this.blunt = new BluntWords(common);
    }

    @Override
    public Telling.Told tell(Story story) {
        int style = story.scene().random().nextInt(100);
        if (style < 30) {
            Telling telling = blunt.tell(story, story.scene().any("。", "！", "\n", "　", "\n", "！！"));
            return telling.told(hand.of(telling.text()));
        }
        return style < 68 ? shortMail(story) : longMail(story);
    }

    private Telling.Told shortMail(Story story) {
        Telling telling = new Telling(story.theme().key(), story.scene().any("", "", "\n"));
        problem(story, telling, 40, 14);
        return telling.told(hand.of(telling.text()));
    }

    private Telling.Told longMail(Story story) {
        Scene scene = story.scene();
        Telling telling = new Telling(story.theme().key(), scene.any("", "", "\n"));
        String greeting = common.say("greeting", scene);
        telling.line(greeting);
        if (scene.percent(55)) {
            telling.add(common.say("intro-" + story.theme().about(), scene));
        }
        problem(story, telling, 85, 34);
        telling.line("").line(closing(greeting, scene));
        return telling.told(hand.of(telling.text()) + ending(scene));
    }

    /** The core, details, perhaps a second problem, what is asked for. */
    private void problem(Story story, Telling telling, int morePercent, int secondPercent) {
        Scene scene = story.scene();
        Fragment core = story.draw("polite");
        telling.add(scene.word(core));
        if (scene.percent(morePercent)) {
            story.after(core, "more").ifPresent(telling::add);
        }
        if (scene.percent(morePercent - 40)) {
            telling.add(new Feelings(common).say(story));
        }
        if (scene.percent(secondPercent)) {
            Optional<Story.Second> second = story.second("also");
            second.ifPresent(other -> telling.addSecond(common.say("connector", scene), other));
        }
        if (scene.percent(50)) {
            story.after(core, "ask").ifPresent(telling::add);
        }
    }

    private String closing(String greeting, Scene scene) {
        if (greeting.startsWith("拝啓")) {
            return "敬具";
        }
        return greeting.startsWith("前略") ? "草々" : common.say("closing", scene);
    }

    private String ending(Scene scene) {
        StringBuilder ending = new StringBuilder();
        if (scene.percent(8)) {
            ending.append('\n').append(common.say("postscript", scene));
        }
        if (scene.percent(60)) {
            ending.append('\n').append(common.say("signature", scene));
        }
        if (scene.percent(10)) {
            ending.append("\n\n").append(common.say("thread", scene));
        }
        return ending.toString();
    }
}
