package nl.vierlagen.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import nl.vierlagen.report.pdf.syntax.Deflated;

/** The colour profile of sRGB that comes with Java: what the numbers of all colours mean. */
final class Profile {

    /** Where a profile names the system that it is meant for: JDKs differ in that alone, and zeros mean any. */
    private static final int SYSTEM = 40;

    private static final byte[] SRGB = Deflated.small(forAnySystem());

    private Profile() {}

    /** The profile, deflated; not to be changed. */
    static byte[] srgb() {
        return SRGB;
    }

    private static byte[] forAnySystem() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, SYSTEM, SYSTEM + Integer.BYTES, (byte) 0);
        return profile;
    }
}
