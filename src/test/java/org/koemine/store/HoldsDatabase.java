package org.koemine.store;

import java.util.Optional;

/** A process of its own that opens a database, says so, and holds it until it is killed. */
final class HoldsDatabase {
    private HoldsDatabase() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Database database = Database.open(arguments[0], Optional.empty(), Optional.empty())) {
            database.migrate();
            System.out.print('+');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
