package nl.vierlagen.layer;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.bytebuddy.jar.asm.Type;

/** Which calls into the JDK lean on something that differs from one machine, or one moment, to the next. */
final class ContractCalls {

    /** As {@link #written} writes them. Where one of two calls with the same name is right, the types tell them apart. */
    private static final List<Pattern> LEANING = List.of(
                    // The charset.
                    "String\\.<init>\\(byte\\[](, int, int)?\\)",
                    "String\\.getBytes\\(\\)",
                    "ByteArrayOutputStream\\.toString\\(\\)",
                    "(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
                    "(FileReader|FileWriter|PrintStream)\\.<init>\\((?!.*Charset).*\\)",
                    "PrintWriter\\.<init>\\((?!Writer)(?!.*Charset).*\\)",
                    "Charset\\.defaultCharset\\(\\)",
                    // The locale.
                    "String\\.(toLowerCase|toUpperCase)\\(\\)",
                    "String\\.format\\(String, Object\\[]\\)",
                    "String\\.formatted\\(.*\\)",
                    "(PrintStream|PrintWriter)\\.(format|printf)\\(String, Object\\[]\\)",
                    "Scanner\\.<init>\\(.*\\)",
                    "Formatter\\.<init>\\((?!.*Locale).*\\)",
                    "Locale\\.getDefault\\(.*\\)",
                    "(NumberFormat|DateFormat|Collator|BreakIterator|DecimalFormatSymbols|DateFormatSymbols)"
                            + "\\.get\\w*Instance\\((?!.*Locale).*\\)",
                    "(DecimalFormat|SimpleDateFormat|DecimalFormatSymbols|DateFormatSymbols)"
                            + "\\.<init>\\((?!.*(Locale|Symbols)).*\\)",
                    "MessageFormat\\.(<init>\\(String\\)|format\\(String, Object\\[]\\))",
                    "DateTimeFormatter\\.ofPattern\\(String\\)",
                    "DateTimeFormatterBuilder\\.toFormatter\\(\\)",
                    "ResourceBundle\\.getBundle\\((?!.*Locale).*\\)",
                    // The time zone and the clock.
                    "(ZoneId\\.systemDefault|TimeZone\\.getDefault|Date\\.<init>)\\(\\)",
                    "(Instant|Year|YearMonth|MonthDay|(Local|Zoned|Offset)(Date|Time|DateTime))\\.now\\((ZoneId)?\\)",
                    "Clock\\.(system|tick)\\w*\\((ZoneId)?\\)",
                    "(Gregorian)?Calendar\\.(<init>|getInstance)\\(.*\\)",
                    "System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    // Chance.
                    "(Math\\.random|Random\\.<init>|UUID\\.randomUUID|ThreadLocalRandom\\.current)\\(\\)",
                    "SecureRandom\\.<init>\\(.*\\)")
            .stream()
            .map(Pattern::compile)
            .toList();

    private ContractCalls() {}

    /** A call such as {@code String.getBytes()}; the names of types without their packages, an array as {@code byte[]}. */
    static String written(String owner, String method, String descriptor) {
        return simple(Type.getObjectType(owner)) + "." + method
                + Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(ContractCalls::simple)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static boolean lean(String call) {
        return LEANING.stream().anyMatch(pattern -> pattern.matcher(call).matches());
    }

    private static String simple(Type type) {
        String name = type.getClassName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
