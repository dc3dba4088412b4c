package org.koemine.jobs.mail;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who sends mail, where the server asks. */
public record Login(String user, String password) {
    private static final String USER = "KOEMINE_MAIL_USER";
    private static final String PASSWORD = "KOEMINE_MAIL_PASSWORD";

    public Login {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** As the environment says; none where it names no user. */
    public static Optional<Login> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(USER))
                .filter(user -> !user.isEmpty())
                .map(user -> new Login(user, environment.getOrDefault(PASSWORD, "")));
    }

    @Override
    public String toString() {
        return "login";
    }
}
