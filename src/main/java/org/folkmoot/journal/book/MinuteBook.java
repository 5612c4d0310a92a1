package org.folkmoot.journal.book;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Tip;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An assembly's record on a disk, open and locked: what was read from it stands in {@link Loaded}, and here it grows.
 *
 * <p>For one thread at a time.
 */
public final class MinuteBook implements Closeable {
    /** What a folder is opened for. */
    private enum Way {
        LOOKING,
        GOING_ON,
        WRITING
    }

    private final Disk disk;
    private final BookFolder folder;
    private final LineCodec codec;
    private final Keyring keyring;
    private final Closeable lock;
    private final String assembly;
    private final CheckedRecord record;
    private final long personalCut;
    private DeviceState device;
    private @Nullable BookWriter writer;

    private MinuteBook(
            Disk disk,
            BookFolder folder,
            LineCodec codec,
            Keyring keyring,
            Closeable lock,
            BookLoad.Result read,
            DeviceState device) {
        this.disk = disk;
        this.folder = folder;
        this.codec = codec;
        this.keyring = keyring;
        this.lock = lock;
        this.assembly = read.loaded().assembly();
        this.record = read.loaded().record();
        this.personalCut = read.personalCut();
        this.device = device;
    }

    /**
     * Creates the folder of a new assembly, with nothing recorded yet, and opens it.
     *
     * @param disk where files are
     * @param root the assembly's folder; missing, empty, or with nothing in it but what a founding left that was cut short
     *     before anything was recorded
     * @param codec how lines are written
     * @param keyring this person's keys
     * @param assembly the new assembly, 64 hex digits drawn at random
     * @param key this device's new key in it
     */
    public static Opening found(
            Disk disk, Path root, LineCodec codec, Keyring keyring, String assembly, DeviceKey key) {
        BookFolder folder = new BookFolder(root);
        FoundingPlace place = new FoundingPlace(disk, folder, codec);
        Closeable lock = null;
        boolean wasThere = true;
        boolean isFree = false;
        boolean founded = false;
        try {
            wasThere = disk.place(root) != Disk.Place.FREE;
            Sentence taken = place.taken(keyring);
            if (taken != null) {
                return new Opening.Refused(taken);
            }
            disk.createFolders(folder.books());
            lock = disk.lock(folder.lock());
            if (lock == null) {
                return new Opening.Refused(Sentence.of("journal.book.open-elsewhere"));
            }
            // Somebody may have founded here between the look and the lock.
            taken = place.taken(keyring);
            if (taken != null) {
                return new Opening.Refused(taken);
            }
            isFree = true;
            place.forgetLeftKey(keyring);
            WholeFile files = new WholeFile(disk);
            files.replace(folder.personal(), codec.bytes(Header.personal(assembly)), false);
            // Whatever happens from here on, the folder says whose the key is.
            keyring.keep(assembly, new Keyring.Held(key, 0));
            files.replace(folder.book(key.device()), codec.bytes(Header.book(assembly, key.device())), false);
            Path above = root.toAbsolutePath().getParent();
            if (above != null) {
                disk.forceFolder(above);
            }
            founded = true;
        } catch (IOException e) {
            return new Opening.Refused(KeyNotKept.reason(e, "journal.book.not-founded"));
        } finally {
            // What somebody else founded here meanwhile is not this one's to take away.
            if (!founded && isFree) {
                place.clear(assembly, keyring);
            }
            if (!founded && lock != null) {
                closeQuietly(lock);
            }
            if (!founded && isFree) {
                place.clearFolders(wasThere);
            }
        }
        return open(disk, root, codec, keyring, lock, Way.WRITING, Following.NOBODY);
    }

    /**
     * Takes away a founding that came to nothing, and the key that was made for it.
     *
     * @param assembly the assembly that was to be, in whose book nothing stands
     * @param wasThere whether the folder was there before, empty, and is to stay
     */
    public static void unfound(
            Disk disk, Path root, LineCodec codec, Keyring keyring, String assembly, boolean wasThere) {
        FoundingPlace place = new FoundingPlace(disk, new BookFolder(root), codec);
        place.clear(assembly, keyring);
        place.clearFolders(wasThere);
    }

    /** Opens an assembly's folder and locks it; what it refuses, it leaves untouched. */
    public static Opening open(Disk disk, Path root, LineCodec codec, Keyring keyring) {
        return open(disk, root, codec, keyring, Following.NOBODY);
    }

    /** Opens an assembly's folder and locks it; what is read is heard by whoever follows, while the rest is still read. */
    public static Opening open(Disk disk, Path root, LineCodec codec, Keyring keyring, Following following) {
        return open(disk, root, codec, keyring, null, Way.WRITING, following);
    }

    /** Opens like {@link #open}; where nothing was recorded yet, only to look: what a founding left stays as it is. */
    public static Opening goOn(Disk disk, Path root, LineCodec codec, Keyring keyring, Following following) {
        return open(disk, root, codec, keyring, null, Way.GOING_ON, following);
    }

    /** Opens an assembly's folder and locks it to look at what is there: nothing is set aside, nothing can be appended. */
    public static Opening look(Disk disk, Path root, LineCodec codec, Keyring keyring, Following following) {
        return open(disk, root, codec, keyring, null, Way.LOOKING, following);
    }

    private static Opening open(
            Disk disk,
            Path root,
            LineCodec codec,
            Keyring keyring,
            @Nullable Closeable locked,
            Way way,
            Following following) {
        BookFolder folder = new BookFolder(root);
        BookLoad load = new BookLoad(disk, folder, codec);
        Closeable lock = locked;
        boolean open = false;
        try {
            BookLoad.Peek peek = load.peek();
            if (!(peek instanceof BookLoad.Peek.Assembly(String assembly))) {
                return new Opening.Refused(((BookLoad.Peek.Not) peek).reason());
            }
            try {
                lock = lock == null ? disk.lock(folder.lock()) : lock;
            } catch (IOException e) {
                return new Opening.Refused(Sentence.of("journal.book.read-only", AckedFile.said(e)));
            }
            if (lock == null) {
                return new Opening.Refused(Sentence.of("journal.book.open-elsewhere"));
            }
            Keyring.Held held = keyring.find(assembly);
            BookLoad.Result read = load.read(assembly, held, following);
            DeviceState device = device(read, held);
            MinuteBook book = new MinuteBook(disk, folder, codec, keyring, lock, read, device);
            boolean toWrite = way == Way.WRITING
                    || way == Way.GOING_ON && !read.loaded().record().order().isEmpty();
            if (toWrite && held != null && read.own() != null && device instanceof DeviceState.Continues) {
                book.continueOwn(held, read.own());
            }
            open = true;
            return new Opening.Ready(book, read.loaded());
        } catch (IOException e) {
            return new Opening.Refused(Sentence.of("journal.book.not-opened", AckedFile.said(e)));
        } finally {
            if (!open && lock != null) {
                closeQuietly(lock);
            }
        }
    }

    private static DeviceState device(BookLoad.Result read, Keyring.@Nullable Held held) {
        if (read.damaged()) {
            return new DeviceState.OnlyLooks(Sentence.of("journal.book.damaged"));
        }
        if (held == null) {
            return new DeviceState.WouldBegin(Sentence.of("journal.book.no-key"));
        }
        if (read.own() == null || read.own().last() < held.written()) {
            return new DeviceState.WouldBegin(Sentence.of("journal.book.behind"));
        }
        return new DeviceState.Continues(held.key().device());
    }

    private void continueOwn(Keyring.Held held, FileScan own) {
        try {
            if (own.cutFrom() >= 0) {
                new SetAside(disk, folder).from(folder.book(held.key().device()), own.cutFrom());
            }
            // A crash between the force and the key's file leaves the book ahead; what is there, somebody may have
            // seen.
            if (own.last() > held.written()) {
                keyring.keep(assembly, new Keyring.Held(held.key(), own.last()));
            }
            start(held.key());
        } catch (IOException e) {
            // A full disk, say: then there is at least the record to look at.
            device = new DeviceState.OnlyLooks(Sentence.of("journal.book.not-started", AckedFile.said(e)));
        }
    }

    private void start(DeviceKey key) throws IOException {
        if (personalCut >= 0) {
            new SetAside(disk, folder).from(folder.personal(), personalCut);
        }
        if (personalCut == 0 || !disk.exists(folder.personal())) {
            new WholeFile(disk).replace(folder.personal(), codec.bytes(Header.personal(assembly)), false);
        }
        AckedFile personal = new AckedFile(disk.append(folder.personal()));
        AckedFile own = null;
        try {
            own = new AckedFile(disk.append(folder.book(key.device())));
            writer = new BookWriter(codec, keyring, key, own, personal, tip(key.device()));
        } finally {
            if (own == null) {
                personal.close();
            }
        }
    }

    private Tip tip(String own) {
        Entry last = null;
        long newest = 0;
        for (PlacedEntry placed : record.order()) {
            newest = Math.max(newest, placed.entry().envelope().at());
            if (placed.entry().envelope().device().equals(own)) {
                last = placed.entry();
            }
        }
        String lastId = last == null ? null : last.id();
        List<String> others =
                record.heads().stream().filter(head -> !head.equals(lastId)).toList();
        return new Tip(assembly, own, last == null ? 0 : last.envelope().n(), lastId, others, newest);
    }

    /** Returns the assembly, 64 hex digits. */
    public String assembly() {
        return assembly;
    }

    /** Returns where things lie in its folder. */
    public BookFolder folder() {
        return folder;
    }

    /** Returns whether this computer can write on. */
    public DeviceState device() {
        return device;
    }

    /**
     * Begins a chain for this computer under a new key, where it {@link DeviceState.WouldBegin}.
     *
     * @return null when it can now write, or why that did not work
     */
    public @Nullable Sentence beginDevice(DeviceKey key) {
        if (!(device instanceof DeviceState.WouldBegin)) {
            throw new IllegalStateException("not to begin here");
        }
        try {
            keyring.keep(assembly, new Keyring.Held(key, 0));
            byte[] header = codec.bytes(Header.book(assembly, key.device()));
            new WholeFile(disk).replace(folder.book(key.device()), header, false);
            start(key);
            device = new DeviceState.Continues(key.device());
            return null;
        } catch (IOException e) {
            return KeyNotKept.reason(e, "journal.book.not-begun");
        }
    }

    /** Returns what the next entry follows; throws {@link IllegalStateException} when this computer cannot write on. */
    public Tip tip() {
        return writing().tip();
    }

    /**
     * Appends entries, the personal parts that they refer to, and seals, and forces them to the disk.
     *
     * @param lines a deed as a whole; throws {@link IllegalArgumentException} when its entries do not continue
     *     {@link #tip}
     */
    public Appended append(List<? extends Line> lines) {
        return writing().append(lines);
    }

    /** Signs the latest entry of this device. */
    public Appended seal(long at) {
        Tip tip = writing().tip();
        Seal.Terms terms = new Seal.Terms(assembly, tip.device(), tip.n(), tip.prev(), Math.max(at, tip.at()), null);
        return append(List.of(sign(terms)));
    }

    /** Signs the terms of a seal, such as a copy's, with this device's key. */
    public Seal sign(Seal.Terms terms) {
        return writing().key().seal(codec, terms);
    }

    /** Reads everything in the folder once more, as it is on the disk now, while somebody follows; changes nothing. */
    public Loaded readAgain(Following following) throws IOException {
        return new BookLoad(disk, folder, codec)
                .read(assembly, keyring.find(assembly), following)
                .loaded();
    }

    private BookWriter writing() {
        if (writer == null) {
            throw new IllegalStateException("this computer does not write here");
        }
        return writer;
    }

    /** Lets others open the folder; everything appended is already on the disk. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        }
    }

    private static void closeQuietly(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the program at the latest.
        }
    }
}
