package org.folkmoot.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks for the tests of this room. */
final class Networks {
    static final Path TRUST = Path.of("..", "shared", "data", "trust");

    private Networks() {}

    static Graph chain(int people) {
        int[] from = new int[people - 1];
        int[] to = new int[people - 1];
        for (int i = 0; i + 1 < people; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        return Graph.of(people, from, to);
    }

    static Graph links(int people, int... fromTo) {
        int[] from = new int[fromTo.length / 2];
        int[] to = new int[fromTo.length / 2];
        for (int i = 0; i < from.length; i++) {
            from[i] = fromTo[2 * i];
            to[i] = fromTo[2 * i + 1];
        }
        return Graph.of(people, from, to);
    }

    /** Close groups in which most pairs are linked, and a few links between one group and the next. */
    static Graph groups(int groups, int size, long seed) {
        Random random = new Random(seed);
        List<int[]> links = new ArrayList<>();
        for (int a = 0; a < groups * size; a++) {
            for (int b = 0; b < groups * size; b++) {
                boolean same = a / size == b / size;
                if (a != b && random.nextDouble() < (same ? 0.35 : 0.3 / size / groups)) {
                    links.add(new int[] {a, b});
                }
            }
            if (a % size == 0 && a > 0) {
                links.add(new int[] {a, a - size});
            }
        }
        return Graph.of(
                groups * size,
                links.stream().mapToInt(each -> each[0]).toArray(),
                links.stream().mapToInt(each -> each[1]).toArray());
    }

    /** Certifications: the issuer accepts the receiver's money, so money can go from receiver to issuer. */
    static Graph certifications(String file) throws IOException {
        List<String> lines = Files.readAllLines(TRUST.resolve(file));
        int[] from = new int[lines.size() - 1];
        int[] to = new int[lines.size() - 1];
        int people = 0;
        for (int i = 1; i < lines.size(); i++) {
            int comma = lines.get(i).indexOf(',');
            to[i - 1] = Integer.parseInt(lines.get(i).substring(0, comma));
            from[i - 1] = Integer.parseInt(lines.get(i).substring(comma + 1));
            people = Math.max(people, Math.max(from[i - 1], to[i - 1]) + 1);
        }
        return Graph.of(people, from, to);
    }
}
