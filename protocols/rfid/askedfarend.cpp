#include "protocols/rfid/askedfarend.h"

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

Result<Done> AskedFarEnd::put(const QString& id)
{
    if (!isHex(id) || !reads(id.size() / 2))
        return Error::refused(Reason::BadValue, m_refusal);
    m_cards.append(bytesOf(id));
    return Done{};
}

bool AskedFarEnd::reads(qsizetype bytes) const
{
    return isTypeALength(bytes);
}

QByteArray octets(std::initializer_list<int> values)
{
    QByteArray array;
    for (const int value : values)
        array += char(value);
    return array;
}

} // namespace everyport::rfid
