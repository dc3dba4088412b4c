package org.koemine.jobs.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.koemine.jobs.Progress;

/** A bar a step, for somebody who watches. */
final class BarProgress implements Progress {
    private final Texts texts;
    private ProgressBar bar;
    private long encoded;

    BarProgress(Texts texts) {
        this.texts = texts;
    }

    @Override
    public synchronized void step(String name) {
        end();
        bar = new ProgressBarBuilder()
                .setTaskName(texts.get("step." + name))
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .hideEta()
                .build();
    }

    @Override
    public synchronized void recorded(long items) {
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public synchronized void encoded(long more) {
        encoded += more;
        if (bar != null) {
            bar.setExtraMessage(texts.get("progress.encoding", encoded));
        }
    }

    @Override
    public synchronized void end() {
        encoded = 0;
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
