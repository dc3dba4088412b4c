package org.koemine.testing.sample;

/** Somebody made up: the names are common ones, the rest cannot exist. */
record Person(String surname, String given, String telephone, String mail, String postcode, String address) {

    String fullName() {
        return surname + " " + given;
    }
}
