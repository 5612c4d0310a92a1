package org.folkmoot.desktop;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.folkmoot.desktop.copies.CopiesScreen;
import org.folkmoot.desktop.copies.LookAtCopy;
import org.folkmoot.desktop.decisions.DecisionScreen;
import org.folkmoot.desktop.decisions.DecisionsScreen;
import org.folkmoot.desktop.decisions.ProposalScreen;
import org.folkmoot.desktop.map.TrustMapScreen;
import org.folkmoot.desktop.meetings.MeetingsScreen;
import org.folkmoot.desktop.rules.RulesScreen;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/** Which screen stands at which place: the one list to add a screen to. */
final class Screens {
    private Screens() {}

    /**
     * Returns the makers of all screens.
     *
     * @param sitting the open assembly; null while none is open, and then there is nowhere to go
     * @param look opens a copy for looking
     */
    static Map<Place, Function<Host, Screen>> all(@Nullable Sitting sitting, LookAtCopy look) {
        Map<Place, Function<Host, Screen>> screens = new EnumMap<>(Place.class);
        if (sitting != null) {
            screens.put(Place.TODAY, host -> new Doorways(sitting, host).today());
            screens.put(Place.PEOPLE, host -> new Doorways(sitting, host).people());
            screens.put(
                    Place.MEETINGS,
                    host -> new MeetingsScreen(host, sitting, id -> new DecisionScreen(host, sitting, id)));
            screens.put(Place.DECISIONS, host -> new DecisionsScreen(host, sitting));
            screens.put(
                    Place.RULES,
                    host -> new RulesScreen(host, sitting, rule -> host.open(new ProposalScreen(host, sitting, rule))));
            screens.put(Place.MONEY, host -> new Doorways(sitting, host).money());
            screens.put(Place.MAP, host -> new TrustMapScreen(host, sitting, new Doorways(sitting, host)::person));
            screens.put(Place.POWER, host -> new Doorways(sitting, host).power());
            screens.put(Place.COPIES, host -> new CopiesScreen(sitting, host, look));
        }
        return screens;
    }
}
