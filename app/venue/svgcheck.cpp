#include "app/venue/svgcheck.h"

#include <optional>

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr auto svgSpace = "http://www.w3.org/2000/svg"_L1;
constexpr int mostElements = 200'000;
constexpr int deepest = 200;

Error unfitSvg(const QString& sentence)
{
    return Error::refused(Reason::BadValue, sentence);
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

/// A part of the same file, or a picture that is in it.
bool isOwnReference(QStringView reference)
{
    const auto trimmed = reference.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith("data:image/png;base64,"_L1)
        || trimmed.startsWith("data:image/jpeg;base64,"_L1);
}

/// What a style fetches: url(…) of anything but a part of the file, @import, and escapes that could hide them.
bool isPlainStyle(QStringView style)
{
    static const QRegularExpression elsewhere(uR"(url\s*\(\s*["']?\s*(?!#)|@import|expression\s*\(|javascript:|\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !elsewhere.match(style).hasMatch();
}

std::optional<Error> faultOf(const QXmlStreamAttribute& attribute)
{
    const auto name = attribute.name();
    if (name.startsWith("on"_L1, Qt::CaseInsensitive))
        return doesMore(u"a script"_s);
    if (name.compare("href"_L1, Qt::CaseInsensitive) == 0 || name == "src"_L1) {
        if (!isOwnReference(attribute.value()))
            return doesMore(u"something from elsewhere"_s);
    } else if (!isPlainStyle(attribute.value())) {
        return doesMore(u"something from elsewhere"_s);
    }
    return {};
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
    if (box.size() == 4)
        return QSizeF(box[2].toDouble(), box[3].toDouble());
    const auto width = length(attributes.value("width"_L1));
    const auto height = length(attributes.value("height"_L1));
    return width && height ? QSizeF(*width, *height) : std::optional<QSizeF>();
}

std::optional<Error> faultOf(const QXmlStreamReader& reader)
{
    // An editor's own elements draw nothing, but what a browser makes of another space's is not known.
    if (reader.namespaceUri() == "http://www.w3.org/1999/xhtml"_L1 || isForbidden(reader.name()))
        return doesMore(u"an element “%1”"_s.arg(reader.name().left(40)));
    for (const auto& attribute : reader.attributes()) {
        if (const auto fault = faultOf(attribute))
            return fault;
    }
    return {};
}

} // namespace

Result<QSizeF> checkSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    std::optional<QSizeF> size;
    QStringList open;
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty() || reader.text().contains(u'['))
                return doesMore(u"entities"_s);
            break;
        case QXmlStreamReader::ProcessingInstruction: return doesMore(u"an instruction to its reader"_s);
        case QXmlStreamReader::StartElement:
            if (open.isEmpty()) {
                if (reader.name() != "svg"_L1 || reader.namespaceUri() != svgSpace)
                    return unfitSvg(u"The file is no PNG, JPEG or SVG picture."_s);
                size = sizeOf(reader.attributes());
            }
            open.append(reader.name().toString());
            if (++elements > mostElements || open.size() > deepest)
                return unfitSvg(u"The SVG has too much in it. Save it as PNG."_s);
            if (const auto fault = faultOf(reader))
                return *fault;
            break;
        case QXmlStreamReader::EndElement: open.removeLast(); break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty() && open.last().compare("style"_L1, Qt::CaseInsensitive) == 0
                && !isPlainStyle(reader.text()))
                return doesMore(u"something from elsewhere"_s);
            break;
        default: break;
        }
    }
    if (elements == 0)
        return unfitSvg(u"The file is no PNG, JPEG or SVG picture."_s);
    if (reader.hasError())
        return unfitSvg(u"The SVG is damaged: line %1."_s.arg(reader.lineNumber()));
    if (!size)
        return unfitSvg(u"The SVG does not say how large it is: it has neither a viewBox nor a width and height."_s);
    return *size;
}

} // namespace everyport::venue
