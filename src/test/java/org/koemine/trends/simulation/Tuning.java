package org.koemine.trends.simulation;

import java.util.*;
import org.koemine.trends.detection.*;

public class Tuning {
    public static void main(String[] a) throws Exception {
        int n = Integer.getInteger("n", 112);
        long seed = Long.getLong("seed", 1);
        boolean held = Boolean.getBoolean("held");
        Detector d = new Detector(DetectorSettings.USUAL);
        String only = System.getProperty("only", "");
        String dump = System.getProperty("dump");
        for (Group g : Group.values()) {
            if (!only.isEmpty() && !only.contains(g.name())) continue;
            Outcome o = Outcome.NONE;
            java.io.PrintWriter w = dump == null ? null : new java.io.PrintWriter(dump + "/" + g + ".txt");
            long ns = System.nanoTime();
            for (int i = 0; i < n; i++) {
                Simulated s = g.draw(i, seed, held);
                List<Boolean> alarms = new ArrayList<>();
                if (Boolean.getBoolean("farr")) {
                    if (s.vintages().isEmpty()) alarms = new Farrington().alarms(s.series(), s.judgedFrom());
                    else {
                    for (int t = 0; t < s.judgedFrom(); t++) alarms.add(false);
                    for (Series v : s.vintages()) alarms.add(new Farrington().alarms(v, v.size()-1).get(v.size()-1));
                    }
                } else
                if (s.vintages().isEmpty()) {
                    int from = Math.max(0, s.judgedFrom() - (s.series().step() == Step.DAY ? 60 : 40));
                    for (int t = 0; t < from; t++) alarms.add(false);
                    for (Judgement j : d.judge(s.series(), from)) alarms.add(j.alarmed());
                } else {
                    for (int t = 0; t < s.judgedFrom(); t++) alarms.add(false);
                    for (Series v : s.vintages()) alarms.add(last(d, v));
                }
                o = o.plus(Outcome.of(s, alarms));
            }
            if (w != null) w.close();
            System.out.printf(Locale.ROOT, "%-15s fp %.2f (se %.2f) found %.1f soon %.1f delay %.2f  (%d quiet, %.0f ms/series)%n", g, o.falsePercent(),
                100*Math.sqrt(o.falseAlarms())/o.quiet(), o.foundPercent(), o.soonPercent(), o.meanDelay(), o.quiet(), (System.nanoTime()-ns)/1e6/n);
        }
    }
    static boolean last(Detector d, Series v) {
        List<Judgement> j = d.judge(v, Math.max(0, v.size() - 12));
        return j.get(j.size() - 1).alarmed();
    }
}
