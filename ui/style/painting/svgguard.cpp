#include "ui/style/painting/svgguard.h"

#include <algorithm>
#include <optional>

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QList>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ui/style/painting/picturereading.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostElements = 200'000;
constexpr int deepest = 100;                // painting goes into each group by a call
constexpr int longestChain = 16;            // of what repeats what repeats
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

/// Its elements in the order in which they begin: what is within one stands right behind it.
class SvgReading {
public:
    explicit SvgReading(const QByteArray& bytes) : m_xml(bytes) {}

    bool isHarmless()
    {
        while (!m_xml.atEnd()) {
            if (!isStepHarmless(m_xml.readNext()))
                return false;
        }
        if (m_xml.hasError() || m_ends.isEmpty() || m_rules * qint64(m_ends.size()) > mostLookedUp)
            return false;
        const auto drawn = drawnBy(0, 0);
        return drawn && *drawn <= mostDrawn;
    }

private:
    bool isStepHarmless(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement: return begin();
        case QXmlStreamReader::EndElement: m_ends[m_open.takeLast()] = int(m_ends.size()); return true;
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
        if (m_ends.size() >= mostElements || m_open.size() >= deepest)
            return false;
        const int here = int(m_ends.size());
        m_open << here;
        m_ends << here;
        if (m_xml.name() == "style"_L1)
            ++m_styles; // what follows is looked at as one: it costs nothing
        for (const auto& attribute : m_xml.attributes()) {
            const auto value = attribute.value();
            if (attribute.qualifiedName() == "id"_L1 || attribute.qualifiedName() == "xml:id"_L1)
                m_places.insert(value.toString(), here);
            const bool isHref = attribute.name().compare("href"_L1, Qt::CaseInsensitive) == 0;
            if (isHref ? !refers(value.toString(), here) : namesElsewhere(value) && value.contains(u"url("_s))
                return false;
        }
        return true;
    }

    bool refers(const QString& address, int here)
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
            m_uses.append({here, to.mid(1)});
        return true;
    }

    /// How many elements are drawn with one, what it repeats too; nothing where that has no end.
    std::optional<qint64> drawnBy(int element, int chain)
    {
        if (const auto known = m_drawn.constFind(element); known != m_drawn.cend())
            return *known;
        if (chain > longestChain)
            return {};
        m_drawn.insert(element, std::nullopt); // of what repeats itself there is no end
        qint64 all = m_ends.at(element) - element;
        auto use = std::lower_bound(
            m_uses.cbegin(), m_uses.cend(), element, [](const Use& a, int b) { return a.element < b; });
        for (; use != m_uses.cend() && use->element < m_ends.at(element); ++use) {
            const auto to = m_places.constFind(use->to);
            const auto more = to == m_places.cend() ? std::optional<qint64>(0) : drawnBy(*to, chain + 1);
            if (!more || (all += *more) > mostDrawn)
                return {};
        }
        m_drawn.insert(element, all);
        return all;
    }

    struct Use {
        int element;
        QString to;
    };
    QXmlStreamReader m_xml;
    QList<int> m_ends; // of each element, that behind the last within it
    QList<int> m_open;
    QList<Use> m_uses;
    QHash<QString, int> m_places;
    QHash<int, std::optional<qint64>> m_drawn;
    qint64 m_pixels = 0;
    qint64 m_rules = 0;
    int m_styles = 0;
};

} // namespace

bool isHarmlessSvg(const QByteArray& bytes)
{
    return bytes.size() <= largestSvg && SvgReading(bytes).isHarmless();
}

} // namespace everyport::ui
