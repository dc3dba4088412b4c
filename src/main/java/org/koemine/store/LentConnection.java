package org.koemine.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A transaction's connection as writers see it: closing it does nothing, ending the transaction is not theirs. */
final class LentConnection implements InvocationHandler {
    private static final Set<String> ENDING = Set.of("commit", "setAutoCommit", "abort");

    private final Connection connection;

    private LentConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new LentConnection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        boolean rollsBackAll = method.getName().equals("rollback") && arguments == null;
        if (rollsBackAll || ENDING.contains(method.getName())) {
            throw new SQLException("whoever began the transaction ends it: " + method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
