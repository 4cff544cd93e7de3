#include "protocols/rfid/readers/push/easyident.h"

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/texttag.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordLength = 11;
constexpr char sayingNothing = '\x8C';

} // namespace

EasyIdentDriver::EasyIdentDriver(DriverEvents& events) : BareWordDriver(describe(), events, wordLength, sayingNothing)
{
}

DriverInfo EasyIdentDriver::describe()
{
    DriverInfo info;
    info.name = u"easyident"_s;
    info.title = u"EasyIdent"_s;
    info.gapMs = 150;
    info.presence.removalMs = 500;
    return info;
}

Result<QByteArray> EasyIdentDriver::encode(const QString& id)
{
    if (!isHex(id) || id.size() != wordLength + 1 || id.front() != u'0')
        return Error::refused(
            Reason::BadValue, u"An EasyIdent reader reads cards whose number has 12 hex digits, the first a 0."_s);
    return sayingNothing + id.sliced(1).toUpper().toLatin1() + "\r\n";
}

std::optional<Tag> EasyIdentDriver::tagOf(const QByteArray& word) const
{
    const auto digits = u'0' + QString::fromLatin1(word);
    // The word came from a card's chip, whatever its characters are: nobody printed it, so the text does not go along.
    Tag tag{isHex(digits) ? digits.toUpper() : textTag(QString::fromLatin1(word)).id};
    tag.checked = false;
    return tag;
}

} // namespace everyport::rfid
