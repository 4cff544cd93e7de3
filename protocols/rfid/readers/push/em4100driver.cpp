#include "protocols/rfid/readers/push/em4100driver.h"

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

QString checkSays(quint8 got, quint8 right)
{
    const auto byte = [](quint8 value) { return hexOf(QByteArray(1, char(value))); };
    return got == right ? u"check %1, correct"_s.arg(byte(got))
                        : u"check %1, should be %2"_s.arg(byte(got), byte(right));
}

} // namespace

bool Em4100Driver::checkFits(qsizetype at) const
{
    const auto digits = buffer().sliced(at, 12);
    return xor8(bytesOfDigits(digits.first(10))) == quint8(bytesOfDigits(digits.sliced(10)).front());
}

void Em4100Driver::takeCard()
{
    take(2, Part::Version, u"version %1"_s.arg(digitsOf(buffer().first(2))));
    take(8, Part::Card, u"card %1, as text"_s.arg(digitsOf(buffer().first(8))));
}

bool Em4100Driver::takeCheck(const QByteArray& card)
{
    const quint8 got = quint8(bytesOfDigits(buffer().first(2)).front());
    const quint8 right = xor8(card);
    take(2, got == right ? Part::Check : Part::WrongCheck, checkSays(got, right));
    return got == right;
}

void Em4100Driver::takeBinaryCard()
{
    take(1, Part::Version, u"version %1"_s.arg(hexOf(buffer().first(1))));
    take(4, Part::Card, u"card %1"_s.arg(hexOf(buffer().first(4))));
}

bool Em4100Driver::takeBinaryCheck(quint8 right)
{
    const quint8 got = quint8(buffer().front());
    take(1, got == right ? Part::Check : Part::WrongCheck, checkSays(got, right));
    return got == right;
}

void Em4100Driver::conclude(const QString& id, bool fits, bool checked)
{
    endFrame();
    if (!fits) {
        tell(Fault::Checksum);
        return;
    }
    Tag tag;
    tag.id = id;
    tag.technology = u"em4100"_s;
    tag.checked = checked;
    tell(tag);
}

bool isEm4100(const QString& id)
{
    return id.size() == 10 && isHex(id);
}

QByteArray em4100Digits(const QString& id)
{
    return id.toUpper().toLatin1();
}

QByteArray em4100Check(const QString& id)
{
    return QByteArray(1, char(xor8(bytesOf(id)))).toHex().toUpper();
}

} // namespace everyport::rfid
