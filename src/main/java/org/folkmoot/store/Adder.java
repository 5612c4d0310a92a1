package org.folkmoot.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Adds up the movements that a table has, as they are read. */
final class Adder {
    private static final int KIND = 3;
    private static final int HOLDER = 4;
    private static final int ISSUER = 5;
    private static final int DELTA = 6;
    private static final long ISSUERS = 1L << Integer.SIZE;

    private final Map<String, Sum> kinds = new HashMap<>();
    private final Map<Long, Sum> accounts = new HashMap<>();

    /** A sum that grows. */
    static final class Sum {
        private static final BigInteger HALF = BigInteger.ONE.shiftLeft(Long.SIZE);

        private long count;
        private long high;
        private long low;

        private void add(BigInteger amount) {
            count++;
            long before = low;
            low += amount.longValue();
            high += amount.shiftRight(Long.SIZE).longValue() + (Long.compareUnsigned(low, before) < 0 ? 1 : 0);
        }

        long count() {
            return count;
        }

        BigInteger atto() {
            BigInteger rest = BigInteger.valueOf(low);
            return BigInteger.valueOf(high).multiply(HALF).add(low < 0 ? rest.add(HALF) : rest);
        }
    }

    /** Takes a row of the table of movements. */
    void take(ResultSet row) throws SQLException {
        BigInteger amount = row.getBigDecimal(DELTA).unscaledValue();
        kinds.computeIfAbsent(row.getString(KIND), key -> new Sum()).add(amount);
        accounts.computeIfAbsent(account(row.getInt(HOLDER), row.getInt(ISSUER)), key -> new Sum())
                .add(amount);
    }

    private static long account(int holder, int issuer) {
        return holder * ISSUERS + issuer;
    }

    /** Returns the number of an account's holder. */
    static int holder(long account) {
        return Math.toIntExact(Math.floorDiv(account, ISSUERS));
    }

    /** Returns the number of the one whose circles an account holds. */
    static int issuer(long account) {
        return Math.toIntExact(Math.floorMod(account, ISSUERS));
    }

    /** Returns what the movements of each kind come to, by the kind's code. */
    Map<String, Sum> kinds() {
        return kinds;
    }

    /** Returns what each account comes to. */
    Map<Long, Sum> accounts() {
        return accounts;
    }
}
