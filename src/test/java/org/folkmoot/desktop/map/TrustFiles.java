package org.folkmoot.desktop.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.book.RealDisk;

/** Assemblies founded from the real trust networks beside the project, with made-up names. */
final class TrustFiles {
    static final Path FOLDER = Path.of("..", "shared", "data", "trust");
    private static final String[] FIRST = {
        "Amina", "Jonas", "Farid", "Wanda", "Xenia", "Béla", "Li", "Noor", "Tomas", "Gül", "Quim", "Elif", "Sami",
        "Greta", "Ilya", "Zoe", "Paula", "Deniz", "Karim", "Hana", "Olga", "Mira", "Vera", "Uwe", "Ines"
    };
    private static final String[] LAST = {
        "", " Adeyemi", " Kowalska", " Óskarsdóttir", " Nguyễn", " Brandt", " Haddad", " Silva", " Yılmaz", " Novák"
    };

    private TrustFiles() {}

    static boolean there() {
        return Files.isDirectory(FOLDER);
    }

    static String nameOf(int i) {
        return FIRST[i % FIRST.length]
                + LAST[i / FIRST.length % LAST.length]
                + (i >= FIRST.length * LAST.length ? " " + i / (FIRST.length * LAST.length) : "");
    }

    /** Founds an assembly from {@code name-members.csv} and {@code name-certs.csv}. */
    static Desk found(Path root, String name) throws IOException {
        List<Founding.Signature> people = new ArrayList<>();
        for (String line : rows(name + "-members.csv")) {
            people.add(new Founding.Signature(nameOf(people.size()), line.endsWith(",1")));
        }
        List<Founding.Link> links = new ArrayList<>();
        for (String line : rows(name + "-certs.csv")) {
            int comma = line.indexOf(',');
            links.add(new Founding.Link(
                    Integer.parseInt(line.substring(0, comma)), Integer.parseInt(line.substring(comma + 1))));
        }
        Founding founding = new Founding(
                name, List.of(), null, people, List.of(0, 1), 91, links, 365, List.of(), List.of(), "test");
        DeskSetting setting = new DeskSetting(
                new RealDisk(), root.resolve("keys"), () -> Village.FOUNDED_AT, new SplittableRandom(7));
        return Village.ready(Desk.found(root.resolve("assembly"), founding, setting));
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        return lines.subList(1, lines.size());
    }
}
