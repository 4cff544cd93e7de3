#include "protocols/rfid/pcscfarend.h"

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAsked = 512;
// As an ACR122U writes it for a card of ISO 14443 A: MIFARE Ultralight.
constexpr auto cardAtr = "3B8F8001804F0CA0000003060300030000000068";

} // namespace

Result<Done> PcscFarEnd::put(const QString& id)
{
    if (!isHex(id) || !isTypeALength(id.size() / 2))
        return Error::refused(Reason::BadValue, u"A smart card reader reads cards with 8, 14 or 20 hex digits."_s);
    m_card = bytesOf(id);
    m_status = {true, false, quint16(m_status.changes + 1), QByteArray::fromHex(cardAtr)};
    m_isUnsaid = true;
    return Done{};
}

void PcscFarEnd::takeAway()
{
    if (!m_status.isCardThere)
        return;
    m_status = {false, false, quint16(m_status.changes + 1), {}};
    m_isUnsaid = true;
}

QByteArray PcscFarEnd::says()
{
    const bool isNews = std::exchange(m_isUnsaid, false);
    return isNews || m_status.isCardThere ? PcscRecord{PcscRecord::Kind::Status, m_status.encoded()}.encoded()
                                          : QByteArray();
}

int PcscFarEnd::repeatMs() const
{
    return 400; // as the service looks at its readers
}

QByteArray PcscFarEnd::answers(QByteArrayView asked)
{
    m_asked.append(asked);
    QByteArray said;
    while (!m_asked.isEmpty()) {
        const auto front = pcscFront(m_asked);
        if (front.record)
            said += answer(*front.record);
        else if (!front.isBroken)
            break;
        m_asked.remove(0, front.record ? PcscRecord::headSize + front.record->content.size() : 1);
    }
    m_asked.truncate(longestAsked);
    return said;
}

QByteArray PcscFarEnd::answer(const PcscRecord& record) const
{
    if (record.kind == PcscRecord::Kind::Hello)
        return PcscRecord{PcscRecord::Kind::Name, "ACS ACR122U PICC Interface"}.encoded()
            + PcscRecord{PcscRecord::Kind::Status, m_status.encoded()}.encoded();
    const auto number = record.content.first(std::min<qsizetype>(1, record.content.size()));
    const auto command = record.content.mid(1);
    QByteArray answer = QByteArray::fromHex("6A81");
    if (command.startsWith(QByteArray::fromHex("FFCA0000")))
        answer = m_status.isCardThere ? m_card + QByteArray::fromHex("9000") : QByteArray::fromHex("6300");
    else if (command.startsWith(QByteArray::fromHex("FF0048")))
        answer = "ACR122U207";
    else if (command.startsWith(QByteArray::fromHex("FF0040")))
        answer = QByteArray::fromHex("9002");
    return PcscRecord{PcscRecord::Kind::Answer, number + answer}.encoded();
}

} // namespace everyport::rfid
