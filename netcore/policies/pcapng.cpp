#include "netcore/policies/pcapng.h"

#include <QtEndian>

namespace everyport::pcapng {

namespace {

constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 enhancedPacket = 6;
constexpr quint16 linkTypeRaw = 101;

constexpr quint16 endOfOptions = 0;
constexpr quint16 comment = 1;
constexpr quint16 interfaceName = 2;
constexpr quint16 userApplication = 4;
constexpr quint16 timeResolution = 9;

template <typename Number>
void put(QByteArray& bytes, Number number)
{
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void pad(QByteArray& bytes)
{
    bytes.append(-bytes.size() & 3, '\0');
}

QByteArray option(quint16 code, const QByteArray& value)
{
    QByteArray bytes;
    put(bytes, code);
    put(bytes, quint16(value.size()));
    bytes.append(value);
    pad(bytes);
    return bytes;
}

QByteArray ending()
{
    QByteArray bytes;
    put(bytes, quint32(endOfOptions));
    return bytes;
}

/// Cut between characters, never in one: the format's texts are UTF-8.
QByteArray textOption(quint16 code, const QString& text)
{
    constexpr qsizetype longest = 300;
    const bool isInPair = text.size() > longest && text.at(longest - 1).isHighSurrogate();
    return option(code, text.left(isInPair ? longest - 1 : longest).toUtf8());
}

/// §3.5: options end with one that says so.
QByteArray oneOption(quint16 code, const QString& text)
{
    return textOption(code, text) + ending();
}

/// §3.1: the length stands before and behind, so that one can read backwards.
QByteArray block(quint32 type, const QByteArray& body)
{
    const auto length = quint32(body.size() + 12);
    QByteArray bytes;
    bytes.reserve(qsizetype(length));
    put(bytes, type);
    put(bytes, length);
    bytes.append(body);
    put(bytes, length);
    return bytes;
}

} // namespace

QByteArray beginning(const QString& application, const QString& name)
{
    QByteArray section;
    put(section, quint32(0x1A2B3C4D)); // says which way round numbers stand
    put(section, quint16(1));
    put(section, quint16(0));
    put(section, qint64(-1)); // its length is not known yet
    section.append(oneOption(userApplication, application));

    QByteArray interface;
    put(interface, linkTypeRaw);
    put(interface, quint16(0));
    put(interface, quint32(0)); // packets are whole
    interface.append(textOption(interfaceName, name));
    interface.append(option(timeResolution, QByteArray(1, '\6')) + ending()); // 10⁻⁶ seconds
    return block(sectionHeader, section) + block(interfaceDescription, interface);
}

QByteArray packet(qint64 microseconds, const QByteArray& bytes, const QString& says, quint16 leftOut)
{
    QByteArray body;
    put(body, quint32(0)); // the interface
    put(body, quint32(quint64(microseconds) >> 32));
    put(body, quint32(quint64(microseconds)));
    put(body, quint32(bytes.size()));
    put(body, quint32(bytes.size()) + leftOut);
    body.append(bytes);
    pad(body);
    if (!says.isEmpty())
        body.append(oneOption(comment, says));
    return block(enhancedPacket, body);
}

} // namespace everyport::pcapng
