package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The place of meetings: the open one, or else those of before and the way to the next. */
public final class MeetingsScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final MeetingNow now;
    private final MeetingsList list;
    private final StackPane root = new StackPane();
    private @Nullable MeetingView last;

    /**
     * Makes the place.
     *
     * @param decision makes the page of a proposal
     */
    public MeetingsScreen(Host host, Sitting sitting, Function<Id, Screen> decision) {
        this.host = host;
        this.sitting = sitting;
        Consumer<Id> past = id -> host.open(new PastMeetingScreen(host, sitting, id));
        now = new MeetingNow(host, sitting, id -> host.open(decision.apply(id)), past, past);
        list = new MeetingsList(host, sitting, past);
    }

    @Override
    public String title() {
        return host.words().text("meeting.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.DECISIONS, Subject.PEOPLE, Subject.RULES, Subject.TRUST),
                this::look,
                this::show);
        // the time that the notice says comes by itself, without anything being recorded
        sitting.whenAMinutePasses(
                held,
                () -> sitting.ask(host, this::look, later -> {
                    // a page that is only shown again would take away what somebody is just typing into it
                    if (!held.released() && offersOther(later.open())) {
                        show(later);
                    }
                }));
    }

    private boolean offersOther(@Nullable MeetingView later) {
        MeetingView before = last;
        return later != null && before != null && later.offersOtherThan(before);
    }

    private Shown look(Assembly state) {
        return new Shown(MeetingView.of(state, sitting), MeetingRow.of(state, sitting));
    }

    /** The open meeting comes with the first answer; the list of those of before leaves the focus where it is. */
    @Override
    public Node focusFirst() {
        return now.first();
    }

    @Override
    public void detach() {
        root.getChildren().clear();
    }

    private void show(Shown shown) {
        MeetingView open = shown.open();
        last = open;
        if (open == null) {
            now.over();
            list.show(shown.before());
            page(list.root());
            return;
        }
        boolean justOpened = root.getChildren().contains(list.root());
        now.show(open);
        page(now.root());
        if (justOpened) {
            host.focus(now.first());
        }
    }

    private void page(Parent page) {
        if (!root.getChildren().contains(page)) {
            root.getChildren().setAll(page);
        }
    }

    private record Shown(@Nullable MeetingView open, MeetingRow.All before) {}
}
