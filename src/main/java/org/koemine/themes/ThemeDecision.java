package org.koemine.themes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.koemine.text.MentionId;

/** What a person decides about themes; it holds until another decision. */
public sealed interface ThemeDecision {

    /** What is decided, in a word. */
    enum Kind {
        RENAME,
        MERGE,
        SPLIT,
        RETIRE,
        REOPEN,
        MOVE,
        GROUP_RENAME
    }

    Kind kind();

    /** The theme is called so from now on, whatever a run would call it. */
    record Rename(ThemeId theme, String name) implements ThemeDecision {
        public Rename {
            Objects.requireNonNull(theme, "theme");
            name = line(name);
        }

        @Override
        public Kind kind() {
            return Kind.RENAME;
        }
    }

    /** The theme's mentions, and all that will be like them, stand in another theme. */
    record Merge(ThemeId theme, ThemeId into) implements ThemeDecision {
        public Merge {
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(into, "into");
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /**
     * Some mentions are a theme of their own.
     *
     * @param theme in which all of them stand; empty: each may stand in another, or in none
     */
    record Split(Optional<ThemeId> theme, List<MentionId> mentions, String name) implements ThemeDecision {
        public Split {
            Objects.requireNonNull(theme, "theme");
            mentions = mentions.stream().distinct().sorted().toList();
            name = line(name);
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }
    }

    /** The theme is no longer followed: its mentions, and all that will be like them, are in no theme. */
    record Retire(ThemeId theme) implements ThemeDecision {
        public Retire {
            Objects.requireNonNull(theme, "theme");
        }

        @Override
        public Kind kind() {
            return Kind.RETIRE;
        }
    }

    /** A theme that a person retired is followed again, with the mentions it had. */
    record Reopen(ThemeId theme) implements ThemeDecision {
        public Reopen {
            Objects.requireNonNull(theme, "theme");
        }

        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }

    /**
     * A mention stands elsewhere.
     *
     * @param to empty: in no theme
     */
    record Move(MentionId mention, Optional<ThemeId> to) implements ThemeDecision {
        public Move {
            Objects.requireNonNull(mention, "mention");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.MOVE;
        }
    }

    /** The group of themes is called so from now on, as long as it is found again. */
    record RenameGroup(GroupId group, String name) implements ThemeDecision {
        public RenameGroup {
            Objects.requireNonNull(group, "group");
            name = line(name);
        }

        @Override
        public Kind kind() {
            return Kind.GROUP_RENAME;
        }
    }

    private static String line(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
