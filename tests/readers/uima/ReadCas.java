import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.*;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.*;

/** Reads every CAS of the two folders with Apache UIMA itself and prints a line a name or fragment: id, type, begin, end, words. */
public class ReadCas {
    public static void main(String[] a) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(a[0] + "/TypeSystem.xml"));
        types.resolveImports();
        for (File file : sorted(a[0], ".xmi")) {
            CAS cas = CasCreationUtils.createCas(types, null, null);
            try (InputStream in = new FileInputStream(file)) { XmiCasDeserializer.deserialize(in, cas, false); }
            print(out, "xmi", file, cas);
        }
        for (File file : sorted(a[1], ".json")) {
            CAS cas = CasCreationUtils.createCas(types, null, null);
            new JsonCas2Deserializer().deserialize(file, cas);
            print(out, "json", file, cas);
        }
    }
    static List<File> sorted(String folder, String end) {
        File[] all = new File(folder).listFiles((d, n) -> n.endsWith(end));
        Arrays.sort(all);
        return Arrays.asList(all);
    }
    static void print(PrintStream out, String kind, File file, CAS cas) {
        String id = file.getName().replaceFirst("\\.[a-z]+$", "");
        for (String name : new String[] {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "webanno.custom.Quotation"}) {
            Type type = cas.getTypeSystem().getType(name);
            for (AnnotationFS one : cas.<AnnotationFS>getAnnotationIndex(type))
                out.println(kind + "\t" + id + "\t" + type.getShortName() + "\t" + one.getBegin() + "\t" + one.getEnd() + "\t" + one.getCoveredText().replaceAll("\\s", " "));
        }
    }
}
