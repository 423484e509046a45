package nl.vierlagen.report.pdf.syntax;

/**
 * The content of one page: what is painted, in points from the top left corner. What was set last is known, so that nothing is
 * set twice. Not safe to share between threads.
 */
public final class Content {

    /** The control points of a quarter of a circle, as part of its radius. */
    private static final double QUARTER = 0.5523;

    private final Bytes out = new Bytes();
    private final double height;
    private int fill = -1;
    private int stroke = -1;
    private double width = -1;
    private String dash = "[]0";
    private int font = -1;
    private double size;

    /** An empty page of that height. */
    public Content(double height) {
        this.height = height;
    }

    /** Fills from now on with a colour, as {@code 0xrrggbb}. */
    public Content fill(int rgb) {
        if (rgb != fill) {
            fill = rgb;
            colour(rgb).ascii("rg\n");
        }
        return this;
    }

    /** Strokes from now on in a colour and a width, without or with dashes (8.4.3.6, such as {@code [3 2]0}). */
    public Content stroke(int rgb, double lineWidth, String dashes) {
        if (rgb != stroke) {
            stroke = rgb;
            colour(rgb).ascii("RG\n");
        }
        if (lineWidth != width) {
            width = lineWidth;
            out.number(lineWidth).ascii("w\n");
        }
        if (!dashes.equals(dash)) {
            dash = dashes;
            out.ascii(dashes).ascii(" d\n");
        }
        return this;
    }

    private Bytes colour(int rgb) {
        return out.number((rgb >> 16 & 0xff) / 255.0)
                .number((rgb >> 8 & 0xff) / 255.0)
                .number((rgb & 0xff) / 255.0);
    }

    /** Adds a rectangle to the path. */
    public Content rectangle(double x, double y, double w, double h) {
        out.number(x).number(height - y - h).number(w).number(h).ascii("re\n");
        return this;
    }

    /** Adds a rectangle with round corners to the path. */
    public Content rounded(double x, double y, double w, double h, double radius) {
        double k = radius * (1 - QUARTER);
        move(x + radius, y);
        line(x + w - radius, y).curve(x + w - k, y, x + w, y + k, x + w, y + radius);
        line(x + w, y + h - radius).curve(x + w, y + h - k, x + w - k, y + h, x + w - radius, y + h);
        line(x + radius, y + h).curve(x + k, y + h, x, y + h - k, x, y + h - radius);
        line(x, y + radius).curve(x, y + k, x + k, y, x + radius, y);
        return shut();
    }

    /** Begins a path. */
    public Content move(double x, double y) {
        out.number(x).number(height - y).ascii("m\n");
        return this;
    }

    /** Goes on in a straight line. */
    public Content line(double x, double y) {
        out.number(x).number(height - y).ascii("l\n");
        return this;
    }

    private Content curve(double x1, double y1, double x2, double y2, double x, double y) {
        out.number(x1).number(height - y1).number(x2).number(height - y2);
        out.number(x).number(height - y).ascii("c\n");
        return this;
    }

    /** Joins the path's end with its beginning. */
    public Content shut() {
        out.ascii("h\n");
        return this;
    }

    /** Fills the path. */
    public Content paint() {
        out.ascii("f\n");
        return this;
    }

    /** Strokes the path. */
    public Content draw() {
        out.ascii("S\n");
        return this;
    }

    /** Fills the path, then strokes it. */
    public Content paintAndDraw() {
        out.ascii("B\n");
        return this;
    }

    /** Paints from now on with the page's graphics state of that name. */
    public Content state(String name) {
        out.add('/').ascii(name).ascii(" gs\n");
        return this;
    }

    /** Paints an image or form by its name. */
    public Content image(String name, double x, double y, double w, double h) {
        out.ascii("q ").number(w).ascii("0 0 ").number(h).number(x).number(height - y - h);
        out.ascii("cm /").ascii(name).ascii(" Do Q\n");
        return this;
    }

    /**
     * Shows glyphs on a baseline.
     *
     * @param number of the font: its resource is named F and this number
     * @param glyphs two bytes of each are shown
     */
    public Content show(int number, double points, double x, double baseline, int[] glyphs, int from, int to) {
        out.ascii("BT\n");
        if (number != font || points != size) {
            font = number;
            size = points;
            out.ascii("/F").integer(number).add(' ').number(points).ascii("Tf\n");
        }
        out.number(x).number(height - baseline).ascii("Td(");
        for (int i = from; i < to; i++) {
            out.literalByte(glyphs[i] >> 8).literalByte(glyphs[i]);
        }
        out.ascii(")Tj\nET\n");
        return this;
    }

    /** Begins content of the structure's element that holds this mark. */
    public Content begin(String type, int mark) {
        out.add('/').ascii(type).ascii("<</MCID ").integer(mark).ascii(">>BDC\n");
        return this;
    }

    /** Begins content that is no part of what the document says. */
    public Content beginArtifact(String properties) {
        out.ascii("/Artifact");
        if (properties.isEmpty()) {
            out.ascii(" BMC\n");
        } else {
            out.ascii(properties).ascii("BDC\n");
        }
        return this;
    }

    /** Ends what was begun. */
    public Content end() {
        out.ascii("EMC\n");
        return this;
    }

    /** What was painted so far. */
    public Bytes bytes() {
        return out;
    }
}
