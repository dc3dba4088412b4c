package org.koemine.trends.detection;
final class Knob {
    static double of(String n, double d) { return Double.parseDouble(System.getProperty(n, "" + d)); }
    static int[] ints(String n, String d) {
        return java.util.Arrays.stream(System.getProperty(n, d).split(",")).mapToInt(Integer::parseInt).toArray();
    }
}
