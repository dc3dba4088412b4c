package org.koemine.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Turns what a driver throws into the fault of whoever can act on it. */
final class DatabaseFaults {
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_IO = 90028;
    private static final int H2_IO_WITH_FILE = 90031;
    private static final int H2_READ_ONLY = 90097;
    private static final int H2_CORRUPTED = 90030;
    private static final int H2_NO_NAME = 90138;
    private static final int H2_CLOSED = 90121;

    /** What H2 says after it has given up on a file that it could not write. */
    private static final int H2_BROKEN_OFF = 90098;

    private static final int H2_GENERAL = 50000;

    private DatabaseFaults() {}

    static KoemineException opening(DatabaseAddress address, Throwable thrown) {
        Optional<OwnerNote.Owner> owner = address.note().flatMap(OwnerNote::read);
        SQLException cause = sqlCause(thrown).orElseGet(() -> new SQLException(thrown));
        FaultId id = idOf(cause).orElse(FaultId.DATABASE_UNREACHABLE);
        if (id == FaultId.DATABASE_LOCKED && owner.isPresent()) {
            return new KoemineException(
                    Fault.of(
                            FaultId.DATABASE_IN_USE,
                            Place.NOWHERE,
                            address.shown(),
                            owner.get().pid(),
                            owner.get().since()),
                    thrown);
        }
        return new KoemineException(Fault.of(id, Place.NOWHERE, address.shown(), state(cause)), thrown);
    }

    static KoemineException migrating(String shown, Throwable thrown) {
        Fault fault =
                fault(shown, thrown).orElseGet(() -> Fault.of(FaultId.DATABASE_SCHEMA_UNKNOWN, Place.NOWHERE, shown));
        return new KoemineException(fault, thrown);
    }

    /** Whether this only says that the database has been shut down. */
    static boolean isClosed(SQLException thrown) {
        return thrown.getErrorCode() == H2_CLOSED;
    }

    /** What operations can put right, where that is behind what was thrown. */
    static Optional<Fault> fault(String shown, Throwable thrown) {
        return sqlCause(thrown)
                .flatMap(cause -> idOf(cause).map(id -> Fault.of(id, Place.NOWHERE, shown, state(cause))));
    }

    private static String state(SQLException cause) {
        return cause.getSQLState() == null ? "-" : cause.getSQLState();
    }

    private static Optional<FaultId> idOf(SQLException cause) {
        if (cause.getErrorCode() == H2_GENERAL && isOfTheDisk(cause)) {
            return Optional.of(FaultId.DATABASE_NOT_WRITABLE);
        }
        return switch (cause.getErrorCode()) {
            case H2_ALREADY_OPEN -> Optional.of(FaultId.DATABASE_LOCKED);
            case H2_IO, H2_IO_WITH_FILE, H2_READ_ONLY, H2_BROKEN_OFF -> Optional.of(FaultId.DATABASE_NOT_WRITABLE);
            case H2_NO_NAME -> Optional.of(FaultId.DATABASE_ADDRESS_UNUSABLE);
            case H2_CORRUPTED -> Optional.of(FaultId.DATABASE_CORRUPTED);
            default -> ofState(state(cause));
        };
    }

    private static boolean isOfTheDisk(Throwable thrown) {
        return thrown != null && (thrown instanceof IOException || isOfTheDisk(thrown.getCause()));
    }

    private static Optional<FaultId> ofState(String state) {
        if (state.equals("28P01") || state.equals("28000")) {
            return Optional.of(FaultId.DATABASE_LOGIN_REFUSED);
        }
        if (state.startsWith("08") || state.equals("57P01") || state.equals("3D000")) {
            return Optional.of(FaultId.DATABASE_UNREACHABLE);
        }
        if (state.equals("53100") || state.equals("25006") || state.equals("42501")) {
            return Optional.of(FaultId.DATABASE_NOT_WRITABLE);
        }
        return Optional.empty();
    }

    private static Optional<SQLException> sqlCause(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && (sql.getErrorCode() != 0 || sql.getSQLState() != null)) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
