#include "protocols/rfid/readers/push/linerule.h"

#include <QRegularExpression>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/objectrule.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

// 4 to 10 bytes with something between them: only then may a byte be one digit, as sketches without zero padding
// print it. "0x" is printed before a number, or before each of its bytes.
constexpr auto separated = "(?:(?:0[xX])?[0-9A-Fa-f]{1,2}[ :-]){3,9}(?:0[xX])?[0-9A-Fa-f]{1,2}";
constexpr auto
    bareLengths = "(?:0[xX])?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{10}|[0-9A-Fa-f]{14}|[0-9A-Fa-f]{16}|[0-9A-Fa-f]{20})";

const QRegularExpression& named()
{
    static const QRegularExpression rule(
        u"^(?:Reader (?<reader>\\d{1,3}): )?(?<name>Card UID|UID|uid|TAG|Tag|In hex)\\s*[:=]\\s*(?<uid>%1|(?:0[xX])?[0-9A-Fa-f]{8,20})$"_s
            .arg(QLatin1String(separated)));
    return rule;
}

const QRegularExpression& bare()
{
    static const QRegularExpression rule(
        u"^(?<uid>%1|%2)$"_s.arg(QLatin1String(separated), QLatin1String(bareLengths)));
    return rule;
}

// Empty when the text is no number of a card.
QString joined(const QString& uid)
{
    static const QRegularExpression gap(u"[ :-]+"_s);
    static const QRegularExpression prefix(u"\\b0[xX]"_s);
    const auto digits = QString(uid).remove(prefix);
    const auto bytes = digits.split(gap, Qt::SkipEmptyParts);
    if (bytes.size() <= 1)
        return isHex(digits) ? digits.toUpper() : QString();
    QString id;
    for (const auto& byte : bytes)
        id += byte.rightJustified(2, QChar(u'0')).toUpper();
    return isHex(id) ? id : QString();
}

std::optional<LineTag> found(const QRegularExpressionMatch& match)
{
    LineTag line;
    line.tag.id = joined(match.captured(u"uid"_s));
    if (line.tag.id.isEmpty())
        return {};
    line.from = match.capturedStart(u"uid"_s);
    line.length = match.capturedLength(u"uid"_s);
    return line;
}

} // namespace

QByteArray objectBytes(const QString& line)
{
    auto bytes = line.toLatin1();
    return bytes.isValidUtf8() ? bytes : line.toUtf8();
}

std::optional<LineTag> lineRule(const QString& line)
{
    if (line.startsWith(u'{'))
        return objectRule(line, {u"antenna"_s, u"reader"_s});
    if (const auto match = named().match(line); match.hasMatch()) {
        auto tag = found(match);
        if (!tag)
            return {};
        tag->tag.sub = match.captured(u"reader"_s);
        // The library that prints these words drives an MFRC522, which reads nothing else.
        const auto name = match.captured(u"name"_s);
        if (name == u"Card UID"_s || name == u"In hex"_s)
            tag->tag.technology = u"iso14443a"_s;
        return tag;
    }
    if (const auto match = bare().match(line); match.hasMatch()) {
        auto tag = found(match);
        if (tag)
            tag->bare = true;
        return tag;
    }
    return {};
}

bool lineReportsDefect(const QString& line)
{
    return line.startsWith(u"WARNING: Communication failure"_s);
}

} // namespace everyport::rfid
