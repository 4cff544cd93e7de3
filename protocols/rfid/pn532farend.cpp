#include "protocols/rfid/pn532farend.h"

#include "protocols/rfid/readers/polled/pn532frame.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView askedStart("\x00\x00\xFF", 3);
constexpr qsizetype mostAsked = 512;

} // namespace

Pn532FarEnd::Pn532FarEnd() : AskedFarEnd(u"A PN532 reads cards with 8, 14 or 20 hex digits."_s) {}

QByteArray Pn532FarEnd::answers(QByteArrayView asked)
{
    m_asked.append(asked);
    QByteArray said;
    for (;;) {
        const auto at = m_asked.indexOf(askedStart);
        if (at < 0) {
            m_asked = m_asked.last(std::min<qsizetype>(2, m_asked.size()));
            return said;
        }
        m_asked.remove(0, at);
        const auto layout = pn532Layout(m_asked);
        if (!layout || (layout->lengthFits && m_asked.size() < layout->total)) {
            m_asked.truncate(mostAsked);
            return said;
        }
        if (layout->kind == Pn532Layout::Kind::Nack)
            said += m_last;
        else if (layout->kind == Pn532Layout::Kind::Data && layout->lengthFits)
            said += answer(QByteArrayView(m_asked).sliced(layout->header, layout->data));
        m_asked.remove(0, layout->lengthFits ? layout->total : askedStart.size());
    }
}

QByteArray Pn532FarEnd::answer(QByteArrayView command)
{
    QByteArray data = octets({0x7F}); // syntax error
    if (command.size() >= 2 && quint8(command[0]) == 0xD4) {
        switch (quint8(command[1])) {
        case 0x02: data = octets({0xD5, 0x03, 0x32, 0x01, 0x06, 0x07}); break;
        case 0x14:
        case 0x32: data = octets({0xD5, quint8(command[1]) + 1}); break;
        case 0x4A: data = list(command.size() > 2 ? quint8(command[2]) : 1); break;
        default: break;
        }
    }
    m_last = pn532Frame(data);
    return pn532Ack.toByteArray() + m_last;
}

QByteArray Pn532FarEnd::list(int most) const
{
    const auto count = std::min<qsizetype>(std::min(most, 2), cards().size());
    QByteArray data = octets({0xD5, 0x4B, int(count)});
    for (qsizetype i = 0; i < count; ++i) {
        const auto& card = cards().at(i);
        const bool shortId = card.size() == 4;
        data += octets({int(i) + 1, 0x00, shortId ? 0x04 : 0x44, shortId ? 0x08 : 0x00, int(card.size())}) + card;
    }
    return data;
}

} // namespace everyport::rfid
