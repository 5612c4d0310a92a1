package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of hledger's journal format that is written here, strictly: every line must be of a known form, every
 * transaction add up to nothing, every assertion hold, every account and commodity be declared.
 */
final class HledgerText {
    private static final Pattern TRANSACTION = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\* (.+)");
    private static final Pattern NOTE = Pattern.compile("    ; ([a-z]+): (\\S(?:.*\\S)?)");
    private static final Pattern POSTING =
            Pattern.compile("    (\\S+(?: \\S+)*)  (-?\\d+(?:\\.\\d+)?) circles(?: = (\\d+(?:\\.\\d+)?) circles)?");
    private static final Pattern ACCOUNT = Pattern.compile("account (\\S+(?: \\S+)*)(?:  ; type: [A-Z])?");

    final Map<String, BigDecimal> balances = new TreeMap<>();
    final List<String> transactions = new ArrayList<>();
    final Map<String, List<String>> notes = new TreeMap<>();
    int assertions;
    private final Set<String> declared = new TreeSet<>();
    private BigDecimal open = BigDecimal.ZERO;
    private LocalDate last = LocalDate.MIN;

    HledgerText(String text) {
        assertTrue(text.contains("\ndecimal-mark .\ncommodity 1000.000000000000000000 circles\n"));
        text.lines().forEach(this::line);
        endsTransaction();
        assertTrue(declared.containsAll(balances.keySet()), () -> balances.keySet() + " " + declared);
    }

    private void line(String line) {
        Matcher posting = POSTING.matcher(line);
        Matcher note = NOTE.matcher(line);
        Matcher transaction = TRANSACTION.matcher(line);
        Matcher account = ACCOUNT.matcher(line);
        if (posting.matches()) {
            posting(posting);
        } else if (note.matches()) {
            notes.computeIfAbsent(note.group(1), name -> new ArrayList<>()).add(note.group(2));
        } else if (transaction.matches()) {
            endsTransaction();
            LocalDate day = LocalDate.parse(transaction.group(1));
            assertTrue(!day.isBefore(last), line);
            last = day;
            transactions.add(transaction.group(2));
        } else if (account.matches()) {
            declared.add(account.group(1));
        } else {
            assertTrue(line.isEmpty() || line.startsWith("; ") || line.matches("(decimal-mark|commodity) .*"), line);
        }
    }

    private void posting(Matcher posting) {
        BigDecimal delta = new BigDecimal(posting.group(2));
        open = open.add(delta);
        BigDecimal after = balances.merge(posting.group(1), delta, BigDecimal::add);
        if (posting.group(3) != null) {
            assertEquals(0, after.compareTo(new BigDecimal(posting.group(3))), posting.group());
            assertions++;
        }
    }

    private void endsTransaction() {
        assertEquals(0, open.signum(), () -> "a transaction that does not add up before " + transactions.size());
        open = BigDecimal.ZERO;
    }

    /** Returns what an escaped text stands for. */
    static String unescaped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int size = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                plain[size++] = (byte) Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16);
                i += 2;
            } else {
                plain[size++] = bytes[i];
            }
        }
        return new String(plain, 0, size, StandardCharsets.UTF_8);
    }
}
