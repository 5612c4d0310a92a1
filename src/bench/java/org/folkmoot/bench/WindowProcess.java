package org.folkmoot.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the packed program, or a class that uses it, in a process of its own that shows a window without a display. */
final class WindowProcess {
    private final Path home;

    /** For a user of whom everything lies in this folder. */
    WindowProcess(Path home) {
        this.home = home;
    }

    /** Starts it as the program's launcher does, with what the build has kept for a quicker start. */
    Span asLaunched(Class<?> main, String... words) throws IOException, InterruptedException {
        return run(List.of("-XX:SharedArchiveFile=" + lib().resolve("desktop.jsa"), "-Xlog:disable"), main, words);
    }

    /** Starts it as Java starts any program. */
    Span plain(Class<?> main, String... words) throws IOException, InterruptedException {
        return run(List.of(), main, words);
    }

    /** The CPU time is the number that the process prints; by the clock it is the time until then. */
    private Span run(List<String> options, Class<?> main, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("@" + lib().resolve("desktop.options"));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.home=" + home));
        command.add("--module-path=" + lib().resolve("javafx"));
        command.add("--class-path=" + lib().resolve("folkmoot.jar") + File.pathSeparator
                + Path.of("target", "test-classes"));
        command.add(main.getName());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("FOLKMOOT_HOME", home.toString());
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long wall = System.nanoTime() - begun;
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException("no window: " + String.join(" ", words));
            }
            return new Span(Long.parseLong(line), wall);
        }
    }

    private static Path lib() {
        return Path.of("target", "folkmoot", "lib").toAbsolutePath();
    }
}
