#include "protocols/sftp/packet.h"

#include <QtEndian>

namespace everyport::sftp {

namespace {

enum AttributeFlag : quint32 { HasSize = 1, HasOwner = 2, HasMode = 4, HasTimes = 8, HasExtended = 0x80000000 };

template <typename Number>
void append(QByteArray& bytes, Number value)
{
    const auto wire = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&wire), sizeof wire);
}

} // namespace

QByteArrayView Fields::take(qsizetype count)
{
    if (!m_good || count > m_left.size()) {
        m_good = false;
        m_left = {};
        return {};
    }
    const auto taken = m_left.first(count);
    m_left = m_left.sliced(count);
    return taken;
}

quint8 Fields::byte()
{
    const auto bytes = take(1);
    return bytes.isEmpty() ? 0 : quint8(bytes[0]);
}

quint32 Fields::number()
{
    const auto bytes = take(4);
    return bytes.isEmpty() ? 0 : qFromBigEndian<quint32>(bytes.data());
}

quint64 Fields::large()
{
    const auto bytes = take(8);
    return bytes.isEmpty() ? 0 : qFromBigEndian<quint64>(bytes.data());
}

QByteArray Fields::text()
{
    const auto length = number();
    return take(qsizetype(length)).toByteArray();
}

Attributes Fields::attributes()
{
    Attributes read;
    const auto flags = number();
    if (flags & HasSize)
        read.size = large();
    if (flags & HasOwner) {
        const auto user = number();
        read.owner = Attributes::Owner{user, number()};
    }
    if (flags & HasMode)
        read.mode = number();
    if (flags & HasTimes) {
        const auto accessed = number();
        read.times = Attributes::Times{accessed, number()};
    }
    const auto pairs = flags & HasExtended ? number() : 0;
    for (quint32 i = 0; i < pairs && m_good; ++i) {
        text();
        text();
    }
    return m_good ? read : Attributes();
}

Packet::Packet(Type type, quint32 id)
{
    m_bytes.reserve(64);
    append(m_bytes, quint32(0));
    byte(quint8(type));
    number(id);
}

Packet& Packet::byte(quint8 value)
{
    m_bytes.append(char(value));
    return *this;
}

Packet& Packet::number(quint32 value)
{
    append(m_bytes, value);
    return *this;
}

Packet& Packet::large(quint64 value)
{
    append(m_bytes, value);
    return *this;
}

Packet& Packet::text(const QByteArray& value)
{
    append(m_bytes, quint32(value.size()));
    m_bytes.append(value);
    return *this;
}

Packet& Packet::attributes(const Attributes& value)
{
    number((value.size ? HasSize : 0U) | (value.owner ? HasOwner : 0U) | (value.mode ? HasMode : 0U)
        | (value.times ? HasTimes : 0U));
    if (value.size)
        large(*value.size);
    if (value.owner)
        number(value.owner->user).number(value.owner->group);
    if (value.mode)
        number(*value.mode);
    if (value.times)
        number(value.times->read).number(value.times->changed);
    return *this;
}

QByteArray Packet::done()
{
    qToBigEndian(quint32(m_bytes.size() - 4), m_bytes.data());
    return std::move(m_bytes);
}

Result<std::optional<QByteArray>> PacketReader::next()
{
    const auto there = m_bytes.size() - m_at;
    const auto length = there < 4 ? 0 : qsizetype(qFromBigEndian<quint32>(m_bytes.constData() + m_at));
    if (there >= 4 && length > largestPacket)
        return Error::malformed(Reason::TooLarge, QStringLiteral("A packet of %1 bytes was announced.").arg(length));
    if (there >= 4 && length < 1)
        return Error::malformed(Reason::BadSyntax, QStringLiteral("An empty packet."));
    if (there < 4 || there - 4 < length) {
        m_bytes.remove(0, std::exchange(m_at, 0));
        return std::optional<QByteArray>();
    }
    auto packet = m_bytes.sliced(m_at + 4, length);
    m_at += 4 + length;
    return std::optional<QByteArray>(std::move(packet));
}

} // namespace everyport::sftp
