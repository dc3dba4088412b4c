package org.koemine.testing.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How each source keeps its log: encoding, separator, column names, order of columns, way of writing dates. */
enum LogForm {
    CALL_CENTRE("CP932, comma, CRLF", Charset.forName("windows-31j"), "", ',', "uuuu/M/d H:mm", "uuuu/M/d") {
        @Override
        List<String> header() {
            return List.of(
                    "受付番号", "受付日時", "受付経路", "お客様名", "電話番号", "商品名", "申告内容", "担当者", "対応内容", "対応結果", "約束内容", "約束期限", "状態");
        }

        @Override
        List<String> cells(SampleComplaint c) {
            return List.of(
                    c.id(),
                    received(c),
                    c.channel(),
                    c.person().fullName(),
                    c.person().telephone(),
                    c.product(),
                    c.text(),
                    c.operator(),
                    c.handled().response(),
                    c.handled().closing(),
                    c.handled().promise(),
                    promisedBy(c),
                    c.handled().status());
        }
    },
    MAIL("UTF-8 with BOM, comma, CRLF", StandardCharsets.UTF_8, "\uFEFF", ',', "uuuu-MM-dd", "uuuu-MM-dd") {
        @Override
        List<String> header() {
            return List.of(
                    "お問い合わせ番号", "受付日", "受付経路", "お名前", "メールアドレス", "住所", "購入商品", "お問い合わせ内容", "掲載ページ", "回答内容", "ステータス");
        }

        @Override
        List<String> cells(SampleComplaint c) {
            return List.of(
                    c.id(),
                    received(c),
                    c.channel(),
                    c.person().fullName(),
                    c.person().mail(),
                    c.person().address(),
                    c.product(),
                    c.text(),
                    c.page(),
                    c.handled().response(),
                    c.handled().status());
        }
    },
    LETTERS(
            "UTF-16LE with BOM, tab, CRLF",
            StandardCharsets.UTF_16LE,
            "\uFEFF",
            '\t',
            "'令和8年'M'月'd'日'",
            "'令和8年'M'月'd'日'") {
        @Override
        List<String> header() {
            return List.of("整理番号", "受付日", "媒体", "氏名", "住所", "商品", "内容", "担当", "対応", "約束", "期限");
        }

        @Override
        List<String> cells(SampleComplaint c) {
            return List.of(
                    c.id(),
                    received(c),
                    c.channel(),
                    c.person().fullName(),
                    c.person().address(),
                    c.product(),
                    c.text(),
                    c.operator(),
                    c.handled().response(),
                    c.handled().promise(),
                    promisedBy(c));
        }
    },
    RETURNS(
            "xlsx, title merged above the header, dates as date cells",
            StandardCharsets.UTF_8,
            "",
            ',',
            "uuuu-MM-dd",
            "uuuu-MM-dd") {
        @Override
        List<String> header() {
            return List.of("管理番号", "受付日", "お客様名", "商品名", "内容", "担当者", "処理結果", "約束内容", "期限", "状況");
        }

        @Override
        List<String> cells(SampleComplaint c) {
            return List.of(
                    c.id(),
                    received(c),
                    c.person().fullName(),
                    c.product(),
                    c.text(),
                    c.operator(),
                    c.handled().closing(),
                    c.handled().promise(),
                    promisedBy(c),
                    c.handled().status());
        }
    },
    SOCIAL("UTF-8 without BOM, tab, LF", StandardCharsets.UTF_8, "", '\t', "uuuu'年'M'月'd'日' HH:mm", "uuuu-MM-dd") {
        @Override
        List<String> header() {
            return List.of("ID", "投稿日時", "媒体", "名前", "商品", "本文", "URL");
        }

        @Override
        List<String> cells(SampleComplaint c) {
            return List.of(c.id(), received(c), c.channel(), c.person().surname(), c.product(), c.text(), c.page());
        }
    };

    private final String words;
    private final Charset charset;
    private final String mark;
    private final char separator;
    private final DateTimeFormatter receipt;
    private final DateTimeFormatter promise;

    LogForm(String words, Charset charset, String mark, char separator, String receipt, String promise) {
        this.words = words;
        this.charset = charset;
        this.mark = mark;
        this.separator = separator;
        this.receipt = DateTimeFormatter.ofPattern(receipt, Locale.ROOT);
        this.promise = DateTimeFormatter.ofPattern(promise, Locale.ROOT);
    }

    abstract List<String> header();

    abstract List<String> cells(SampleComplaint complaint);

    String words() {
        return words;
    }

    Charset charset() {
        return charset;
    }

    /** What stands before the first row: a byte order mark, or nothing. */
    String mark() {
        return mark;
    }

    char separator() {
        return separator;
    }

    boolean unixLines() {
        return this == SOCIAL;
    }

    String received(SampleComplaint complaint) {
        LocalDateTime when = complaint.receipt();
        return receipt.format(when);
    }

    String promisedBy(SampleComplaint complaint) {
        return complaint
                .handled()
                .promisedBy()
                .map((LocalDate day) -> promise.format(day))
                .orElse("");
    }

    LogRow row(SampleComplaint complaint) {
        return new LogRow(cells(complaint), complaint, LogRow.Fate.NEW, "");
    }
}
