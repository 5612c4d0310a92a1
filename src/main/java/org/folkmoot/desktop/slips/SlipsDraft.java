package org.folkmoot.desktop.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Desk;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.imports.slips.SlipRows;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The pile that somebody is still typing: kept beside the record, never in it; losing it loses no record.
 *
 * <p>Right before a pile is recorded the draft notes what each line will be in the record, and how much stood in the record
 * until then. If the program ends before the recorded lines are taken out of the draft, they are not offered to be recorded
 * a second time: a slip without a number would be paid twice.
 */
final class SlipsDraft {
    private static final String PAYMENTS = "before.payments";
    private static final String SLIPS = "before.slips";

    private final KeptFile file;

    private SlipsDraft(KeptFile file) {
        this.file = file;
    }

    /** Returns the draft of an assembly's folder. */
    static SlipsDraft in(Path folder) {
        return new SlipsDraft(new KeptFile(folder.resolve("local").resolve("slips-draft.properties")));
    }

    /** Returns what was typed and is not in the record; nothing when there is none or it cannot be read. */
    List<SlipText> read(Desk desk) {
        Properties kept = file.read();
        Set<Integer> recorded = kept.containsKey(PAYMENTS) ? desk.ask(state -> recorded(kept, state)) : Set.of();
        List<SlipText> lines = new ArrayList<>();
        for (int i = 0; i < SlipRows.MOST; i++) {
            SlipText line = SlipText.EMPTY;
            for (Field field : Field.values()) {
                line = line.with(field, recorded.contains(i) ? "" : kept.getProperty(key(i, field), ""));
            }
            lines.add(line);
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }

    /** Returns the places of lines that are in the record by now. */
    private static Set<Integer> recorded(Properties kept, Assembly state) {
        Map<String, Integer> since = new HashMap<>();
        List<Payment> payments = state.payments().all();
        for (Payment payment : payments.subList(count(kept, PAYMENTS, payments.size()), payments.size())) {
            since.merge(
                    said(payment.payer(), payment.payee(), payment.amount(), payment.valueDay(), payment.slip()),
                    1,
                    Integer::sum);
        }
        state.slips().values().stream()
                .skip(count(kept, SLIPS, state.slips().size()))
                .forEach(waits -> since.merge(said(waits.slip()), 1, Integer::sum));
        Set<Integer> recorded = new HashSet<>();
        for (int i = 0; i < SlipRows.MOST; i++) {
            String said = kept.getProperty(said(i), "");
            if (since.merge(said, -1, Integer::sum) >= 0) {
                recorded.add(i);
            }
        }
        return recorded;
    }

    private static int count(Properties kept, String key, int most) {
        String digits = kept.getProperty(key, "");
        return digits.matches("[0-9]{1,9}") ? Math.min(Integer.parseInt(digits), most) : most;
    }

    private static String said(UncoveredSlip slip) {
        return said(slip.payer(), slip.payee(), slip.amount(), slip.valueDay(), slip.slip());
    }

    private static String said(Id payer, Id payee, Circles amount, Day day, String slip) {
        return String.join(
                " ", payer.toString(), payee.toString(), amount.atto().toString(), day.toString(), slip);
    }

    private static String said(int line) {
        return line + ".said";
    }

    /** Keeps a pile in the place of the one before; returns false where the disk did not take it. */
    boolean write(List<SlipText> lines) {
        return write(lines, new Properties());
    }

    /** Keeps a pile that is recorded right after this, as planned; returns false where the disk did not take it. */
    boolean write(List<SlipText> lines, SlipPlan plan, Desk desk) {
        Properties kept = new Properties();
        desk.ask(state -> {
            kept.setProperty(PAYMENTS, Integer.toString(state.payments().size()));
            return kept.setProperty(SLIPS, Integer.toString(state.slips().size()));
        });
        for (int i = 0; i < plan.lines().size(); i++) {
            switch (plan.lines().get(i)) {
                case SlipPlan.Pays pays -> kept.setProperty(said(i), said(pays.slip()));
                case Line.Waits waits -> kept.setProperty(said(i), said(waits.slip()));
                case Line.Wrong wrong -> {
                    // It stays in the pile.
                }
                case Line.Blank blank -> {
                    // Nothing is typed in it.
                }
            }
        }
        return write(lines, kept);
    }

    private boolean write(List<SlipText> lines, Properties kept) {
        for (int i = 0; i < lines.size(); i++) {
            for (Field field : Field.values()) {
                String typed = lines.get(i).get(field);
                if (!typed.isEmpty()) {
                    kept.setProperty(key(i, field), typed);
                }
            }
        }
        try {
            if (kept.isEmpty()) {
                file.forget();
            } else {
                file.write(kept);
            }
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private static String key(int line, Field field) {
        return line + "." + field.name().toLowerCase(Locale.ROOT);
    }
}
