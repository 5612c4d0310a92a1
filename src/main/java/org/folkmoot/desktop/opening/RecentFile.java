package org.folkmoot.desktop.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.folkmoot.desktop.files.KeptFile;

/** Remembers which assemblies were open here, the newest first, and which one was open when the window was closed. */
public final class RecentFile {
    private static final int MOST = 6;
    private static final String OPEN = "open";

    private final KeptFile file;

    /** Uses {@code recent.properties} in a folder. */
    public RecentFile(Path folder) {
        this.file = new KeptFile(folder.resolve("recent.properties"));
    }

    /** Returns those whose folder is still there. */
    public List<Recent> list() {
        Properties kept = file.read();
        List<Recent> list = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String folder = kept.getProperty("folder." + i);
            if (folder == null) {
                break;
            }
            try {
                Path path = Path.of(folder);
                if (Files.isDirectory(path)) {
                    list.add(new Recent(kept.getProperty("name." + i, folder), path));
                }
            } catch (InvalidPathException e) {
                // another system's way of naming folders; it cannot be opened here
            }
        }
        return list;
    }

    /** Returns the one that was open last and not closed by hand. */
    public Optional<Recent> open() {
        String open = file.read().getProperty(OPEN, "");
        return list().stream()
                .filter(each -> each.folder().toString().equals(open))
                .findFirst();
    }

    /** Remembers one as open. */
    public void opened(Recent recent) throws IOException {
        List<Recent> list = new ArrayList<>(list());
        list.removeIf(each -> each.folder().equals(recent.folder()));
        list.addFirst(recent);
        write(list, recent.folder().toString());
    }

    /** Remembers that none is open. */
    public void closed() throws IOException {
        write(list(), "");
    }

    private void write(List<Recent> list, String open) throws IOException {
        Properties kept = new Properties();
        for (int i = 0; i < Math.min(MOST, list.size()); i++) {
            kept.setProperty("name." + i, list.get(i).name());
            kept.setProperty("folder." + i, list.get(i).folder().toString());
        }
        kept.setProperty(OPEN, open);
        file.write(kept);
    }
}
