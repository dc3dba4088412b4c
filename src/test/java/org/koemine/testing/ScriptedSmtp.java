package org.koemine.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that does what real ones do and GreenMail does not: it refuses what it is told to refuse, keeps silent, and
 * encrypts when it is asked to (STARTTLS). It remembers what it was told.
 */
public final class ScriptedSmtp implements AutoCloseable {
    /** The reply that is never given. */
    public static final String SILENCE = "";

    private final TestCertificate certificate;
    private final boolean tls;
    /** The reply that never ends, a byte each tenth of a second. */
    public static final String DRIP = "drip";

    private final ServerSocket server;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /**
     * Takes every mail, and offers STARTTLS.
     *
     * @param certificate it shows
     * @param tls whether it encrypts from the first byte
     */
    public ScriptedSmtp(TestCertificate certificate, boolean tls) throws IOException {
        this.certificate = certificate;
        this.tls = tls;
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        replies.putAll(Map.of(
                "EHLO", "250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN", "AUTH", "235 welcome", "DATA", "354 go on"));
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What was said to it, and «(encrypted)» where that began. */
    public List<String> heard() {
        return heard;
    }

    /**
     * What it answers from now on.
     *
     * @param command how the line begins, in capitals; «.» for the end of a mail
     */
    public ScriptedSmtp answer(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                converse(tls ? encrypted(socket) : socket, "220 here");
            } catch (IOException e) {
                // Whoever called hung up, or the test is over.
            }
        }
    }

    private void converse(Socket socket, String greeting) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        reply(socket, greeting);
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (mail && !line.equals(".")) {
                continue;
            }
            String reply = reply(line);
            mail = reply.startsWith("354");
            if (reply.equals(SILENCE)) {
                continue;
            }
            if (reply.equals(DRIP)) {
                drip(socket);
            }
            reply(socket, reply);
            if (line.equals("STARTTLS") && reply.startsWith("220")) {
                heard.add("(encrypted)");
                converse(encrypted(socket), SILENCE);
                return;
            }
        }
    }

    private String reply(String line) {
        return replies.entrySet().stream()
                .filter(reply -> line.toUpperCase(Locale.ROOT).startsWith(reply.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.equals("STARTTLS") ? "220 go on" : "250 fine");
    }

    /** Until whoever called hangs up. */
    private static void drip(Socket socket) throws IOException {
        while (true) {
            socket.getOutputStream().write("2".getBytes(StandardCharsets.US_ASCII));
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void reply(Socket socket, String reply) throws IOException {
        if (!reply.isEmpty()) {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket encrypted = (SSLSocket) certificate.sockets().createSocket(socket, null, socket.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
