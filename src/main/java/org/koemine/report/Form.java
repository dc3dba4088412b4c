package org.koemine.report;

import java.util.List;

/** What makes a sheet one to fill in: only cells that look like {@link Look#INPUT} can be edited. */
public record Form(List<Choice> choices) {
    public Form {
        choices = List.copyOf(choices);
    }
}
