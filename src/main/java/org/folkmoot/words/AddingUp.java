package org.folkmoot.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.terms.Circles;

/**
 * Amounts with two decimals that still add up. Cut off one by one, the parts of a sum come to a hundredth or two less than
 * the sum, and whoever adds them up on a screen finds a mistake where there is none.
 */
public final class AddingUp {
    private static final BigInteger HUNDREDTH = BigInteger.TEN.pow(16);

    private AddingUp() {}

    /** Returns an amount with two decimals, the rest cut off, as {@link Figures#circles} writes it. */
    public static Circles cut(Circles amount) {
        return new Circles(amount.atto().divide(HUNDREDTH).multiply(HUNDREDTH));
    }

    /**
     * Returns parts with two decimals that add up to their own sum, cut off; what is less than a hundredth stays exact, so
     * that it is not shown as nothing.
     */
    public static List<Circles> parts(List<Circles> exact) {
        List<Circles> shown = to(exact, cut(exact.stream().reduce(Circles.ZERO, Circles::plus)));
        return IntStream.range(0, exact.size())
                .mapToObj(i -> shown.get(i).isZero() ? exact.get(i) : shown.get(i))
                .toList();
    }

    /**
     * Returns parts with two decimals that add up to a sum with two decimals. Each is less than a hundredth away from what
     * it is; what has no more than two decimals stays. Those that are nearest to the next hundredth are taken up to it.
     *
     * @param parts the exact parts; negative where something is taken away
     * @param sum what they have to come to, less than a hundredth away from what they do
     */
    public static List<Circles> to(List<Circles> parts, Circles sum) {
        List<BigInteger> shown = new ArrayList<>();
        List<BigInteger> rests = new ArrayList<>();
        BigInteger missing = sum.atto().divide(HUNDREDTH);
        for (Circles part : parts) {
            BigInteger rest = part.atto().mod(HUNDREDTH);
            BigInteger below = part.atto().subtract(rest).divide(HUNDREDTH);
            shown.add(below);
            rests.add(rest);
            missing = missing.subtract(below);
        }
        List<Integer> nearest = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests.get(i)).reversed())
                .toList();
        for (int i = 0; i < Math.min(missing.intValue(), nearest.size()); i++) {
            shown.set(nearest.get(i), shown.get(nearest.get(i)).add(BigInteger.ONE));
        }
        return shown.stream()
                .map(hundredths -> new Circles(hundredths.multiply(HUNDREDTH)))
                .toList();
    }
}
