package org.folkmoot.desk;

import java.util.Set;

/** Hears which subjects changed, on the desk's own thread: whoever listens only notes it and asks again elsewhere. */
public interface Watcher {
    /** Something was recorded that changed these subjects. */
    void changed(Set<Subject> subjects);
}
