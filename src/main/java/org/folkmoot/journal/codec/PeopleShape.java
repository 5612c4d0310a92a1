package org.folkmoot.journal.codec;

import java.util.List;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/**
 * Rows of ids as a dictionary: {@code {"entries":[id, …],"rows":[[entry, index], …]}}.
 *
 * <p>The entries stand in the order of their first use, each once and each used; that leaves one written form.
 */
final class PeopleShape {
    static final Shape<People> PEOPLE = new Shape<>() {
        @Override
        public void write(People people, CanonicalWriter out) {
            IdTable table = new IdTable();
            people.ids().forEach(id -> table.row(id));
            table.write(out);
        }

        @Override
        public People read(Cursor in) throws Unreadable {
            return new People(IdTable.read(in, 1).stream().map(List::getFirst).toList());
        }
    };

    static final Shape<Pairs> PAIRS = new Shape<>() {
        @Override
        public void write(Pairs pairs, CanonicalWriter out) {
            IdTable table = new IdTable();
            pairs.rows().forEach(pair -> table.row(pair.truster(), pair.trusted()));
            table.write(out);
        }

        @Override
        public Pairs read(Cursor in) throws Unreadable {
            return new Pairs(IdTable.read(in, 2).stream()
                    .map(row -> new Pair(row.get(0), row.get(1)))
                    .toList());
        }
    };

    private PeopleShape() {}
}
