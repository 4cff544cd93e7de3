#include "protocols/irc/dcc.h"

#include <algorithm>
#include <limits>

#include "netcore/address/ipnetwork.h"

namespace everyport::irc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestToken = 64;

/// Words, of which the first may be a name in quotation marks.
class Words {
public:
    explicit Words(QByteArrayView text) : m_rest(text.trimmed()) {}

    QByteArray name()
    {
        if (!m_rest.startsWith('"'))
            return next();
        const auto end = m_rest.indexOf('"', 1);
        const auto name = m_rest.sliced(1, (end < 0 ? m_rest.size() : end) - 1).toByteArray();
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1).trimmed();
        return name;
    }
    QByteArray next()
    {
        const auto end = m_rest.indexOf(' ');
        const auto word = (end < 0 ? m_rest : m_rest.first(end)).toByteArray();
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1).trimmed();
        return word;
    }

private:
    QByteArrayView m_rest;
};

qint64 number(const QByteArray& word, qint64 most)
{
    if (word.isEmpty() || word.size() > 19)
        return -1;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return -1;
    }
    bool fits = false;
    const auto value = word.toLongLong(&fits);
    return fits && value <= most ? value : -1;
}

// Only the last part, and nothing that a shell, a file manager or a folder would take for more than a name.
QByteArray safeName(const QByteArray& written)
{
    QByteArray name = written.sliced(qMax(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
    QByteArray kept;
    for (const char c : name) {
        if (uchar(c) >= 0x20 && c != 0x7f && c != '"')
            kept += c;
    }
    while (kept.startsWith('.') || kept.startsWith(' '))
        kept.remove(0, 1);
    if (kept.size() > longestName) {
        auto end = longestName;
        while (end > longestName - 3 && (uchar(kept.at(end)) & 0xc0) == 0x80)
            --end;
        kept.truncate(end);
    }
    return kept.isEmpty() ? QByteArray("unnamed") : kept;
}

Result<Address> readAddress(const QByteArray& host, const QByteArray& port)
{
    const auto portNumber = number(port, 65'535);
    if (portNumber < 0)
        return Error::malformed(Reason::BadSyntax, u"A DCC offer names no port."_s);
    if (const auto ipv4 = number(host, std::numeric_limits<quint32>::max()); ipv4 >= 0)
        return Address{Address::Family::IPv4,
            u"%1.%2.%3.%4"_s.arg(ipv4 >> 24).arg((ipv4 >> 16) & 255).arg((ipv4 >> 8) & 255).arg(ipv4 & 255),
            quint16(portNumber)};
    const auto bytes = ipBytes(QString::fromLatin1(host));
    if (!bytes)
        return Error::malformed(Reason::BadSyntax, u"A DCC offer names no address."_s);
    return ipAddress(*bytes, quint16(portNumber));
}

QByteArray writtenAddress(const Address& address)
{
    const auto bytes = ipBytes(address);
    if (address.family != Address::Family::IPv4 || !bytes)
        return address.host.toLatin1();
    quint32 number = 0;
    for (size_t i = 12; i < 16; ++i)
        number = number << 8 | (*bytes)[i];
    return QByteArray::number(number);
}

QByteArray writtenName(const QByteArray& name)
{
    const auto safe = safeName(name);
    return safe.contains(' ') ? '"' + safe + '"' : safe;
}

/// What a passive offer is known by: a number by habit, one word of visible characters at most.
Result<QByteArray> readToken(Words& words)
{
    auto token = words.next();
    const bool isWord = token.size() <= longestToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isWord)
        return Error::malformed(Reason::BadSyntax, u"A DCC message's token is no word."_s);
    return token;
}

Result<DccOffer> readEndpoint(DccOffer offer, Words& words)
{
    const auto host = words.next();
    const auto address = readAddress(host, words.next());
    if (!address)
        return address.error();
    offer.address = *address;
    if (offer.kind == DccOffer::Kind::Send) {
        if (const auto size = words.next(); !size.isEmpty()) {
            offer.size = number(size, std::numeric_limits<qint64>::max());
            if (offer.size < 0)
                return Error::malformed(Reason::BadSyntax, u"A DCC offer names a size that is no number."_s);
        }
    }
    const auto token = readToken(words);
    if (!token)
        return token.error();
    offer.token = *token;
    if (offer.address.port == 0 && offer.token.isEmpty())
        return Error::malformed(Reason::BadSyntax, u"A DCC offer has neither a port nor a token."_s);
    return offer;
}

Result<DccOffer> readPosition(DccOffer offer, Words& words)
{
    const auto port = number(words.next(), 65'535);
    offer.size = number(words.next(), std::numeric_limits<qint64>::max());
    const auto token = readToken(words);
    if (!token)
        return token.error();
    offer.token = *token;
    if (port < 0 || offer.size < 0)
        return Error::malformed(Reason::BadSyntax, u"A DCC message names no port or no position."_s);
    offer.address.port = quint16(port);
    return offer;
}

} // namespace

Result<DccOffer> DccOffer::parse(QByteArrayView arguments)
{
    Words words(arguments);
    const auto type = words.next().toUpper();
    DccOffer offer;
    offer.secure = type == "SSEND" || type == "SCHAT";
    const auto name = words.name();
    if (type == "CHAT" || type == "SCHAT") {
        if (name.compare("chat", Qt::CaseInsensitive) != 0)
            return Error::unsupported(
                Reason::BadValue, u"They offer another kind of DCC chat."_s, QString::fromLatin1(name.left(16)));
        return readEndpoint(std::move(offer), words);
    }
    offer.fileName = safeName(name);
    if (name.isEmpty())
        return Error::malformed(Reason::BadSyntax, u"A DCC message names no file."_s);
    if (type == "SEND" || type == "SSEND") {
        offer.kind = Kind::Send;
        return readEndpoint(std::move(offer), words);
    }
    if (type != "RESUME" && type != "ACCEPT")
        return Error::unsupported(Reason::BadValue, u"They offer a kind of DCC that Everyport does not know."_s,
            QString::fromLatin1(type.left(16)));
    offer.kind = type == "RESUME" ? Kind::Resume : Kind::Accept;
    return readPosition(std::move(offer), words);
}

QByteArray DccOffer::write() const
{
    QByteArrayList words;
    const auto port = QByteArray::number(address.port);
    switch (kind) {
    case Kind::Chat: words = {secure ? "SCHAT" : "CHAT", "chat", writtenAddress(address), port}; break;
    case Kind::Send:
        words = {secure ? "SSEND" : "SEND", writtenName(fileName), writtenAddress(address), port};
        if (size >= 0)
            words.append(QByteArray::number(size));
        break;
    case Kind::Resume:
    case Kind::Accept:
        words = {kind == Kind::Resume ? "RESUME" : "ACCEPT", writtenName(fileName), port,
            QByteArray::number(qMax<qint64>(0, size))};
        break;
    }
    if (!token.isEmpty())
        words.append(token);
    return words.join(' ');
}

} // namespace everyport::irc
