package nl.vierlagen.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a file: all bulleted ones are one, and each numbered one starts again. */
final class Numbering {

    private static final BigInteger NUMBERED = BigInteger.TWO;

    private final CTNumbering numbering;

    private Numbering(CTNumbering numbering) {
        this.numbering = numbering;
    }

    static Numbering in(XWPFDocument file) throws IOException {
        try (InputStream xml = Numbering.class.getResourceAsStream("numbering.xml")) {
            CTNumbering numbering = NumberingDocument.Factory.parse(xml).getNumbering();
            file.createNumbering().setNumbering(numbering);
            return new Numbering(numbering);
        } catch (XmlException e) {
            throw new IllegalStateException("numbering.xml must be well-formed", e);
        }
    }

    /** The id of one more list that counts from 1. */
    BigInteger restart() {
        CTNum num = numbering.addNewNum();
        num.setNumId(BigInteger.valueOf(numbering.sizeOfNumArray()));
        num.addNewAbstractNumId().setVal(NUMBERED);
        CTNumLvl level = num.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return num.getNumId();
    }
}
