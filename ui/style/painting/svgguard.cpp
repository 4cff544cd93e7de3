#include "ui/style/painting/svgguard.h"

#include <optional>

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "protocols/xml/crowding.h"
#include "protocols/xml/documenttext.h"
#include "protocols/xml/repeats.h"
#include "ui/style/painting/picturereading.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostElements = 200'000;
constexpr int deepest = 100;                // painting goes into each group by a call
constexpr qint64 mostDrawn = 500'000;       // elements, each as often as it is repeated
constexpr qint64 mostLookedUp = 10'000'000; // rules of style, each for each element

/// Anything but what is in the file itself: "url(#a)" and "url('#a')" are.
bool namesElsewhere(QStringView style)
{
    static const QRegularExpression elsewhere(
        u"@import|\\burl\\(\\s*[\"']?\\s*(?!#|[\"'\\s])|\\\\"_s, QRegularExpression::CaseInsensitiveOption);
    return elsewhere.match(style.toString()).hasMatch();
}

/// The pixels of a picture within the file; nothing where it is elsewhere, or another drawing.
std::optional<qint64> pixelsWithin(const QString& address)
{
    static const QRegularExpression head(
        u"^\\s*data:image/(png|jpe?g|gif|webp|bmp);base64,"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = head.match(address);
    if (!match.hasMatch())
        return {};
    QByteArray text = address.mid(match.capturedLength()).toLatin1();
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    QByteArray bytes = *decoded;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::ReadOnly);
    QImageReader reader(&buffer);
    if (!isOfPixels(reader.format()))
        return {};
    const QSize size = reader.size();
    return size.isValid() ? std::optional(qint64(size.width()) * size.height()) : std::nullopt;
}

class SvgReading {
public:
    explicit SvgReading(const QByteArray& bytes) : m_xml(bytes) {}

    bool isHarmless()
    {
        while (!m_xml.atEnd()) {
            if (!isStepHarmless(m_xml.readNext()))
                return false;
        }
        return !m_xml.hasError() && m_elements.elements() > 0 && m_rules * qint64(m_elements.elements()) <= mostLookedUp
            && m_elements.weight(mostDrawn);
    }

private:
    bool isStepHarmless(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement: return begin();
        case QXmlStreamReader::EndElement: m_elements.end(); return true;
        case QXmlStreamReader::DTD: return !m_xml.text().contains(u'['); // words of its own that stand for others
        case QXmlStreamReader::ProcessingInstruction: return false;      // a style sheet elsewhere
        case QXmlStreamReader::Characters:
            m_rules += m_xml.text().count(u'{');
            return m_styles == 0 || !namesElsewhere(m_xml.text());
        default: return true;
        }
    }

    bool begin()
    {
        if (m_elements.elements() >= mostElements || m_elements.depth() >= deepest)
            return false;
        m_elements.begin();
        if (m_xml.name() == "style"_L1)
            ++m_styles; // what follows is looked at as one: it costs nothing
        for (const auto& attribute : m_xml.attributes()) {
            const auto value = attribute.value();
            if (attribute.qualifiedName() == "id"_L1 || attribute.qualifiedName() == "xml:id"_L1)
                m_elements.setName(value.toString());
            const bool isHref = attribute.name().compare("href"_L1, Qt::CaseInsensitive) == 0;
            if (isHref ? !refers(value.toString()) : namesElsewhere(value) && value.contains(u"url("_s))
                return false;
        }
        return true;
    }

    bool refers(const QString& address)
    {
        const auto name = m_xml.name();
        if (name == "a"_L1)
            return true; // a link is led to by nobody
        const auto to = address.trimmed();
        if (name.compare("image"_L1, Qt::CaseInsensitive) == 0) {
            const auto pixels = pixelsWithin(to);
            m_pixels += pixels.value_or(0);
            return pixels && m_pixels <= mostPicturePixels;
        }
        if (!to.startsWith(u'#'))
            return false;
        if (name == "use"_L1)
            m_elements.repeat(to.mid(1));
        return true;
    }

    QXmlStreamReader m_xml;
    xml::Repeats m_elements;
    qint64 m_pixels = 0;
    qint64 m_rules = 0;
    int m_styles = 0;
};

} // namespace

bool isHarmlessSvg(const QByteArray& bytes)
{
    if (bytes.size() > largestSvg)
        return false;
    // Qt decodes the bytes anew, to the same: what it could take for something else is no text.
    const auto text = xml::documentText(bytes);
    return text && !xml::isCrowded(*text) && SvgReading(bytes).isHarmless();
}

} // namespace everyport::ui
