package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.text.MentionId;

class MainThemeTest {

    /** Assignments of one complaint's mentions in order; 0 for an unassigned one. */
    private static List<String> of(int... themes) {
        List<Assignment> assignments = new ArrayList<>();
        for (int theme : themes) {
            Optional<ThemeId> id = theme == 0 ? Optional.empty() : Optional.of(ThemeId.of(theme));
            assignments.add(new Assignment(new MentionId(1, assignments.size()), id, 0));
        }
        return MainTheme.first(assignments).stream().map(ThemeId::value).toList();
    }

    @Test
    void aComplaintWithoutAMentionOrWithUnassignedOnesOnlyHasNoTheme() {
        assertThat(of()).isEmpty();
        assertThat(of(0, 0)).isEmpty();
    }

    @Test
    void theOneMentionedMostIsTheMainOne() {
        assertThat(of(1, 2, 2)).containsExactly("T-0002", "T-0001");
    }

    @Test
    void amongEquallyManyTheOneMentionedFirstIsTheMainOne() {
        assertThat(of(3, 1, 2)).containsExactly("T-0003", "T-0001", "T-0002");
        assertThat(of(0, 2, 1, 1, 2)).containsExactly("T-0002", "T-0001");
    }
}
