package org.folkmoot.desktop.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.drawing.Places;
import org.folkmoot.terms.Id;

/**
 * Where people stood when the map was last arranged, in lines of text: a heading with a number that stands for the
 * network, then for each person id, x and y in world units, separated by spaces.
 */
final class KeptPlaces {
    /** Nobody stood anywhere. */
    static final KeptPlaces NONE = new KeptPlaces(0, Map.of());

    private static final String HEADING = "folkmoot-map 1 ";

    private record Spot(double x, double y) {}

    private final long network;
    private final Map<Id, Spot> spots;

    private KeptPlaces(long network, Map<Id, Spot> spots) {
        this.network = network;
        this.spots = spots;
    }

    /** Keeps where everybody stands. */
    static KeptPlaces of(TrustView view, Places places) {
        Map<Id, Spot> spots = HashMap.newHashMap(places.people());
        for (int i = 0; i < places.people(); i++) {
            if (places.known(i)) {
                spots.put(view.person(i).id(), new Spot(places.x(i), places.y(i)));
            }
        }
        return new KeptPlaces(networkOf(view), spots);
    }

    /** Reads them back; whatever cannot be read is nobody. */
    static KeptPlaces read(String text) {
        String[] lines = text.split("\n");
        Map<Id, Spot> spots = new HashMap<>();
        try {
            if (!lines[0].startsWith(HEADING)) {
                return NONE;
            }
            long network = Long.parseLong(lines[0].substring(HEADING.length()));
            for (String line : Arrays.asList(lines).subList(1, lines.length)) {
                String[] parts = line.split(" ");
                double x = Double.parseDouble(parts[1]);
                double y = Double.parseDouble(parts[2]);
                if (!(Math.abs(x) < 1e6 && Math.abs(y) < 1e6)) {
                    return NONE;
                }
                spots.put(Id.parse(parts[0]), new Spot(x, y));
            }
            return new KeptPlaces(network, spots);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return NONE;
        }
    }

    /** Returns them as text, people in the order of their ids. */
    String asText() {
        StringBuilder out = new StringBuilder(HEADING).append(network).append('\n');
        new TreeMap<>(spots).forEach((id, spot) -> out.append(id)
                .append(' ')
                .append(spot.x())
                .append(' ')
                .append(spot.y())
                .append('\n'));
        return out.toString();
    }

    /** Returns where the people of a view stood; not known for those who are new. */
    Places placesFor(TrustView view) {
        double[] x = new double[view.people().size()];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Spot spot = spots.get(view.person(i).id());
            x[i] = spot == null ? Double.NaN : spot.x();
            y[i] = spot == null ? Double.NaN : spot.y();
        }
        return Places.of(x, y);
    }

    /** Tells whether these are the places of exactly this network, so that nothing has to be arranged. */
    boolean fit(TrustView view) {
        return network == networkOf(view) && view.people().stream().allMatch(each -> spots.containsKey(each.id()));
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** A number that is another one, but for a chance of one in 2^64, when people or links change (FNV-1a). */
    private static long networkOf(TrustView view) {
        long[] people = view.people().stream()
                .mapToLong(each -> mixed(0xcbf29ce484222325L, each.id().toString()))
                .toArray();
        long all = people.length;
        for (long person : people) {
            all += person * 0x9E3779B97F4A7C15L;
        }
        for (Acceptance link : view.links()) {
            all += (people[link.truster()] * 31 + Long.rotateLeft(people[link.trusted()], 17)) * 0xBF58476D1CE4E5B9L;
        }
        return all;
    }

    private static long mixed(long begin, String text) {
        long value = begin;
        for (int i = 0; i < text.length(); i++) {
            value = (value ^ text.charAt(i)) * 0x100000001b3L;
        }
        return value;
    }
}
