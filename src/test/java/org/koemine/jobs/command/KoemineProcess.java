package org.koemine.jobs.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.koemine.testing.ChildJvm;

/**
 * The program in another process that permissions of files bind, as they bind the account that runs it at night. One
 * process answers many command lines: starting it is what takes time.
 */
final class KoemineProcess implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    private final Process process;
    private final DataOutputStream commands;
    private final DataInputStream answers;

    /** What a command line said, and its exit code. */
    record Answer(int code, String out, String err) {}

    KoemineProcess() throws IOException {
        process = ChildJvm.boundByPermissions(KoemineProcess.class)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        commands = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(process.getInputStream());
    }

    Answer run(String... arguments) throws IOException {
        commands.writeByte(arguments.length);
        for (String argument : arguments) {
            commands.writeUTF(argument);
        }
        commands.flush();
        return new Answer(answers.readInt(), answers.readUTF(), answers.readUTF());
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.onExit().join();
    }

    /** The other end: answers until nothing more is asked. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        System.setOut(System.err);
        for (int count = in.read(); count >= 0; count = in.read()) {
            String[] line = new String[count];
            for (int i = 0; i < count; i++) {
                line[i] = in.readUTF();
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            answers.writeInt(Koemine.run(line, new PrintWriter(out), new PrintWriter(err), CLOCK));
            answers.writeUTF(out.toString());
            answers.writeUTF(err.toString());
            answers.flush();
        }
        System.exit(0);
    }
}
