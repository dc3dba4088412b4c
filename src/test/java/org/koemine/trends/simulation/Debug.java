package org.koemine.trends.simulation;
import java.util.*;
import org.koemine.trends.detection.*;
public class Debug {
    public static void main(String[] a) {
        Detector d = new Detector(DetectorSettings.USUAL);
        int shown = 0;
        int[] since = new int[60];
        for (int i = 0; i < 300; i++) {
            Simulated s = Group.NEW_THEMES.draw(i, 1, false);
            List<Judgement> js = d.judge(s.series());
            int born = s.outbreaks().get(0).from();
            boolean fp = false;
            for (int t = s.judgedFrom(); t < js.size(); t++) if (s.isQuiet(t) && js.get(t).alarmed()) { fp = true; since[Math.max(0, t - born)]++; }
            if (fp && shown++ < 6) {
                System.out.println("--- " + i);
                for (int t = born - 1; t < js.size(); t++) { Judgement j = js.get(t);
                    System.out.printf("%d:%d(%.2f %.2f %s) ", t - born, j.observed(), j.expected(), j.score(), j.state().name().charAt(0)); }
                System.out.println();
            }
        }
        System.out.println(Arrays.toString(since));
    }
}
