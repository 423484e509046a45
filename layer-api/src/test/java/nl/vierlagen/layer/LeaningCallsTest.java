package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls the contract holds against a layer; what makes a layer from its files calls none of them either. */
class LeaningCallsTest {

    @Test
    void standNowhereInTheCodeThatLayersRestOn() {
        assertThat(ContractCode.leaningCalls(ChecklistLayer.class)).isEmpty();
        assertThat(ContractCode.leaningCalls(Share.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.<init>(byte[])",
                "String.toLowerCase()",
                "String.format(String, Object[])",
                "InputStreamReader.<init>(InputStream)",
                "PrintWriter.<init>(OutputStream, boolean)",
                "DateFormat.getDateInstance(int)",
                "DecimalFormat.<init>(String)",
                "LocalDate.now()",
                "ZonedDateTime.now(ZoneId)",
                "Clock.systemUTC()",
                "Random.<init>()"
            })
    void leanOnTheMachine(String call) {
        assertThat(ContractCalls.lean(call)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.<init>(byte[], Charset)",
                "String.toLowerCase(Locale)",
                "String.format(Locale, String, Object[])",
                "InputStreamReader.<init>(InputStream, Charset)",
                "PrintWriter.<init>(Writer)",
                "DateFormat.getDateInstance(int, Locale)",
                "DecimalFormat.<init>(String, DecimalFormatSymbols)",
                "LocalDate.now(Clock)",
                "Random.<init>(long)"
            })
    void leanOnNothing(String call) {
        assertThat(ContractCalls.lean(call)).isFalse();
    }

    @Test
    void areWrittenWithoutPackages() {
        assertThat(ContractCalls.written("java/lang/String", "<init>", "([BLjava/nio/charset/Charset;)V"))
                .isEqualTo("String.<init>(byte[], Charset)");
        assertThat(ContractCalls.written("java/time/LocalDate", "now", "()Ljava/time/LocalDate;"))
                .isEqualTo("LocalDate.now()");
    }
}
