#include "protocols/rfid/readers/push/texttag.h"

#include <QCryptographicHash>

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numberBytes = 10; // as long as the longest number of a card

} // namespace

Tag textTag(const QString& text)
{
    Tag tag;
    tag.technology = u"code"_s;
    tag.text = text;
    const bool isNumber = isHex(text) && text.size() >= 8 && text.size() <= 20;
    tag.id = isNumber ? text.toUpper()
                      : hexOf(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(numberBytes));
    return tag;
}

} // namespace everyport::rfid
