#include "protocols/xml/documenttext.h"

#include <optional>

#include <QRegularExpression>
#include <QStringDecoder>

namespace everyport::xml {

using namespace Qt::StringLiterals;

namespace {

constexpr auto declaredAnew = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_L1;

Error unreadable()
{
    return Error::refused(Reason::BadValue, u"The file's text is not in UTF-8. Save it as UTF-8."_s);
}

Error otherEncoding(const QString& name)
{
    return Error::refused(
        Reason::BadValue, u"The file says that its text is in “%1”. Save it as UTF-8."_s.arg(name.left(40)));
}

bool is(const QString& name, QLatin1StringView encoding)
{
    return name.compare(encoding, Qt::CaseInsensitive) == 0;
}

/// The declaration that the text begins with; empty where it has none.
QStringView declarationIn(QStringView text)
{
    constexpr auto begin = "<?xml"_L1; // a name that merely begins so is an instruction's
    const bool hasOne = text.startsWith(begin) && text.size() > begin.size() && text[begin.size()].isSpace();
    const auto end = hasOne ? text.indexOf("?>"_L1) : -1;
    return end < 0 ? QStringView() : text.first(end + 2);
}

/// What it says that the text is in; nothing where it does not. Several in one are one that nobody knows.
std::optional<QString> encodingIn(QStringView declaration)
{
    static const QRegularExpression named(u"encoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s);
    std::optional<QString> name;
    for (auto found = named.globalMatch(declaration); found.hasNext();) {
        const auto match = found.next();
        const auto one = match.captured(1) + match.captured(2);
        name = name ? *name + u", "_s + one : one;
    }
    return name;
}

Result<QString> declaredAsUtf8(QString text, qsizetype declaration)
{
    return text.replace(0, declaration, declaredAnew);
}

Result<QString> fromUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes); // without its mark
    if (bytes.size() % 2 != 0 || !text.isValidUtf16())
        return unreadable();
    const auto declaration = declarationIn(text);
    const auto name = encodingIn(declaration);
    if (!name)
        return text;
    return is(*name, "UTF-16"_L1) ? declaredAsUtf8(text, declaration.size()) : otherEncoding(*name);
}

Result<QString> fromBytes(const QByteArray& bytes, bool isMarked)
{
    const bool isUtf8 = bytes.isValidUtf8();
    const auto text = isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes); // alike in what is ASCII
    const auto declaration = declarationIn(text);
    const auto name = encodingIn(declaration);
    if (name && is(*name, "ISO-8859-1"_L1) && !isMarked)
        return declaredAsUtf8(QString::fromLatin1(bytes), declaration.size());
    const bool saysUtf8 = !name || is(*name, "UTF-8"_L1) || is(*name, "UTF8"_L1);
    if (!saysUtf8 && !is(*name, "US-ASCII"_L1))
        return otherEncoding(*name);
    if (!isUtf8)
        return unreadable();
    return saysUtf8 ? text : declaredAsUtf8(text, declaration.size());
}

} // namespace

Result<QString> documentText(const QByteArray& bytes)
{
    constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE)
        return fromUtf16(bytes, *marked);
    if (marked == QStringConverter::Utf8)
        return fromBytes(bytes.sliced(utf8Mark.size()), true);
    // Without a mark, what has more than a byte for each letter is told by its first one.
    if (marked || QStringConverter::encodingForData(bytes, u'<'))
        return unreadable();
    return fromBytes(bytes, false);
}

} // namespace everyport::xml
