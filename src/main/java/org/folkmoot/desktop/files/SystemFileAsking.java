package org.folkmoot.desktop.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the choosers of the person's own system, beginning where the last file was chosen. */
public final class SystemFileAsking implements FileAsking {
    private Path last;

    /** Begins in a folder. */
    public SystemFileAsking(Path begin) {
        this.last = begin;
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(there());
        File chosen = chooser.showDialog(over);
        return chosen == null ? Optional.empty() : Optional.of(remember(chosen.toPath(), chosen.toPath()));
    }

    @Override
    public Optional<Path> open(@Nullable Window over, String title, FileKind kind) {
        File chosen = chooser(title, kind).showOpenDialog(over);
        return chosen == null ? Optional.empty() : Optional.of(remember(chosen.toPath(), folderOf(chosen)));
    }

    @Override
    public Optional<Path> save(@Nullable Window over, String title, String name, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(over);
        if (chosen == null) {
            return Optional.empty();
        }
        remember(chosen.toPath(), folderOf(chosen));
        return Optional.of(NamedAsKind.of(chosen.toPath(), meant(chooser, kinds), Files::exists));
    }

    /** The kind that is chosen in the window of the system is meant before the others. */
    private static List<FileKind> meant(FileChooser chooser, FileKind... kinds) {
        int meant = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        List<FileKind> all = new ArrayList<>(List.of(kinds));
        if (meant > 0 && meant < all.size()) {
            all.addFirst(all.remove(meant));
        }
        return all;
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(there());
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.ending()));
        }
        return chooser;
    }

    private Path remember(Path chosen, @Nullable Path folder) {
        if (folder != null) {
            last = folder;
        }
        return chosen;
    }

    private static @Nullable Path folderOf(File chosen) {
        return chosen.toPath().toAbsolutePath().getParent();
    }

    private @Nullable File there() {
        return Files.isDirectory(last) ? last.toFile() : null;
    }
}
