package nl.vierlagen.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import nl.vierlagen.report.pdf.syntax.Deflated;

/** The colour profile of sRGB that comes with Java: what the numbers of all colours mean. */
final class Profile {

    private static final byte[] SRGB =
            Deflated.small(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private Profile() {}

    /** The profile, deflated; not to be changed. */
    static byte[] srgb() {
        return SRGB;
    }
}
