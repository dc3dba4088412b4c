package org.koemine.report.masking;

import java.util.Objects;

/** What is written in place of each kind of personal detail. */
public record Masks(
        String name,
        String telephone,
        String mail,
        String postalCode,
        String address,
        String card,
        String account,
        String hidden) {

    public static final Masks JAPANESE =
            new Masks("●●", "［電話番号］", "［メール］", "［郵便番号］", "［住所］", "［カード番号］", "［アカウント］", "［非表示］");

    public static final Masks ENGLISH =
            new Masks("●●", "[phone]", "[mail]", "[postcode]", "[address]", "[card]", "[account]", "[hidden]");

    public Masks {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(hidden, "hidden");
    }
}
