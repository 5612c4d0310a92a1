package org.folkmoot.desktop;

import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.welcome.Beginnings;

/** What the welcome's choices do; each becomes a real step when its room is there. */
final class FirstSteps implements Beginnings {
    private final Host host;

    FirstSteps(Host host) {
        this.host = host;
    }

    @Override
    public void holdMeeting() {
        coming();
    }

    @Override
    public void openAssembly() {
        coming();
    }

    @Override
    public void lookAtCopy() {
        coming();
    }

    @Override
    public void lookAtSample() {
        coming();
    }

    private void coming() {
        host.tell(host.words().text("shell.coming"));
    }
}
