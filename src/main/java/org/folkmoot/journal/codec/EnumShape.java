package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/** One of a few constants, written as its name in lower case with hyphens. */
final class EnumShape<E> implements Shape<E> {
    private final List<E> constants;
    private final List<String> codes = new ArrayList<>();

    EnumShape(Class<E> type) {
        constants = List.of(type.getEnumConstants());
        constants.forEach(constant -> codes.add(code((Enum<?>) constant)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(E value, CanonicalWriter out) {
        out.text(codes.get(constants.indexOf(value)));
    }

    @Override
    public E read(Cursor in) throws Unreadable {
        int known = in.isAtText() ? codes.indexOf(in.text()) : -1;
        if (known < 0) {
            throw Unreadable.because("journal.unreadable.form", String.join("/", codes));
        }
        return constants.get(known);
    }
}
