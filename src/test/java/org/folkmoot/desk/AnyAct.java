package org.folkmoot.desk;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Makes up acts of any kind from their components: likely ones, absurd ones and hostile ones. */
final class AnyAct {
    private static final List<String> TEXTS =
            List.of("500", "0", "9999", ">=1/100", "1/1000", "off", "2099-01-01", "", "x");
    private static final long[] NUMBERS = {-1, 0, 1, 2, 3, 9, 31, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private final RandomGenerator random;
    private final List<Id> ids;
    private final Day today;

    AnyAct(RandomGenerator random, List<Id> ids, Day today) {
        this.random = random;
        this.ids = List.copyOf(ids);
        this.today = today;
    }

    /** Makes up an act of a kind. */
    Act of(Class<?> kind) {
        return (Act) record(kind);
    }

    /** Returns one of these. */
    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Object record(Class<?> type) {
        while (true) {
            try {
                RecordComponent[] parts = type.getRecordComponents();
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                @Nullable Object[] values = new @Nullable Object[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    boolean mayMiss = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                    values[i] = mayMiss && random.nextInt(3) == 0 ? null : value(parts[i].getGenericType());
                }
                return constructor.newInstance(values);
            } catch (InvocationTargetException outOfBounds) {
                // Its own constructor refuses it; another one then.
                continue;
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> some = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                some.add(value(list.getActualTypeArguments()[0]));
            }
            return some;
        }
        Class<?> of = (Class<?>) type;
        if (of == Id.class) {
            return one(ids);
        } else if (of == String.class) {
            return random.nextBoolean() ? one(Rules.list()).id() : one(TEXTS);
        } else if (of == int.class || of == Integer.class) {
            return (int) NUMBERS[random.nextInt(NUMBERS.length)];
        } else if (of == long.class || of == Long.class) {
            return random.nextBoolean() ? today.plus(random.nextInt(20)).start() : (1L << 53) - 1;
        } else if (of == Day.class) {
            return random.nextInt(4) == 0 ? Day.parse("9999-12-31") : today.plus(random.nextInt(-400, 400));
        } else if (of == Hour.class) {
            return Hour.of(today.plus(random.nextInt(-2, 3)).start());
        } else if (of == Circles.class) {
            return random.nextBoolean() ? new Circles(Circles.LARGEST_ATTO) : Circles.whole(random.nextInt(1, 9));
        } else if (of == Fraction.class) {
            return Fraction.parse(one(List.of("1/2", "2/3", "1/1000", "1/1")));
        } else if (of == boolean.class) {
            return random.nextBoolean();
        } else if (of.isEnum()) {
            return one(Arrays.asList(of.getEnumConstants()));
        } else if (of.isSealed()) {
            return record(one(Arrays.asList(of.getPermittedSubclasses())));
        }
        return record(of);
    }
}
