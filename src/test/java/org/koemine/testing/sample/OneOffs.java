package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Complaints that happened once (OT), and what is in every log without being a complaint (NO). */
final class OneOffs {
    private static final Phase ALL = new Phase(Phase.FIRST, Phase.END, 0);

    private final Shop shop;

    OneOffs(Shop shop) {
        this.shop = shop;
    }

    List<SampleComplaint> complaints() {
        List<SampleComplaint> complaints = new ArrayList<>();
        for (Map.Entry<String, List<String>> section :
                ResourceLines.sections("one-offs.txt").entrySet()) {
            for (String line : section.getValue()) {
                complaints.add(complaint(section.getKey(), line));
            }
        }
        return complaints;
    }

    private SampleComplaint complaint(String key, String line) {
        boolean note = line.startsWith("お客様より") || line.matches(".*(とのこと|お申し出|ご指摘|ご意見|お叱り|お問い合わせ|お褒めの言葉|より)。");
        Source source = note ? Source.CALL : Source.MAIL;
        LocalDate day = shop.times().day(ALL);
        Scene scene = shop.sceneOn(day, source);
        String text = scene.word(Fragment.parse(line));
        String product = line.contains("{p}") ? scene.product().name() : "";
        return shop.record(source, scene, "service", product, new Telling.Told(text, List.of(key)));
    }
}
