#include "protocols/telnet/codec.h"

namespace everyport::telnet {

void Decoder::feed(QByteArrayView bytes, Parts& parts)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_state == State::Data) {
            const auto iac = bytes.indexOf(char(Iac), at);
            const auto end = iac < 0 ? bytes.size() : iac;
            plain(bytes.sliced(at, end - at), parts);
            at = end;
            if (iac >= 0) {
                m_state = State::AfterIac;
                ++at;
            }
            continue;
        }
        const auto byte = uchar(bytes[at++]);
        switch (m_state) {
        case State::AfterIac: afterIac(byte, parts); break;
        case State::Verb:
            m_state = State::Data;
            parts.negotiated(m_verb, byte);
            break;
        case State::SubOption:
            m_option = byte;
            m_sub.clear();
            m_subTooLong = false;
            m_state = State::Sub;
            break;
        case State::Sub:
            if (byte == Iac)
                m_state = State::SubIac;
            else
                inSubnegotiation(byte);
            break;
        case State::SubIac:
            if (byte == Iac) {
                inSubnegotiation(byte);
                m_state = State::Sub;
                break;
            }
            // A command in the middle of a subnegotiation ends it, as BSD's telnetd has it.
            endSubnegotiation(parts);
            if (byte != SubnegotiationEnd)
                afterIac(byte, parts);
            break;
        case State::Data: break;
        }
    }
}

void Decoder::plain(QByteArrayView bytes, Parts& parts)
{
    if (m_binary) {
        m_afterCr = false;
        if (!bytes.isEmpty())
            parts.data(bytes);
        return;
    }
    qsizetype from = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = bytes[at];
        if (m_afterCr && (byte == '\n' || byte == '\0')) { // the CR has gone already
            if (at > from)
                parts.data(bytes.sliced(from, at - from));
            from = at + 1;
        }
        m_afterCr = byte == '\r';
    }
    if (from < bytes.size())
        parts.data(bytes.sliced(from));
}

void Decoder::afterIac(uchar byte, Parts& parts)
{
    m_state = State::Data;
    switch (byte) {
    case Iac:
        m_afterCr = false;
        parts.data(QByteArrayView("\xff", 1));
        break;
    case Will:
    case Wont:
    case Do:
    case Dont:
        m_verb = byte;
        m_state = State::Verb;
        break;
    case Subnegotiation: m_state = State::SubOption; break;
    case SubnegotiationEnd: break; // of none
    default: parts.command(byte); break;
    }
}

void Decoder::inSubnegotiation(uchar byte)
{
    m_state = State::Sub;
    if (m_sub.size() >= mostSubnegotiated)
        m_subTooLong = true;
    else
        m_sub += char(byte);
}

void Decoder::endSubnegotiation(Parts& parts)
{
    m_state = State::Data;
    const auto bytes = std::exchange(m_sub, {});
    if (!m_subTooLong)
        parts.subnegotiated(m_option, bytes);
}

QByteArray encoded(QByteArrayView data, bool binary)
{
    QByteArray wire;
    wire.reserve(data.size() + 16);
    for (qsizetype i = 0; i < data.size(); ++i) {
        wire += data[i];
        if (uchar(data[i]) == Iac)
            wire += char(Iac);
        else if (!binary && data[i] == '\r' && (i + 1 == data.size() || data[i + 1] != '\n'))
            wire += '\0';
    }
    return wire;
}

QByteArray negotiation(uchar verb, uchar option)
{
    return {QByteArray(1, char(Iac)) + char(verb) + char(option)};
}

QByteArray subnegotiation(uchar option, QByteArrayView bytes)
{
    auto wire = QByteArray(1, char(Iac)) + char(Subnegotiation) + char(option);
    wire += encoded(bytes, true);
    return wire + char(Iac) + char(SubnegotiationEnd);
}

} // namespace everyport::telnet
