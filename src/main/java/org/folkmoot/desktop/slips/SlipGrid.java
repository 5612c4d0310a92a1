package org.folkmoot.desktop.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipRows;
import org.folkmoot.imports.slips.SlipTable;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The pile as rows of fields, as many as there is room for, moved over the lines by keyboard, wheel or bar. */
final class SlipGrid extends HBox {
    private static final double ROW_EM = 2.26;
    private static final double HEADING_EM = 1.65;
    private static final int LEAST_ROWS = 4;

    /** With less room than this the fields of a slip stand in two lines, one below the other. */
    private static final double WIDE_EM = 46;

    private static final double NUMBER_EM = 2.4;
    private static final double SIGN_EM = 5.8;
    private static final double ICON_EM = 1.8;
    private static final double GAP_EM = 0.25;

    /** What stands beside one another where there is room, and how wide. */
    private static final List<Field> IN_ONE_LINE = List.of(Field.values());

    private static final Map<Field, Double> SHARES = Map.of(
            Field.SLIP, 9.0,
            Field.PAYER, 20.0,
            Field.PAYEE, 20.0,
            Field.AMOUNT, 12.0,
            Field.REASON, 17.0,
            Field.DAY, 12.0,
            Field.AGREED, 11.5,
            Field.SIGNERS, 14.0);

    /** Four beside one another, and below each what belongs to it. */
    private static final List<Field> IN_TWO_LINES = List.of(
            Field.SLIP, Field.PAYER, Field.PAYEE, Field.AMOUNT, Field.DAY, Field.REASON, Field.SIGNERS, Field.AGREED);

    private static final int BESIDE = 4;
    private static final List<Double> BESIDE_SHARES = List.of(13.0, 20.0, 20.0, 15.0);

    /** Through these fields Enter goes; the others are mostly the pile's. */
    private static final List<Field> BY_ENTER =
            List.of(Field.SLIP, Field.PAYER, Field.PAYEE, Field.AMOUNT, Field.REASON);

    private final Wording words;
    private final SlipTable table;
    private final Ears ears;
    private final GridPane cells = new GridPane();
    private final ScrollBar bar = new ScrollBar();
    private final List<SlipRow> rows = new ArrayList<>();
    private final Label measure = new Label();
    private List<Field> shown = List.of();
    private boolean signers;
    private boolean wide = true;
    private @Nullable SlipPlan plan;
    private int first;
    private int line;
    private Field field = Field.SLIP;

    /** Who hears what happens in the grid. */
    interface Ears {
        /** Something changed. */
        void changed();

        /** Somebody is in a field. */
        void at(int line, Field field);

        /** Enter in a name: returns the name that is taken, or null to leave what is typed. */
        @Nullable
        String completed(String typed);

        /** Ctrl+Enter. */
        void record();

        /** These columns of what was pasted are left out. */
        void unused(List<String> columns);

        /** So many pasted lines had no room. */
        void noRoom(int lines);
    }

    SlipGrid(Wording words, SlipTable table, Ears ears) {
        this.words = words;
        this.table = table;
        this.ears = ears;
        getStyleClass().add("slip-grid");
        setId("slip-grid");
        cells.getStyleClass().add("slip-cells");
        cells.setMinWidth(0);
        cells.setPrefWidth(0);
        setMinWidth(0);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText(words.text("slips.scroll"));
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> {
            int wanted = (int) Math.round(value.doubleValue());
            if (wanted != first) {
                first = wanted;
                fill();
            }
        });
        HBox.setHgrow(cells, Priority.ALWAYS);
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().addAll(cells, bar, measure);
        heightProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        bar.visibleProperty().subscribe(this::arrange);
        bar.managedProperty().bind(bar.visibleProperty());
        measure.fontProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnScroll(event -> scrollTo(first + (event.getDeltaY() < 0 ? 1 : -1) * 3));
    }

    /** Shows the columns, with or without the one for who signed for an organisation. */
    void columns(boolean withSigners) {
        signers = withSigners;
        arrange();
    }

    /** Shows what becomes of the lines, or nothing while that is not known. */
    void tell(@Nullable SlipPlan next) {
        plan = next;
        rows.forEach(row -> row.tell(became(row.line())));
    }

    /** Shows the lines as they are now. */
    void fill() {
        int last = Math.max(0, table.lines().size() - rows.size());
        first = Math.clamp(first, 0, last);
        bar.setMax(last);
        bar.setVisibleAmount(Math.max(1, rows.size()));
        bar.setVisible(last > 0);
        bar.setValue(first);
        for (SlipRow row : rows) {
            int at = first + row.place();
            SlipText text = at < table.lines().size() ? table.lines().get(at) : null;
            row.show(at, text, text == null ? null : became(at));
        }
    }

    private SlipPlan.@Nullable Line became(int at) {
        SlipPlan known = plan;
        return known == null || at < 0 || at >= known.lines().size()
                ? null
                : known.lines().get(at);
    }

    /** Returns which line somebody is in. */
    int line() {
        return line;
    }

    @Override
    public void requestFocus() {
        goTo(Math.min(line, table.lines().size() - 1), field);
    }

    /** Goes to a field and shows it. */
    void goTo(int at, Field to) {
        int wanted = Math.clamp(at, 0, table.lines().size() - 1);
        Field there = shown.contains(to) ? to : Field.SLIP;
        if (wanted < first) {
            scrollTo(wanted);
        } else if (wanted >= first + rows.size()) {
            scrollTo(wanted - rows.size() + 1);
        } else {
            fill();
        }
        line = wanted;
        field = there;
        rows.stream().filter(row -> row.line() == wanted).findFirst().ifPresent(row -> {
            TextField typed = row.field(there);
            typed.requestFocus();
            typed.end();
        });
        // where the lines moved under the focus, no field has entered it
        ears.at(wanted, there);
    }

    /** Begins anew at the first field, for an empty table. */
    void begin() {
        line = 0;
        field = Field.SLIP;
        fill();
    }

    private void scrollTo(int wanted) {
        first = wanted;
        fill();
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        boolean roomy = getWidth() >= WIDE_EM * em;
        List<Field> wanted = new ArrayList<>(roomy ? IN_ONE_LINE : IN_TWO_LINES);
        if (!signers) {
            wanted.remove(Field.SIGNERS);
        }
        double height = roomy ? ROW_EM : 2 * ROW_EM;
        double headings = roomy ? HEADING_EM : 2 * HEADING_EM;
        int fitting =
                Math.max(roomy ? LEAST_ROWS : LEAST_ROWS - 1, (int) ((getHeight() - headings * em) / (height * em)));
        if (fitting != rows.size() || roomy != wide || !wanted.equals(shown)) {
            wide = roomy;
            shown = List.copyOf(wanted);
            build(fitting);
        }
        share(em);
    }

    private void build(int fitting) {
        boolean focused = rows.stream().anyMatch(row -> row.nodes().stream().anyMatch(Node::isFocused));
        rows.clear();
        cells.getChildren().clear();
        for (Field each : shown) {
            Label heading = new Label(words.text(SlipWords.column(each)));
            heading.getStyleClass().add("slip-heading");
            if (each == Field.AMOUNT) {
                heading.getStyleClass().add("figures");
                heading.setMaxWidth(Double.MAX_VALUE);
            }
            cells.add(heading, column(each), line(each));
        }
        for (int i = 0; i < fitting; i++) {
            SlipRow row = new SlipRow(words, i, shown, wide, new Ear());
            int top = (i + 1) * (wide ? 1 : 2);
            cells.add(row.number(), 0, top);
            for (Field each : shown) {
                // where nobody signs for anybody, what it is for has the room
                boolean broad = !wide && each == Field.REASON && !shown.contains(Field.SIGNERS);
                cells.add(row.field(each), column(each), top + line(each), broad ? 2 : 1, 1);
            }
            cells.add(row.sign(), 1 + (wide ? shown.size() : BESIDE), top);
            rows.add(row);
        }
        fill();
        if (focused) {
            goTo(line, field);
        }
    }

    private int column(Field each) {
        return 1 + (wide ? shown.indexOf(each) : IN_TWO_LINES.indexOf(each) % BESIDE);
    }

    private int line(Field each) {
        return wide ? 0 : IN_TWO_LINES.indexOf(each) / BESIDE;
    }

    /** Numbers and signs are as wide as they need to be; the fields share the rest. */
    private void share(double em) {
        List<Double> shares = wide ? shown.stream().map(SHARES::get).toList() : BESIDE_SHARES;
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        double sign = wide ? SIGN_EM : ICON_EM;
        double bars = bar.isVisible() ? bar.prefWidth(-1) + 2 * GAP_EM * em : 0;
        double rest = getWidth() - bars - (NUMBER_EM + sign + GAP_EM * (shares.size() + 1)) * em;
        cells.getColumnConstraints().clear();
        column(NUMBER_EM * em);
        shares.forEach(share -> column(Math.max(1, Math.floor(rest * share / all))));
        column(sign * em);
    }

    private void column(double width) {
        cells.getColumnConstraints().add(new ColumnConstraints(width, width, width));
    }

    private final class Ear implements SlipRow.Ear {
        @Override
        public void typed(int at, Field in, String text) {
            type(at, in, text);
        }

        @Override
        public void entered(int at, Field in) {
            line = at;
            field = in;
            ears.at(at, in);
        }
    }

    private void type(int at, Field in, String text) {
        int before = table.lines().size();
        table.type(at, in, text);
        ears.changed();
        ears.at(at, in);
        if (table.lines().size() != before) {
            fill();
        }
    }

    private void key(KeyEvent event) {
        if (line >= table.lines().size()) {
            line = table.lines().size() - 1;
        }
        boolean done = event.isShortcutDown() ? withShortcut(event.getCode()) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyCode code) {
        switch (code) {
            case ENTER -> ears.record();
            case DELETE, BACK_SPACE -> {
                table.remove(line);
                ears.changed();
                goTo(line, field);
            }
            case D -> {
                if (line > 0) {
                    String above = table.lines().get(line - 1).get(field);
                    type(line, field, above);
                    goTo(line, field);
                }
            }
            case V -> {
                return paste();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter();
            case DOWN -> goTo(line + 1, field);
            case UP -> goTo(line - 1, field);
            case PAGE_DOWN -> goTo(line + rows.size(), field);
            case PAGE_UP -> goTo(line - rows.size(), field);
            case TAB -> {
                return tab(event.isShiftDown());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Tab leaves the grid only from its very first and very last field. */
    private boolean tab(boolean back) {
        if (back
                ? line > 0 && field == shown.getFirst()
                : line < table.lines().size() - 1 && field == shown.getLast()) {
            goTo(back ? line - 1 : line + 1, back ? shown.getLast() : shown.getFirst());
            return true;
        }
        return false;
    }

    private void enter() {
        if (field == Field.PAYER || field == Field.PAYEE) {
            String taken = ears.completed(table.lines().get(line).get(field));
            if (taken != null) {
                type(line, field, taken);
                fill();
            }
        }
        int place = BY_ENTER.indexOf(field);
        if (place < 0 || place == BY_ENTER.size() - 1) {
            goTo(line + 1, Field.SLIP);
        } else {
            goTo(line, BY_ENTER.get(place + 1));
        }
    }

    /** One cell is pasted like any text; several go into the lines from here on. */
    private boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.strip().indexOf('\n') < 0 && text.indexOf('\t') < 0) {
            return false;
        }
        SlipRows.Pasted pasted = SlipRows.pasted(text, field, signers);
        int left = table.paste(line, pasted.slips());
        ears.changed();
        goTo(line, field);
        if (!pasted.unused().isEmpty()) {
            ears.unused(pasted.unused());
        }
        if (left > 0) {
            ears.noRoom(left);
        }
        return true;
    }
}
