package org.folkmoot.desktop.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short code of an exception that is the same wherever the same thing goes wrong, so that it can be searched for.
 *
 * @param code such as {@code F-3K7Q-9XZ2}: from the classes of the exceptions and our own places in the program
 * @param report code, kind and stack trace
 */
record ErrorCode(String code, String report) {
    /** Digits and letters that are not taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static ErrorCode of(Throwable error) {
        String code = code(trail(error));
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return new ErrorCode(code, code + "\n" + text);
    }

    private static String trail(Throwable error) {
        StringBuilder trail = new StringBuilder();
        Throwable each = error;
        for (int depth = 0; each != null && depth < 8; depth++) {
            trail.append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frame.getClassName().startsWith("org.folkmoot.")) {
                    // without line numbers: the code survives changes elsewhere in the file
                    trail.append(frame.getClassName())
                            .append('.')
                            .append(frame.getMethodName())
                            .append('\n');
                }
            }
            each = each.getCause();
        }
        return trail.toString();
    }

    private static String code(String trail) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(trail.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder code = new StringBuilder("F-");
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(SIGNS.charAt(hash[i] & 31));
        }
        return code.toString();
    }
}
