package org.koemine.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * A number with its unit; full-width digits are understood too.
 *
 * @param whole whether it must be a whole number in the unit the settings records use
 * @param range in that unit
 * @param units that may be written, the usual one first; just {@link Unit#NONE} for a plain number
 */
record Quantity(boolean whole, Range range, List<Unit> units) implements Form<BigDecimal> {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([-+]?\\d{1,30}(?:\\.\\d{1,9})?)\\s*(\\D*)");

    static Quantity whole(Range range, Unit... units) {
        return new Quantity(true, range, List.of(units));
    }

    static Quantity decimal(Range range, Unit... units) {
        return new Quantity(false, range, List.of(units));
    }

    @Override
    public BigDecimal read(String text, Place place, String example) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!matcher.matches()) {
            throw fault(FaultId.SETTING_NOT_A_NUMBER, place, example);
        }
        Unit unit = unitWritten(matcher.group(2)).orElseThrow(() -> wrongUnit(place, example));
        BigDecimal value = new BigDecimal(matcher.group(1)).multiply(unit.size());
        if (whole && value.stripTrailingZeros().scale() > 0) {
            throw fault(FaultId.SETTING_NOT_WHOLE, place, example);
        }
        if (!range.holds(value)) {
            throw fault(FaultId.SETTING_OUT_OF_RANGE, place, choices());
        }
        return value;
    }

    @Override
    public String value(BigDecimal value) {
        return inUsualUnit(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public String unit() {
        return units.get(0).symbol();
    }

    @Override
    public String choices() {
        String ends = value(range.low()) + " … " + value(range.high());
        return unit().isEmpty() ? ends : ends + " " + unit();
    }

    private BigDecimal inUsualUnit(BigDecimal value) {
        return value.divide(units.get(0).size(), MathContext.DECIMAL64);
    }

    private Optional<Unit> unitWritten(String text) {
        return units.stream().filter(unit -> unit.isWritten(text)).findFirst();
    }

    private KoemineException wrongUnit(Place place, String example) {
        if (unit().isEmpty()) {
            return fault(FaultId.SETTING_UNIT_NOT_WANTED, place, example);
        }
        String symbols = units.stream().map(Unit::symbol).collect(Collectors.joining(", "));
        return fault(FaultId.SETTING_WRONG_UNIT, place, symbols, example);
    }

    private static KoemineException fault(FaultId id, Place place, Object... arguments) {
        return new KoemineException(Fault.of(id, place, arguments));
    }
}
