#include "ui/style/words/pdfdescription.h"

#include <QPdfWriter>

#include "netcore/base/directionalformatting.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString plainTitle(const QString& title)
{
    QString plain;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        // Neither half a character nor U+FFFE may stand in XML.
        if (!turnsWriting(c.unicode()) && !leavesTheLine(c) && !isTorn(title, i) && c.unicode() < 0xfffe)
            plain += c;
    }
    return plain;
}

QByteArray metadata(const QString& title, const QString& language)
{
    const auto text = u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                      "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                      "<xmp:CreatorTool>Everyport</xmp:CreatorTool>\n"
                      "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return text.arg(title.toHtmlEscaped(), language.toHtmlEscaped()).toUtf8();
}

} // namespace

void describePdf(QPdfWriter& writer, const QString& title, const QString& language)
{
    const auto plain = plainTitle(title);
    writer.setTitle(plain);
    writer.setCreator(u"Everyport"_s);
    writer.setDocumentXmpMetadata(metadata(plain, language));
}

} // namespace everyport::ui
