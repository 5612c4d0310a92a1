package org.folkmoot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.assembly.questions.LedgerWord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** That a line of the ledger has a word: in a name, its slip, its reason, as what it is, or as its amount. */
final class LedgerLineHas {
    private static final int MOST_WORDS = 20;

    private static final String CALLED = """
        select who.no
        from found
        join entry on entry.no = found.entry_no
        join who on who.entry_id = entry.entry_id and who.idx = found.place
        where found.kind = 'person' and position(:word in folded) > 0
        """;

    private static final String SAID = """
        select entry_no from found
        where kind = 'payment' and position(:word in folded) > 0
        """;

    private static final String IN_SLIP = "position(:word in lower(line.slip)) > 0";

    /** More than so many are left to the database: the statement itself would grow too long. */
    private static final int MOST_NAMED = 1_000;

    private final Handle handle;
    private final String name;
    private final String folded;
    private final LedgerWord word;

    private LedgerLineHas(Handle handle, int place, String folded, LedgerWord word) {
        this.handle = handle;
        this.name = "word" + place;
        this.folded = folded;
        this.word = word;
    }

    /** Returns what lines have to have for all these words; more than twenty nobody means. */
    static List<LedgerLineHas> each(Handle handle, List<LedgerWord> words) {
        List<LedgerLineHas> each = new ArrayList<>();
        for (LedgerWord word : words) {
            // Folding may part what somebody typed as one word.
            for (String folded : Folding.words(word.text())) {
                if (each.size() < MOST_WORDS) {
                    each.add(new LedgerLineHas(handle, each.size(), folded, word));
                }
            }
        }
        return each;
    }

    /** Returns the condition in SQL, with an "and" before it. */
    String condition() {
        List<String> ways = new ArrayList<>();
        ways.add(IN_SLIP.replace(":word", ":" + name));
        if (word.slip() != LedgerWord.Slip.ONLY) {
            among(SAID, List.of("line.entry_no"), ways);
            among(CALLED, List.of("line.from_who", "line.to_who"), ways);
        }
        if (word.slip() == LedgerWord.Slip.ANY) {
            ways.add("line.slip <> ''");
        }
        word.kinds().stream()
                .map(LedgerRow.Kind::ordinal)
                .sorted()
                .forEach(kind -> ways.add("line.kind = :" + name + "kind" + kind));
        for (int i = 0; i < word.amounts().size(); i++) {
            ways.add("abs(line.amount) >= :" + name + "least" + i + " and abs(line.amount) < :" + name + "below" + i);
        }
        return "and (" + String.join(" or ", ways) + ") ";
    }

    /** What has the word is looked up once, not again for each line; where nothing has it, nothing is asked of the lines. */
    private void among(String query, List<String> columns, List<String> ways) {
        List<Long> numbers = handle.createQuery(query + " fetch first :most rows only")
                .bind("word", folded)
                .bind("most", MOST_NAMED + 1)
                .mapTo(Long.class)
                .list();
        if (numbers.isEmpty()) {
            return;
        }
        String those = numbers.size() > MOST_NAMED
                ? query.replace(":word", ":" + name)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        columns.forEach(column -> ways.add(column + " in (" + those + ")"));
    }

    /** Hands over what the condition asks for. */
    void bind(Query query) {
        query.bind(name, folded);
        word.kinds().forEach(kind -> query.bind(name + "kind" + kind.ordinal(), Code.of(kind)));
        for (int i = 0; i < word.amounts().size(); i++) {
            LedgerWord.Amounts between = word.amounts().get(i);
            query.bind(name + "least" + i, MoneyRows.number(between.least()));
            query.bind(name + "below" + i, MoneyRows.number(between.below()));
        }
    }
}
