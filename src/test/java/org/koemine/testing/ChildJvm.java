package org.koemine.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Programs in a process of their own, with the class path of the tests. */
public final class ChildJvm {
    /** Rights by which root reads and writes what the permissions of a file deny it. */
    private static final String RIGHTS_OF_ROOT = "-dac_override,-dac_read_search,-fowner";

    private ChildJvm() {}

    public static ProcessBuilder of(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /**
     * The same, but permissions of files bind it: where this process is root, the child keeps the user and loses root's
     * rights ({@code setpriv} of util-linux).
     */
    public static ProcessBuilder boundByPermissions(Class<?> program, String... arguments) throws IOException {
        ProcessBuilder child = of(program, arguments);
        if (permissionsDoNotBindUs()) {
            child.command()
                    .addAll(
                            0,
                            List.of(
                                    "setpriv",
                                    "--bounding-set=" + RIGHTS_OF_ROOT,
                                    "--inh-caps=" + RIGHTS_OF_ROOT,
                                    "--"));
        }
        return child;
    }

    private static boolean permissionsDoNotBindUs() throws IOException {
        Path barred = Files.createTempFile(
                "barred", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        try {
            return Files.isReadable(barred);
        } finally {
            Files.delete(barred);
        }
    }
}
