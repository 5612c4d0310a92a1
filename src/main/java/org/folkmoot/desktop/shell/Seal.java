package org.folkmoot.desktop.shell;

/** What checking the record at its opening found; says nothing about whether what was recorded is true. */
public enum Seal {
    /** Not looked at yet. */
    CHECKING("shell.seal.checking", "fth-loader", ""),
    /** Every hash and judgement repeats. */
    UNALTERED("shell.seal.unaltered", "fth-check", "teal"),
    /** Something does not repeat. */
    ALTERED("shell.seal.altered", "fth-alert-triangle", "rust"),
    /** Two copies went their own way and nobody has brought them together. */
    TWO_HEADS("shell.seal.two-heads", "fth-git-branch", "amber");

    private final String key;
    private final String icon;
    private final String style;

    Seal(String key, String icon, String style) {
        this.key = key;
        this.icon = icon;
        this.style = style;
    }

    String key() {
        return key;
    }

    String icon() {
        return icon;
    }

    String style() {
        return style;
    }
}
