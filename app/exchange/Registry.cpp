#include "exchange/Registry.h"

#include "exchange/agency/NewsmlReader.h"
#include "exchange/agency/NinjsReader.h"
#include "exchange/agency/NitfReader.h"
#include "exchange/brat/BratReader.h"
#include "exchange/brat/BratWriter.h"
#include "exchange/conll/Conll2003Writer.h"
#include "exchange/conll/ConllReader.h"
#include "exchange/conll/ConlluFormat.h"
#include "exchange/documents/TextReader.h"
#include "exchange/json/JsonlReader.h"
#include "exchange/json/JsonlWriter.h"
#include "exchange/markup/EmlReader.h"
#include "exchange/markup/HtmlReader.h"
#include "exchange/markup/MarkdownReader.h"
#include "exchange/markup/OfficeReaders.h"
#include "exchange/nif/NifFormat.h"
#include "exchange/pdf/PdfReader.h"
#include "exchange/qda/RefiQdaFormat.h"
#include "exchange/reports/HtmlFormat.h"
#include "exchange/spans/DoccanoFormat.h"
#include "exchange/spans/LabelStudioFormat.h"
#include "exchange/spans/SpacyFormat.h"
#include "exchange/tables/CsvWriter.h"
#include "exchange/tables/TableReaders.h"
#include "exchange/tables/XlsxWriter.h"
#include "exchange/tei/TeiFormat.h"
#include "exchange/uima/CasFormats.h"
#include "exchange/uima/WebannoTsvReader.h"
#include "exchange/w3c/W3cFormat.h"

#include <QtCore/QFileInfo>

namespace guillemet::exchange {

const std::vector<const Reader *> &readers()
{
    static const JsonlReader jsonl;
    static const TextReader text;
    static const MarkdownReader markdown;
    static const HtmlReader html;
    static const DocxReader docx;
    static const OdtReader odt;
    static const EmlReader eml;
    static const PdfReader pdf;
    static const NinjsReader ninjs;
    static const NewsmlReader newsml;
    static const NitfReader nitf;
    static const BratReader brat;
    static const ConllReader conll2003(ConllReader::Year::Y2003);
    static const ConllReader conll2002(ConllReader::Year::Y2002);
    static const SpacyReader spacy;
    static const DoccanoReader doccano;
    static const LabelStudioReader labelStudio;
    static const W3cReader w3c;
    static const ConlluReader conllu;
    static const CasJsonReader casJson;
    static const CasXmiReader casXmi;
    static const RefiQdaReader refiQda;
    static const CsvReader csv;
    static const XlsxReader xlsx;
    static const WebannoTsvReader webannoTsv;
    static const std::vector<const Reader *> all = {
        &text,        &markdown,  &html, &docx, &odt, &pdf, &eml, //
        &ninjs,       &newsml,    &nitf,                          //
        &jsonl,                                                   //
        &brat,                                                    //
        &conll2003,   &conll2002,                                 //
        &spacy,                                                   //
        &doccano,                                                 //
        &labelStudio,                                             //
        &w3c,                                                     //
        &conllu,                                                  //
        &casJson,                                                 //
        &casXmi,                                                  //
        &refiQda,                                                 //
        &csv,                                                     //
        &xlsx,                                                    //
        &webannoTsv,                                              //
    };
    return all;
}

const std::vector<const WriterFormat *> &writers()
{
    static const JsonlFormat jsonl;
    static const CsvFormat csv;
    static const BratFormat brat;
    static const Conll2003Format conll2003;
    static const SpacyFormat spacy;
    static const DoccanoFormat doccano;
    static const LabelStudioFormat labelStudio;
    static const W3cFormat w3c;
    static const ConlluFormat conllu;
    static const CasJsonFormat casJson;
    static const CasXmiFormat casXmi;
    static const RefiQdaFormat refiQda;
    static const XlsxFormat xlsx;
    static const HtmlFormat html;
    static const TeiFormat tei;
    static const NifFormat nif;
    static const std::vector<const WriterFormat *> all = {
        &csv,         &jsonl, //
        &brat,                //
        &conll2003,           //
        &spacy,               //
        &doccano,             //
        &labelStudio,         //
        &w3c,                 //
        &conllu,              //
        &casJson,             //
        &casXmi,              //
        &refiQda,             //
        &xlsx,                //
        &html,                //
        &tei,                 //
        &nif,                 //
    };
    return all;
}

const Reader *readerByName(QStringView name)
{
    for (const Reader *reader : readers()) {
        if (reader->name() == name)
            return reader;
    }
    return nullptr;
}

const WriterFormat *writerByName(QStringView name)
{
    for (const WriterFormat *writer : writers()) {
        if (writer->name() == name)
            return writer;
    }
    return nullptr;
}

const Reader *readerFor(const Input &input)
{
    for (const Reader *reader : readers()) {
        if (reader->recognises(input))
            return reader;
    }
    const QString extension = QFileInfo(input.name).suffix().toLower();
    for (const Reader *reader : readers()) {
        if (reader->extensions().contains(extension))
            return reader;
    }
    return nullptr;
}

bool isCompanion(const QString &path)
{
    return std::any_of(readers().begin(), readers().end(),
                       [&](const Reader *reader) { return reader->isCompanion(path); });
}

} // namespace guillemet::exchange
