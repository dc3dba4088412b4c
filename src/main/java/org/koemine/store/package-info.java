/**
 * The database: connections bound to transactions, migrations, and the two dialects, H2 and PostgreSQL. It knows no
 * complaint nouns; the {@code *Store} classes of the stages hold their own SQL.
 *
 * <p>What always holds: a writer never commits; whoever began a transaction ends it, so that a chunk's data and its
 * checkpoint stand or fall together. Open {@code Database} first.
 */
package org.koemine.store;
