package org.koemine.testing.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes the complaints, theme by theme. */
final class Shop {
    private static final int RISEN_PERCENT = 78;

    private final Random random;
    private final Catalogue catalogue = Catalogue.read();
    private final List<PlantedTheme> themes;
    private final People people;
    private final ReceiptTimes times;
    private final CustomerCare care;
    private final Map<Source, Voice> voices = new EnumMap<>(Source.class);
    private final Set<String> texts = new HashSet<>();

    Shop(Random random) {
        this.random = random;
        this.themes = PlantedTheme.readAll(random);
        this.people = new People(random);
        this.times = new ReceiptTimes(random);
        Fragments letters = Fragments.read("letters.txt", random);
        Fragments notes = Fragments.read("notes.txt", random);
        this.care = new CustomerCare(notes);
        Handwriting hand = new Handwriting(random);
        voices.put(Source.CALL, new OperatorVoice(notes, letters, hand));
        voices.put(Source.MAIL, new MailVoice(letters, hand));
        voices.put(Source.RETURNS, new ReturnsVoice(notes, letters, hand));
        voices.put(Source.SOCIAL, new SocialVoice(letters, hand));
        voices.put(Source.LETTER, new LetterVoice(letters, hand));
    }

    List<PlantedTheme> themes() {
        return themes;
    }

    CustomerCare care() {
        return care;
    }

    List<SampleComplaint> complaints() {
        List<SampleComplaint> complaints = new ArrayList<>();
        for (PlantedTheme theme : themes) {
            for (Phase phase : theme.phases()) {
                for (int i = 0; i < phase.complaints(); i++) {
                    complaints.add(unheard(theme, times.day(phase)));
                }
            }
        }
        complaints.addAll(new OneOffs(this).complaints());
        return complaints;
    }

    /** Tells it again until nobody has told it in these words. */
    private SampleComplaint unheard(PlantedTheme theme, LocalDate day) {
        while (true) {
            SampleComplaint complaint = complaint(theme, day);
            if (texts.add(complaint.text())) {
                return complaint;
            }
        }
    }

    private SampleComplaint complaint(PlantedTheme theme, LocalDate day) {
        Source source = source(theme);
        Scene scene = scene(theme, times.at(day, source));
        List<PlantedTheme> others = themes.stream()
                .filter(other -> theme.with().contains(other.key()))
                .toList();
        return record(
                source,
                scene,
                theme.about(),
                product(scene, theme),
                voices.get(source).tell(new Story(scene, theme, others)));
    }

    private Source source(PlantedTheme theme) {
        Source source = Source.of(theme.about(), random);
        return source == Source.LETTER && !theme.inLetters() ? Source.MAIL : source;
    }

    private Scene scene(PlantedTheme theme, LocalDateTime receipt) {
        Product product = product(theme, receipt.toLocalDate());
        Scene scene = new Scene(random, theme, receipt, product, catalogue.anyBut(product, random), people.customer());
        scene.put("opname", people.operator());
        return scene;
    }

    private Product product(PlantedTheme theme, LocalDate day) {
        boolean risen = theme.rise().stream().anyMatch(rise -> !day.isBefore(rise.from()));
        return risen && random.nextInt(100) < RISEN_PERCENT
                ? catalogue.named(theme.rise().orElseThrow().product())
                : catalogue.anyWith(theme.traits(), random);
    }

    /** Complaints about the shop's service mostly come without goods. */
    private static String product(Scene scene, PlantedTheme theme) {
        boolean nameless = theme.about().equals("service") && !theme.traits().contains("subs");
        return nameless && scene.percent(70) ? "" : scene.product().name();
    }

    SampleComplaint record(Source source, Scene scene, String about, String product, Telling.Told told) {
        return new SampleComplaint(
                "",
                source,
                scene.receipt(),
                channel(source, scene),
                scene.person(),
                product,
                page(scene, told.keys().get(0)),
                people.operator(),
                told.text(),
                care.handle(scene, about, usual(scene, told.keys().get(0))),
                told.keys());
    }

    private Optional<Fragment> usual(Scene scene, String key) {
        return themes.stream()
                .filter(theme -> theme.key().equals(key))
                .findFirst()
                .flatMap(theme ->
                        theme.fragments().find("response", scene, f -> f.side().isEmpty()));
    }

    /** Complaints about what a page says come with the page or its wording. */
    private static String page(Scene scene, String key) {
        boolean misled = key.equals("differs-from-page") || key.equals("exaggerated-effect");
        if (misled && scene.percent(40)) {
            return "「" + scene.value("claim") + "」";
        }
        return scene.percent(misled ? 80 : 15) ? scene.product().page() : "";
    }

    private static String channel(Source source, Scene scene) {
        return switch (source) {
            case CALL -> scene.any("電話", "電話", "電話", "フリーダイヤル");
            case MAIL -> scene.any("メール", "Webフォーム");
            case RETURNS -> "返品";
            case SOCIAL -> scene.any("SNS", "アプリレビュー", "チャット");
            case LETTER -> scene.any("はがき", "FAX", "FAX");
        };
    }

    Random random() {
        return random;
    }

    Scene sceneOn(LocalDate day, Source source) {
        return scene(themes.get(0), times.at(day, source));
    }

    ReceiptTimes times() {
        return times;
    }
}
