package org.koemine.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.run.RunProvenance.SettingUsed;

/** Settings as a page that leaves nothing out. */
final class SettingsText {
    private SettingsText() {}

    static String of(Settings settings) {
        List<String> lines = new ArrayList<>();
        String group = "";
        for (Knob<?> knob : Knobs.ALL) {
            if (!knob.group().equals(group)) {
                group = knob.group();
                lines.add(group + ":");
                if (Knobs.SOURCES.startsWith(group + ".")) {
                    lines.addAll(sources(settings.intake().sources()));
                }
            }
            lines.add("  " + knob.name() + ": " + quoted(knob.write(settings)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** One line a source. */
    static Stream<SettingUsed> sourcesUsed(Settings settings) {
        List<SourceSettings> sources = settings.intake().sources();
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new SettingUsed(
                        Knobs.SOURCES + "[" + (i + 1) + "]",
                        parts(sources.get(i)).map(String::strip).collect(Collectors.joining(" ")),
                        ""));
    }

    private static List<String> sources(List<SourceSettings> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("  sources:"));
        for (SourceSettings source : sources) {
            lines.add("    -");
            parts(source).forEach(part -> lines.add("      " + part));
        }
        return lines;
    }

    private static Stream<String> parts(SourceSettings source) {
        Stream.Builder<String> parts = Stream.builder();
        parts.add("files: " + quoted(source.files()));
        source.encoding().ifPresent(encoding -> parts.add("encoding: " + quoted(encoding)));
        source.separator().ifPresent(separator -> parts.add("separator: " + Words.SEPARATOR.write(separator)));
        source.headerRow().ifPresent(row -> parts.add("header-row: " + row));
        source.sheet().ifPresent(sheet -> parts.add("sheet: " + quoted(sheet)));
        if (!source.columns().isEmpty()) {
            parts.add("columns:");
            source.columns().forEach((header, field) -> parts.add("  " + field + ": " + quoted(header)));
        }
        return parts.build();
    }

    /** In double quotes, as YAML and JSON have it; what is not plainly printable is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isPlain(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", point));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int point) {
        boolean ascii = point >= ' ' && point <= '~';
        return ascii || (point <= 0xFFFF && Character.isLetterOrDigit(point));
    }
}
