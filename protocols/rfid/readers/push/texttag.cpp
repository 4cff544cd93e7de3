#include "protocols/rfid/readers/push/texttag.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numberBytes = 10; // as long as the longest number of a card

QString hexDigits(quint64 number, int digits)
{
    return u"%1"_s.arg(number, digits, 16, QChar(u'0')).toUpper();
}

/// The end of a number as it is printed on cards; empty: it is none.
QString printedEnd(const QString& text)
{
    static const QRegularExpression decimal(u"^[0-9]{10}$"_s);
    static const QRegularExpression siteAndNumber(u"^([0-9]{3}),([0-9]{5})$"_s);
    if (decimal.match(text).hasMatch() && text.toULongLong() <= 0xFFFFFFFFULL)
        return hexDigits(text.toULongLong(), 8);
    const auto match = siteAndNumber.match(text);
    const auto site = match.captured(1).toUInt();
    const auto number = match.captured(2).toUInt();
    return match.hasMatch() && site <= 0xFF && number <= 0xFFFF ? hexDigits(site << 16 | number, 6) : QString();
}

} // namespace

bool saysNumber(const QString& text)
{
    return (isHex(text) && text.size() >= 8 && text.size() <= 20) || !printedEnd(text).isEmpty();
}

Tag textTag(const QString& text)
{
    Tag tag;
    tag.technology = u"code"_s;
    tag.text = text;
    tag.id = printedEnd(text);
    tag.partial = !tag.id.isEmpty();
    if (tag.partial)
        return tag;
    tag.id = saysNumber(text)
        ? text.toUpper()
        : hexOf(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(numberBytes));
    return tag;
}

} // namespace everyport::rfid
