package org.koemine.jobs.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/** Sockets that can all be closed, which ends at once what waits on one of them. */
final class TimedSockets extends SocketFactory {
    private final SocketFactory made;
    private final List<Socket> opened = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** @param made by whom the sockets are made */
    TimedSockets(SocketFactory made) {
        this.made = made;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        for (Socket socket : opened) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is of no use any more, closed or not.
            }
        }
    }

    private Socket kept(Socket socket) throws IOException {
        opened.add(socket);
        if (closed) {
            socket.close();
        }
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return kept(made.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return kept(made.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return kept(made.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return kept(made.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return kept(made.createSocket(host, port, local, localPort));
    }
}
