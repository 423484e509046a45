package nl.vierlagen.report.pdf;

import java.awt.image.BufferedImage;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.Content;
import nl.vierlagen.report.pdf.syntax.Deflated;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/**
 * A logo as an image.
 *
 * @param colours red, green and blue of each pixel, deflated
 * @param opacity of each pixel, deflated
 * @param rgb its mean colour where it is opaque
 */
record Logo(int width, int height, byte[] colours, byte[] opacity, int rgb) {

    /** The name of its resource. */
    static final String NAME = "Logo";
    /** The most that it is wide and high on paper, in points. */
    static final double WIDEST = 130;

    private static final double HIGHEST = 64;
    private static final double PLATE = 8;
    /** Under this contrast with the cover (WCAG 2.2), it gets a plate to stand on. */
    private static final double FAINT = 2;

    /** Where it stands: right, at that top, on a cover of that height. */
    record Place(double top, double cover) {}

    static Logo of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colours = new byte[width * height * 3];
        byte[] opacity = new byte[width * height];
        long[] sums = new long[4];
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            opacity[i] = (byte) alpha;
            sums[3] += alpha;
            for (int part = 0; part < 3; part++) {
                int value = pixels[i] >> 16 - 8 * part & 0xff;
                colours[3 * i + part] = (byte) value;
                sums[part] += (long) value * alpha;
            }
        }
        long weight = Math.max(1, sums[3]);
        int rgb = (int) (sums[0] / weight) << 16 | (int) (sums[1] / weight) << 8 | (int) (sums[2] / weight);
        return new Logo(width, height, Deflated.small(colours), Deflated.small(opacity), rgb);
    }

    /** Paints it on a cover; what it is is told by the name, and without one it says nothing. */
    void paint(Canvas canvas, Node root, String name, int cover, Place place) {
        double scale = Math.min(WIDEST / width, Math.min(HIGHEST, place.cover() - 2 * place.top()) / height);
        double wide = width * scale;
        double high = height * scale;
        double x = Paper.RIGHT - wide;
        if (contrast(rgb, cover) < FAINT) {
            int plate = contrast(rgb, 0xffffff) >= contrast(rgb, Palette.INK) ? 0xffffff : Palette.INK;
            canvas.artifact()
                    .fill(plate)
                    .rounded(x - PLATE, place.top() - PLATE, wide + 2 * PLATE, high + 2 * PLATE, 3)
                    .paint();
        }
        Content content;
        if (name.isBlank()) {
            content = canvas.artifact();
        } else {
            Bytes box = new Bytes().ascii("<</O/Layout/Placement/Block/BBox[").number(x);
            box.number(Paper.HEIGHT - place.top() - high).number(x + wide).number(Paper.HEIGHT - place.top());
            content = canvas.element(root.child("Figure")
                    .alternative(name)
                    .attribute(box.ascii("]>>").toAscii()));
        }
        content.image(NAME, x, place.top(), wide, high);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Writes the image, and gives its object's number. */
    int write(PdfFile pdf) {
        String size = "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/BitsPerComponent 8";
        int mask = pdf.deflated(size + "/ColorSpace/DeviceGray", opacity);
        return pdf.deflated(size + "/ColorSpace/DeviceRGB/SMask " + mask + " 0 R", colours);
    }
}
