package org.folkmoot.reports;

/** A Markdown document as it grows. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final StringBuilder text = new StringBuilder();

    Markdown title(String words) {
        return line("# " + escaped(words));
    }

    Markdown heading(String words) {
        return line("").line("## " + escaped(words)).line("");
    }

    Markdown subheading(String words) {
        return line("").line("### " + escaped(words)).line("");
    }

    Markdown paragraph(String words) {
        return words.isBlank() ? this : line(escaped(words)).line("");
    }

    Markdown strong(String words) {
        return line("**" + escaped(words) + "**").line("");
    }

    Markdown quote(String words) {
        return words.isBlank() ? this : line("> " + escaped(words)).line("");
    }

    Markdown bullet(String words) {
        return line("- " + escaped(words));
    }

    private Markdown line(String raw) {
        text.append(raw).append('\n');
        return this;
    }

    /** Returns words in which nothing is markup; a line break would end the paragraph, so it becomes a space. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r') {
                safe.append(' ');
            } else {
                if (SPECIAL.indexOf(c) >= 0) {
                    safe.append('\\');
                }
                safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
