package org.folkmoot.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.book.DeviceState;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.Following;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.journal.book.Opening;
import org.folkmoot.store.Lasts;
import org.folkmoot.store.Mark;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesFailed;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Opens and founds assemblies. */
final class Opener {
    private final DeskSetting setting;
    private final LineCodec codec = new LineCodec();

    Opener(DeskSetting setting) {
        this.setting = setting;
    }

    Opened open(Path folder, Progress progress) {
        Loading loading = new Loading(false, progress);
        return switch (MinuteBook.goOn(setting.disk(), folder, codec, keyring(), loading)) {
            case Opening.Refused refused -> new Opened.Not(refused.reason());
            case Opening.Ready ready -> read(ready, loading, false);
        };
    }

    Checking check(Path folder, CheckProgress progress) {
        Loading loading = new Loading(true, (done, of) -> progress.at(CheckProgress.Stage.READING, done, of));
        return switch (MinuteBook.look(setting.disk(), folder, codec, keyring(), loading)) {
            case Opening.Refused refused -> new Checking.Not(refused.reason());
            case Opening.Ready ready -> {
                try {
                    yield check(ready, loading, progress);
                } finally {
                    close(ready.book(), null);
                }
            }
        };
    }

    private Checking check(Opening.Ready ready, Loading loading, CheckProgress progress) {
        Comparing comparing = new Comparing(ready.book(), ready.loaded(), loading, lost(ready.book()));
        Checking without = comparing.withoutTables();
        if (without != null) {
            return without;
        }
        return switch (tables(ready.book(), ready.loaded(), true)) {
            case org.folkmoot.store.Opening.Opened(Tables tables) -> {
                try {
                    yield comparing.with(tables, progress);
                } finally {
                    close(null, tables);
                }
            }
            case org.folkmoot.store.Opening.Refused(Sentence cause) -> new Checking.Not(cause);
        };
    }

    /** Returns why the book says less than this computer wrote, or null; a copy that was brought in may well be older. */
    private @Nullable Sentence lost(MinuteBook book) {
        boolean behind = book.device() instanceof DeviceState.WouldBegin(Sentence why)
                && why.key().equals("journal.book.behind")
                && !setting.disk().exists(book.folder().broughtIn());
        return behind ? Sentence.of("journal.book.lost") : null;
    }

    Opened found(Path folder, Founding founding) {
        byte[] seed = new byte[DeviceKey.SEED_BYTES];
        byte[] assembly = new byte[32];
        setting.random().nextBytes(seed);
        setting.random().nextBytes(assembly);
        String id = java.util.HexFormat.of().formatHex(assembly);
        boolean wasThere = setting.disk().exists(folder);
        return switch (MinuteBook.found(setting.disk(), folder, codec, keyring(), id, DeviceKey.of(seed))) {
            case Opening.Refused refused -> foundAgain(folder, founding, refused.reason());
            case Opening.Ready ready -> founded(ready, founding, () -> unfound(folder, id, wasThere));
        };
    }

    /** Leaves nothing of a founding that was not recorded: its file of names may be written already. */
    private void unfound(Path folder, String assembly, boolean wasThere) {
        Tables.removeFrom(folder);
        MinuteBook.unfound(setting.disk(), folder, codec, keyring(), assembly, wasThere);
    }

    /** A founding that a kill, the power or a full disk cut short left a book in which nothing stands; it can be used. */
    private Opened foundAgain(Path folder, Founding founding, Sentence refusal) {
        // To look first: where something stood once, nothing is set aside either.
        if (MinuteBook.look(setting.disk(), folder, codec, keyring(), Following.NOBODY)
                instanceof Opening.Ready looked) {
            boolean usable = isUsable(looked);
            close(looked.book(), null);
            if (usable && MinuteBook.open(setting.disk(), folder, codec, keyring()) instanceof Opening.Ready ready) {
                if (isUsable(ready)) {
                    return founded(ready, founding, () -> {});
                }
                close(ready.book(), null);
            }
        }
        return new Opened.Not(refusal);
    }

    private static boolean isUsable(Opening.Ready ready) {
        return ready.loaded().findings().isEmpty()
                && Unfounded.why(ready.book(), ready.loaded()).key().equals(Opened.Not.NEVER_FOUNDED);
    }

    private Opened founded(Opening.Ready ready, Founding founding, Runnable takeAway) {
        return switch (read(ready, new Loading(false, Progress.SILENT), true)) {
            case Opened.Not not -> {
                takeAway.run();
                yield not;
            }
            case Opened.Ready(Desk desk) -> founded(desk, founding, takeAway);
        };
    }

    private static Opened founded(Desk desk, Founding founding, Runnable takeAway) {
        Recording recording = desk.record(founding.entries(), founding::write);
        Sentence why =
                switch (recording) {
                    case Recording.Recorded recorded -> null;
                    case Recording.Refused refused -> refused.cause();
                    case Recording.NotWritten not -> not.cause();
                    case Recording.NotKnown not -> not.cause();
                };
        if (why == null) {
            return new Opened.Ready(desk);
        }
        desk.close();
        if (!(recording instanceof Recording.NotKnown)) {
            takeAway.run();
        }
        return new Opened.Not(why);
    }

    private Opened read(Opening.Ready ready, Loading loading, boolean toFound) {
        MinuteBook book = ready.book();
        Tables tables = null;
        boolean open = false;
        try {
            // Tables may know what the book lost, so without a founding they are not even opened.
            if (loading.cancelled()) {
                return new Opened.Not(Sentence.of("desk.cancelled"));
            }
            if (!toFound && !loading.state().isComplete()) {
                return new Opened.Not(withoutFounding(book, ready.loaded(), loading));
            }
            org.folkmoot.store.Opening opening = tables(book, ready.loaded(), false);
            if (opening instanceof org.folkmoot.store.Opening.Refused(Sentence cause)) {
                return new Opened.Not(cause);
            }
            tables = ((org.folkmoot.store.Opening.Opened) opening).tables();
            Desk desk = read(book, ready.loaded(), loading, tables);
            open = true;
            return new Opened.Ready(desk);
        } finally {
            if (!open) {
                close(book, tables);
            }
        }
    }

    private org.folkmoot.store.Opening tables(MinuteBook book, Loaded loaded, boolean onlyRead) {
        try {
            Path folder = book.folder().root();
            Lasts lasts = Lasts.of(loaded.record().order());
            Mark mark = Mark.keptIn(setting.keys(), setting.random());
            return onlyRead
                    ? Tables.look(folder, book.assembly(), lasts, mark)
                    : Tables.open(folder, book.assembly(), lasts, mark);
        } catch (IOException e) {
            // Without a place for the secret, tables are filled at every start.
            return new org.folkmoot.store.Opening.Opened(Tables.inMemory(book.assembly()));
        }
    }

    private Desk read(MinuteBook book, Loaded loaded, Loading loading, Tables tables) {
        if (tables.needsRebuild()) {
            tables.rebuild(Loading.again(loaded).applied(loaded), org.folkmoot.store.Progress.UNHEARD);
        }
        Names names = new Names();
        loading.name(names, loaded);
        List<Finding> findings = List.copyOf(loading.findings(loaded));
        OpenBook open = new OpenBook(
                book,
                tables,
                lookingBecause(book, loaded, findings, setting.disk()),
                findings,
                loading.notices(loaded));
        return new Desk(open, loading.state(), names, setting);
    }

    private static @Nullable Sentence lookingBecause(
            MinuteBook book, Loaded loaded, List<Finding> findings, Disk disk) {
        if (loaded.record().heads().size() > 1) {
            return Sentence.of("desk.two-heads");
        }
        if (!findings.isEmpty()) {
            return Sentence.of("desk.damaged");
        }
        if (disk.exists(book.folder().broughtIn())) {
            return Sentence.of("desk.brought-in");
        }
        return switch (book.device()) {
            case DeviceState.Continues continues -> null;
            case DeviceState.WouldBegin would -> would.why();
            case DeviceState.OnlyLooks only -> only.why();
        };
    }

    private static Sentence withoutFounding(MinuteBook book, Loaded loaded, Loading loading) {
        List<Finding> findings = loading.findings(loaded);
        if (findings.isEmpty()) {
            return Unfounded.why(book, loaded);
        }
        Finding first = findings.getFirst();
        return Sentence.of("desk.founding-unreadable", first.file(), first.line(), first.reason());
    }

    private static void close(@Nullable MinuteBook book, @Nullable Tables tables) {
        try {
            if (tables != null) {
                tables.close();
            }
        } catch (TablesFailed e) {
            // They are filled anew at the next start.
        }
        try {
            if (book != null) {
                book.close();
            }
        } catch (IOException e) {
            // Nothing was written; the lock ends with the program at the latest.
        }
    }

    private Keyring keyring() {
        return new Keyring(setting.disk(), setting.keys());
    }
}
