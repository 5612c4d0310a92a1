package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.terms.Circles;

/** A small network made up by a seed, as plain facts that a naive computation can read. */
final class Hamlet {
    /** Whose circles somebody holds. */
    record Purse(String holder, String issuer) {}

    /** That somebody accepts somebody's circles. */
    record Acceptance(String truster, String issuer) {}

    final List<String> people = new ArrayList<>();
    final Map<Purse, BigInteger> holdings = new LinkedHashMap<>();
    final Set<Acceptance> trusts = new HashSet<>();
    final Set<String> consenting = new TreeSet<>();
    final Set<String> notPassable = new TreeSet<>();
    final Set<String> acceptedByAll = new TreeSet<>();

    static Hamlet of(long seed, int mostPeople) {
        Random random = new Random(seed);
        Hamlet hamlet = new Hamlet();
        int size = 2 + random.nextInt(mostPeople - 1);
        for (int i = 0; i < size; i++) {
            hamlet.people.add("p" + i);
        }
        int style = random.nextInt(4);
        int density = 1 + random.nextInt(3);
        for (String holder : hamlet.people) {
            for (String issuer : hamlet.people) {
                if (random.nextInt(size) < density) {
                    hamlet.holdings.put(new Purse(holder, issuer), amount(random, style));
                }
                if (!holder.equals(issuer) && random.nextInt(size) < density) {
                    hamlet.trusts.add(new Acceptance(holder, issuer));
                }
            }
        }
        return hamlet;
    }

    /** The same with people who let pass only among themselves, or nobody, and issuers whom everybody accepts. */
    static Hamlet ofAllKinds(long seed, int mostPeople) {
        Hamlet hamlet = of(seed, mostPeople);
        Random random = new Random(~seed);
        for (String person : hamlet.people) {
            if (random.nextInt(3) == 0) {
                hamlet.consenting.add(person);
            }
            if (random.nextInt(5) == 0) {
                hamlet.notPassable.add(person);
            }
            if (random.nextInt(8) == 0) {
                hamlet.acceptedByAll.add(person);
            }
        }
        return hamlet;
    }

    private static BigInteger amount(Random random, int style) {
        return switch (style) {
            case 0 -> BigInteger.valueOf(1 + random.nextInt(4));
            case 1 -> Circles.LARGEST_ATTO.subtract(BigInteger.valueOf(random.nextInt(3)));
            case 2 -> new BigInteger(1 + random.nextInt(122), random).add(BigInteger.ONE);
            default -> BigInteger.valueOf(1 + random.nextInt(100)).multiply(BigInteger.TEN.pow(18));
        };
    }

    /** Returns the network, its facts told in an order made up by another seed. */
    PaymentNetwork<String> network(long order) {
        PoolForm<String> form = new PoolForm<>();
        Random random = new Random(order);
        List<Runnable> facts = new ArrayList<>();
        people.forEach(person -> facts.add(() -> form.person(person)));
        holdings.forEach(
                (purse, amount) -> facts.add(() -> form.holds(purse.holder(), purse.issuer(), new Circles(amount))));
        trusts.forEach(trust -> facts.add(() -> form.accepts(trust.truster(), trust.issuer())));
        consenting.forEach(person -> facts.add(() -> form.consenting(person)));
        notPassable.forEach(person -> facts.add(() -> form.notPassable(person)));
        acceptedByAll.forEach(person -> facts.add(() -> form.acceptedByAll(person)));
        Collections.shuffle(facts, random);
        facts.forEach(Runnable::run);
        return form.build();
    }

    boolean accepts(String truster, String issuer) {
        return truster.equals(issuer)
                || acceptedByAll.contains(issuer)
                || trusts.contains(new Acceptance(truster, issuer));
    }

    /** The rule of Circles v2, word by word. */
    boolean isPermitted(String from, String to, String issuer) {
        return accepts(to, issuer) && (!consenting.contains(from) || accepts(from, to) && consenting.contains(to));
    }
}
