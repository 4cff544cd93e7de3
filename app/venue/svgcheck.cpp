#include "app/venue/svgcheck.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include "app/venue/pixelsize.h"
#include "protocols/xml/crowding.h"
#include "protocols/xml/repeats.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr auto svgSpace = "http://www.w3.org/2000/svg"_L1;
constexpr int mostElements = 200'000;
constexpr int deepest = 100;                // whoever draws goes into each group by a call
constexpr qint64 mostDrawn = 500'000;       // elements, each as often as it is repeated
constexpr qint64 mostLookedUp = 10'000'000; // rules of style, each for each element
// What others than shapes cost, as so many of them:
constexpr qint64 filterWeight = 2'000;
constexpr double pixelsOfAShape = 1'000;

Error unfitSvg(const QString& sentence)
{
    return Error::refused(Reason::BadValue, sentence);
}

Error tooMuch()
{
    return unfitSvg(u"The SVG has too much in it to be drawn everywhere. Save it as PNG."_s);
}

Error doesMore(const QString& what)
{
    return unfitSvg(
        u"The SVG has %1 in it, and a plan is but a picture. Save it as a plain SVG, or as PNG."_s.arg(what));
}

/// All that draws, moves or names what is drawn; what embeds or runs something is not among it.
bool isForbidden(QStringView name)
{
    static const QStringList forbidden{u"script"_s, u"foreignobject"_s, u"iframe"_s, u"object"_s, u"embed"_s,
        u"audio"_s, u"video"_s, u"canvas"_s, u"handler"_s, u"listener"_s, u"a"_s, u"set"_s, u"animate"_s,
        u"animatemotion"_s, u"animatetransform"_s, u"discard"_s};
    return forbidden.contains(name, Qt::CaseInsensitive);
}

/// A picture that is in the file: its bytes; nothing where it is none.
std::optional<QByteArray> containedPicture(QStringView reference)
{
    const auto isPicture = reference.startsWith("data:image/png;base64,"_L1)
        || reference.startsWith("data:image/jpeg;base64,"_L1);
    if (!isPicture)
        return {};
    return QByteArray::fromBase64(reference.sliced(reference.indexOf(u',') + 1).toLatin1()); // with its line breaks
}

/// As it will be decoded, whatever its reference calls it.
std::optional<QSizeF> pixelSize(const QByteArray& picture)
{
    return picture.startsWith("\x89PNG") ? pngSize(picture) : jpegSize(picture);
}

/// What a style fetches: url(…) of anything but a part of the file, @import, and escapes that could hide them.
bool isPlainStyle(QStringView style)
{
    static const QRegularExpression elsewhere(
        uR"(url\s*\(\s*["']?\s*(?!#)|@import|image(-set)?\s*\(|src\s*\(|expression\s*\(|javascript:|\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !elsewhere.match(style).hasMatch();
}

std::optional<double> length(QStringView text)
{
    static const QRegularExpression number(u"^\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in)?\\s*$"_s);
    const auto match = number.match(text);
    return match.hasMatch() ? match.captured(1).toDouble() : std::optional<double>();
}

/// Its viewBox, or its width and height where it has none.
std::optional<QSizeF> sizeOf(const QXmlStreamAttributes& attributes)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    const auto box = attributes.value("viewBox"_L1).trimmed().toString().split(gap, Qt::SkipEmptyParts);
    const auto isFinite = [](const QString& text) { return std::isfinite(text.toDouble()); };
    if (box.size() == 4)
        return std::ranges::all_of(box, isFinite) ? QSizeF(box[2].toDouble(), box[3].toDouble())
                                                  : std::optional<QSizeF>();
    const auto width = length(attributes.value("width"_L1));
    const auto height = length(attributes.value("height"_L1));
    return width && height ? QSizeF(*width, *height) : std::optional<QSizeF>();
}

/// The parts of the file that a style names: "a" of url(#a).
QStringList namedIn(QStringView style)
{
    static const QRegularExpression part(
        uR"(url\s*\(\s*["']?\s*#([^"')\s]+))"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (auto found = part.globalMatch(style); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

/// What one costs by itself; colours cost nothing beside what they fill.
qint64 weightOf(QStringView name)
{
    if (name == "linearGradient"_L1 || name == "radialGradient"_L1 || name == "stop"_L1)
        return 0;
    return name.startsWith("fe"_L1) ? filterWeight : 1;
}

/// An SVG that is read, element by element.
class SvgReading {
public:
    explicit SvgReading(const QString& text) : m_reader(text) {}

    Result<QSizeF> read()
    {
        while (!m_reader.atEnd()) {
            if (const auto fault = step(m_reader.readNext()))
                return *fault;
        }
        if (m_elements.elements() == 0)
            return noPicture();
        if (m_reader.hasError())
            return unfitSvg(u"The SVG is damaged: line %1."_s.arg(m_reader.lineNumber()));
        if (!m_size)
            return unfitSvg(
                u"The SVG does not say how large it is: it has neither a viewBox nor a width and height."_s);
        return canBeDrawn() ? Result<QSizeF>(*m_size) : tooMuch();
    }

private:
    std::optional<Error> step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            if (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'['))
                return doesMore(u"entities"_s);
            return {};
        case QXmlStreamReader::ProcessingInstruction: return doesMore(u"an instruction to its reader"_s);
        case QXmlStreamReader::StartElement: return begin();
        case QXmlStreamReader::EndElement:
            m_elements.end();
            if (m_reader.name().compare("style"_L1, Qt::CaseInsensitive) != 0 || --m_styles > 0)
                return {};
            return faultOfSheet(std::exchange(m_sheet, {}));
        case QXmlStreamReader::Characters:
            if (m_styles > 0)
                m_sheet += m_reader.text();
            return {};
        default: return {};
        }
    }

    /// Whole: a comment, a part that is marked as text or an element may stand in the midst of a word of it.
    std::optional<Error> faultOfSheet(const QString& sheet)
    {
        m_rules += sheet.count(u'{');
        m_namedBySheets += namedIn(sheet);
        return isPlainStyle(sheet) ? std::optional<Error>() : doesMore(u"something from elsewhere"_s);
    }

    std::optional<Error> begin()
    {
        if (m_elements.elements() == 0) {
            if (m_reader.name() != "svg"_L1 || m_reader.namespaceUri() != svgSpace)
                return noPicture();
            m_size = sizeOf(m_reader.attributes());
        }
        // An editor's own elements draw nothing, but what a browser makes of another space's is not known.
        if (m_reader.namespaceUri() == "http://www.w3.org/1999/xhtml"_L1 || isForbidden(m_reader.name()))
            return doesMore(u"an element “%1”"_s.arg(m_reader.name().left(40)));
        if (m_elements.elements() >= mostElements || m_elements.depth() >= deepest)
            return tooMuch();
        m_styles += m_reader.name().compare("style"_L1, Qt::CaseInsensitive) == 0 ? 1 : 0;
        const auto attributes = m_reader.attributes();
        const auto pixels = pixelsIn(attributes);
        m_pixels += pixels;
        if (m_pixels > mostPlanPixels)
            return unfitSvg(u"The pictures in the SVG have more than %1 million pixels. Make them smaller."_s.arg(
                int(mostPlanPixels / 1e6)));
        m_elements.begin(weightOf(m_reader.name()) + qint64(pixels / pixelsOfAShape));
        for (const auto& attribute : attributes) {
            if (const auto fault = faultOf(attribute))
                return *fault;
        }
        return {};
    }

    std::optional<Error> faultOf(const QXmlStreamAttribute& attribute)
    {
        const auto name = attribute.name();
        const auto value = attribute.value();
        if (name.startsWith("on"_L1, Qt::CaseInsensitive))
            return doesMore(u"a script"_s);
        if (isReference(name))
            return refer(value.trimmed());
        if (!isPlainStyle(value))
            return doesMore(u"something from elsewhere"_s);
        if (name == "id"_L1)
            m_elements.setName(value.toString());
        for (const auto& part : namedIn(value))
            m_elements.repeat(part);
        return {};
    }

    /// A part of the same file, or a picture that is in it.
    std::optional<Error> refer(QStringView reference)
    {
        if (reference.startsWith(u'#')) {
            m_elements.repeat(reference.sliced(1).toString());
            return {};
        }
        if (reference.isEmpty())
            return {};
        const auto picture = containedPicture(reference);
        if (!picture)
            return doesMore(u"something from elsewhere"_s);
        return pixelSize(*picture) ? std::optional<Error>()
                                   : unfitSvg(u"A picture in the SVG is damaged: it does not say how large it is."_s);
    }

    static bool isReference(QStringView name)
    {
        return name.compare("href"_L1, Qt::CaseInsensitive) == 0 || name == "src"_L1;
    }

    /// Before anything of them is decoded; 0 where there are none.
    static double pixelsIn(const QXmlStreamAttributes& attributes)
    {
        double pixels = 0;
        for (const auto& attribute : attributes) {
            const auto picture = isReference(attribute.name()) ? containedPicture(attribute.value().trimmed())
                                                               : std::optional<QByteArray>();
            const auto size = picture ? pixelSize(*picture) : std::optional<QSizeF>();
            pixels += size ? size->width() * size->height() : 0;
        }
        return pixels;
    }

    /// In a style sheet a part may be named for all elements.
    bool canBeDrawn() const
    {
        if (m_rules * m_elements.elements() > mostLookedUp)
            return false;
        auto all = m_elements.weight(mostDrawn).value_or(mostDrawn + 1);
        for (auto name = m_namedBySheets.cbegin(); name != m_namedBySheets.cend() && all <= mostDrawn; ++name)
            all += m_elements.weightOf(*name, mostDrawn).value_or(mostDrawn + 1) * m_elements.elements();
        return all <= mostDrawn;
    }

    QXmlStreamReader m_reader;
    xml::Repeats m_elements;
    std::optional<QSizeF> m_size;
    QString m_sheet; // of the style that is open
    QStringList m_namedBySheets;
    double m_pixels = 0;
    qint64 m_rules = 0;
    int m_styles = 0; // that are open
};

} // namespace

Error noPicture()
{
    return unfitSvg(u"The file is no PNG, JPEG or SVG picture."_s);
}

Result<QSizeF> checkSvg(const QString& text)
{
    return xml::isCrowded(text) ? tooMuch() : SvgReading(text).read();
}

} // namespace everyport::venue
