package org.folkmoot.journal.book;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few things that the minute book does with files; a real disk, or one that a test can make fail. */
public interface Disk {
    /** A file that grows at its end. */
    interface Appending extends Closeable {
        /** Returns how many bytes the file has. */
        long length() throws IOException;

        /** Writes bytes at the end; they may be lost until {@link #force}. */
        void write(byte[] bytes) throws IOException;

        /** Returns once everything written so far will outlast a power cut. */
        void force() throws IOException;

        /** Cuts the file to a length. */
        void truncate(long length) throws IOException;
    }

    /** What may stand where a file or folder is to be made. */
    enum Place {
        /** Nothing. */
        FREE,
        /** A folder with nothing in it. */
        EMPTY_FOLDER,
        /** A folder with something in it. */
        FULL_FOLDER,
        /** A file. */
        FILE,
        /** A link, or anything else that has a name. */
        OTHER
    }

    /** Opens a file that is there, to append to it. */
    Appending append(Path file) throws IOException;

    /** Creates an empty file to append to; fails when it is there. Only its owner may read it when so asked. */
    Appending create(Path file, boolean ownerOnly) throws IOException;

    /** Opens a file to read it from its beginning. */
    InputStream read(Path file) throws IOException;

    /** Returns how many bytes a file has now. */
    long length(Path file) throws IOException;

    /** Tells whether there is a file or folder of that name. */
    boolean exists(Path path);

    /** Tells what is at a place where a file or folder is to be made; a link is not followed, even when it leads nowhere. */
    Place place(Path path) throws IOException;

    /** Returns what a folder contains, ascending by name; nothing when there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Creates a folder and those above it, where they are missing. */
    void createFolders(Path folder) throws IOException;

    /** Gives a file or folder another name in one step; a file of that name is replaced. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;

    /** Returns once new, renamed and deleted names in a folder will outlast a power cut. */
    void forceFolder(Path folder) throws IOException;

    /** Locks a file against everybody else, creating it where needed; null when somebody else has locked it. */
    @Nullable
    Closeable lock(Path file) throws IOException;
}
