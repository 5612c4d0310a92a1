package org.folkmoot.desktop.map;

import org.folkmoot.desktop.work.Progress;
import org.folkmoot.drawing.Discs;
import org.folkmoot.drawing.Layout;
import org.folkmoot.drawing.Places;

/** Finds places for the people of a view, beginning with those that were kept. */
final class Arranging {
    private static final int STEPS = 1000;

    /** From how many people on it is felt. */
    private static final int MANY = 300;

    private final PlacesFile file;
    private final String saying;

    /** Keeps places in a file and says a sentence while it works. */
    Arranging(PlacesFile file, String saying) {
        this.file = file;
        this.saying = saying;
    }

    /** Tells whether it will take so long that people should see it; belongs behind the window, too. */
    boolean takesLong(TrustView view) {
        return view.people().size() >= MANY && !file.read().fit(view);
    }

    /** Finds the places; belongs behind the window. */
    Places arrange(TrustView view, Progress progress) {
        KeptPlaces kept = file.read();
        Places before = kept.placesFor(view);
        if (kept.fit(view)) {
            return before;
        }
        Layout layout = Layout.of(view.graph(), Discs.byAcceptance(view.graph(), 0));
        Places places = (kept.isEmpty() ? layout : layout.from(before))
                .arrange(progress::cancelled, done -> progress.says(saying, (long) (done * STEPS), STEPS))
                .orElse(null);
        progress.stopIfCancelled();
        if (places == null) {
            return spiral(view);
        }
        file.keep(KeptPlaces.of(view, places));
        return places;
    }

    /** Places that take no time: everybody on a spiral, like the seeds of a sunflower. */
    static Places spiral(TrustView view) {
        double[] x = new double[view.people().size()];
        double[] y = new double[x.length];
        double turn = StrictMath.PI * (3 - StrictMath.sqrt(5));
        for (int i = 0; i < x.length; i++) {
            double away = 40 * StrictMath.sqrt(i + 0.5);
            x[i] = away * StrictMath.cos(i * turn);
            y[i] = away * StrictMath.sin(i * turn);
        }
        return Places.of(x, y);
    }
}
