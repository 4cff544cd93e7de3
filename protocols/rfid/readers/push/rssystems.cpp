#include "protocols/rfid/readers/push/rssystems.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/em4100driver.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rsWordLength = 10;

} // namespace

bool isNibble(char c)
{
    return c >= 0x30 && c <= 0x3F;
}

QString digitsOfNibbles(QByteArrayView nibbles)
{
    QString digits;
    for (const char nibble : nibbles)
        digits += QString::number(nibble - 0x30, 16).toUpper();
    return digits;
}

RsSystemsDriver::RsSystemsDriver(DriverEvents& events) : BareWordDriver(describe(), events, rsWordLength) {}

DriverInfo RsSystemsDriver::describe()
{
    DriverInfo info;
    info.name = u"rssystems"_s;
    info.title = u"RS Systems"_s;
    info.baud = 4800;
    info.gapMs = 150;
    info.presence.removalMs = 500;
    return info;
}

Result<QByteArray> RsSystemsDriver::encode(const QString& id)
{
    if (!isEm4100(id))
        return Error::refused(Reason::BadValue, u"An RS Systems reader reads cards whose number has 10 hex digits."_s);
    QByteArray word;
    for (const auto digit : id)
        word += char(0x30 + QString(digit).toInt(nullptr, 16));
    return ' ' + word + ' ';
}

std::optional<Tag> RsSystemsDriver::tagOf(const QByteArray& word) const
{
    if (!std::all_of(word.begin(), word.end(), isNibble))
        return {};
    Tag tag;
    tag.id = digitsOfNibbles(word);
    tag.technology = u"em4100"_s;
    tag.checked = false;
    return tag;
}

} // namespace everyport::rfid
