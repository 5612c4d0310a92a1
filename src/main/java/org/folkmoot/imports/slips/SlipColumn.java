package org.folkmoot.imports.slips;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.imports.slips.SlipText.Field;

/** Understands the headings of columns that hold slips, in the languages of the program and as others write them. */
final class SlipColumn {
    private static final Map<Field, Set<String>> WORDS = Map.of(
            Field.SLIP,
                    words("slip slipno slipnumber number no nr ref reference receipt receiptno nummer zettel"
                            + " zettelnr zettelnummer beleg belegnr belegnummer quittung quittungsnummer"),
            Field.PAYER, words("payer from fromwhom sender whopays von vonwem zahler zahlerin zahlt absender"),
            Field.PAYEE, words("payee to towhom receiver recipient whoispaid an anwen empfänger empfängerin bekommt"),
            Field.AMOUNT, words("amount circles howmuch howmanycircles sum betrag wieviel wievielcircles summe"),
            Field.DAY, words("day date valueday dayontheslip datum tag wertstellung tagaufdemzettel"),
            Field.AGREED, words("agreed agreement assent signedorpresent zustimmung zugestimmt zusage"),
            Field.REASON,
                    words("reason for whatfor purpose note memo description comment details subject"
                            + " wofür zweck verwendungszweck notiz bemerkung beschreibung betreff"),
            Field.SIGNERS,
                    words("signers whosigned signedby signatories unterschriebenvon werunterschrieb zeichnende"
                            + " unterschriften"));

    private SlipColumn() {}

    private static Set<String> words(String together) {
        return Set.of(together.split(" "));
    }

    /** Returns what a column with a heading holds. */
    static Optional<Field> of(String heading) {
        String word = Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(Field.values())
                .filter(field -> WORDS.getOrDefault(field, Set.of()).contains(word))
                .findFirst();
    }

    /** Returns what each column holds when a row is one of headings: it names payer, payee and amount, each once. */
    static Optional<List<Optional<Field>>> headings(List<String> row) {
        List<Optional<Field>> columns = new ArrayList<>();
        for (String heading : row) {
            Optional<Field> field = of(heading);
            columns.add(field.filter(one -> !columns.contains(Optional.of(one))));
        }
        return columns.containsAll(
                        List.of(Optional.of(Field.PAYER), Optional.of(Field.PAYEE), Optional.of(Field.AMOUNT)))
                ? Optional.of(columns)
                : Optional.empty();
    }
}
