#include <QJsonDocument>
#include <QXmlStreamReader>

#include "protocols/xml/crowding.h"
#include "ui/widgets/code/codespans.h"

namespace everyport::ui {
namespace {

QString cut(QString text, int most)
{
    if (text.size() > most) {
        text.truncate(most);
        text += QStringLiteral("\n…");
    }
    return text;
}

QString asText(const QByteArray& bytes, int most)
{
    return cut(QString::fromUtf8(bytes.left(qsizetype(most) * 4)), most);
}

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped();
}

/// Writes what a reader tells, an element a line, an element that holds only text on one line.
class XmlIndenter {
public:
    explicit XmlIndenter(int most) : m_most(most) {}

    void open(const QXmlStreamReader& reader)
    {
        closeTag();
        line();
        m_text += QLatin1Char('<') + reader.qualifiedName().toString();
        for (const QXmlStreamNamespaceDeclaration& declared : reader.namespaceDeclarations()) {
            const QString prefix = declared.prefix().isEmpty() ? QString()
                                                               : QLatin1Char(':') + declared.prefix().toString();
            m_text += QStringLiteral(" xmlns%1='%2'").arg(prefix, escaped(declared.namespaceUri()));
        }
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            m_text += QStringLiteral(" %1='%2'").arg(attribute.qualifiedName().toString(), escaped(attribute.value()));
        m_open = true;
        m_hasChild = false;
        ++m_depth;
    }
    void close(const QXmlStreamReader& reader)
    {
        --m_depth;
        if (m_open) {
            m_text += QStringLiteral("/>");
            m_open = false;
        } else {
            if (m_hasChild)
                line();
            m_text += QStringLiteral("</%1>").arg(reader.qualifiedName().toString());
        }
        m_hasChild = true;
    }
    void characters(const QXmlStreamReader& reader)
    {
        if (reader.isWhitespace())
            return;
        closeTag();
        m_text += escaped(reader.text());
    }
    bool isFull() const { return m_text.size() > m_most || m_depth > 200; }
    QString text() const { return m_text; }

private:
    void closeTag()
    {
        if (m_open)
            m_text += QLatin1Char('>');
        m_open = false;
    }
    void line()
    {
        if (!m_text.isEmpty())
            m_text += QLatin1Char('\n') + QString(m_depth * 2, QLatin1Char(' '));
    }

    int m_most;
    QString m_text;
    int m_depth = 0;
    bool m_open = false;
    bool m_hasChild = false;
};

} // namespace

QString prettyXml(const QByteArray& bytes, int most)
{
    const QString text = QString::fromUtf8(bytes);
    if (xml::isCrowded(text))
        return asText(bytes, most);
    QXmlStreamReader reader(text);
    XmlIndenter indenter(most);
    while (!reader.atEnd() && !indenter.isFull()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: indenter.open(reader); break;
        case QXmlStreamReader::EndElement: indenter.close(reader); break;
        case QXmlStreamReader::Characters: indenter.characters(reader); break;
        default: break;
        }
    }
    // Half an element, or several side by side (a stream): as it came.
    if (reader.hasError())
        return asText(bytes, most);
    return cut(indenter.text(), most);
}

QString prettyJson(const QByteArray& json, int most)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return asText(json, most);
    return asText(document.toJson(QJsonDocument::Indented).trimmed(), most);
}

CodeLanguage languageOf(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.trimmed();
    if (start.startsWith('<'))
        return CodeLanguage::Xml;
    if (start.startsWith('{') || start.startsWith('['))
        return CodeLanguage::Json;
    for (const char* method : {"GET ", "HEAD ", "POST ", "PUT ", "DELETE ", "OPTIONS ", "PATCH ", "HTTP/1."}) {
        if (start.startsWith(method))
            return CodeLanguage::Http;
    }
    return CodeLanguage::Plain;
}

} // namespace everyport::ui
