package org.koemine.text;

import java.util.Optional;

/** What a person says of a danger. */
public enum SeverityVerdict {
    /** It happened, whether its words were found or not. */
    HAPPENED,
    /** It was a narrow escape. */
    NEARLY,
    /** It is none. */
    NOT_SEVERE,
    /** It is one, and what had to be done about it was done: no clock runs any more. */
    SETTLED,
    /** Nothing any more: what was said before is taken back, and what the text says holds again. */
    WITHDRAWN;

    /** How far it came by this verdict; empty where it is none. */
    public Optional<SeverityLevel> level() {
        return switch (this) {
            case HAPPENED, SETTLED -> Optional.of(SeverityLevel.HAPPENED);
            case NEARLY -> Optional.of(SeverityLevel.NEARLY);
            case NOT_SEVERE, WITHDRAWN -> Optional.empty();
        };
    }
}
