#include "protocols/dns/records.h"

#include <algorithm>
#include <optional>

#include <QRandomGenerator>
#include <QtEndian>

#include "netcore/address/ipnetwork.h"

namespace everyport::dns {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfAKind = 64;

// Numbers of parameters, RFC 9460 §14.3.2.
enum Key : quint16 { Mandatory = 0, Alpn = 1, NoDefaultAlpn = 2, Port = 3, Ipv4Hint = 4, Ech = 5, Ipv6Hint = 6 };

quint16 numberAt(QByteArrayView bytes, qsizetype at = 0)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

QString dotted(const QByteArray& name)
{
    return QString::fromLatin1(name);
}

QString addressText(QByteArrayView bytes)
{
    IpBytes all{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    std::copy(bytes.begin(), bytes.end(), all.end() - bytes.size());
    return ipAddress(all, 0).host;
}

std::optional<SrvRecord> srvOf(const Message& message, const Record& record)
{
    const auto data = message.dataOf(record);
    if (data.size() < 7)
        return std::nullopt;
    qsizetype at = record.at + 6;
    const auto target = message.nameAt(at);
    if (!target || at != record.at + record.size)
        return std::nullopt;
    return SrvRecord{numberAt(data), numberAt(data, 2), numberAt(data, 4), dotted(*target)};
}

std::optional<TlsaRecord> tlsaOf(const Message& message, const Record& record)
{
    const auto data = message.dataOf(record);
    if (data.size() < 4)
        return std::nullopt;
    return TlsaRecord{quint8(data[0]), quint8(data[1]), quint8(data[2]), data.sliced(3).toByteArray()};
}

bool readAlpn(QByteArrayView value, ServiceBinding& into)
{
    for (; !value.isEmpty(); value = value.sliced(1 + quint8(value[0]))) {
        const qsizetype length = quint8(value[0]);
        if (length == 0 || value.size() - 1 < length)
            return false;
        into.alpn.append(value.sliced(1, length).toByteArray());
    }
    return !into.alpn.isEmpty();
}

bool readHints(QByteArrayView value, Address::Family family, ServiceBinding& into)
{
    const qsizetype size = family == Address::Family::IPv4 ? 4 : 16;
    if (value.isEmpty() || value.size() % size != 0)
        return false;
    for (; !value.isEmpty() && into.hints.size() < mostOfAKind; value = value.sliced(size))
        into.hints.append(addressText(value.first(size)));
    return true;
}

/// The numbers that whoever uses the record has to know; sorted, each once, and each there (§8).
std::optional<QList<quint16>> mandatoryIn(QByteArrayView value)
{
    QList<quint16> keys;
    if (value.isEmpty() || value.size() % 2 != 0)
        return std::nullopt;
    for (qsizetype at = 0; at < value.size(); at += 2) {
        const auto key = numberAt(value, at);
        if (key == Mandatory || (!keys.isEmpty() && key <= keys.last()))
            return std::nullopt;
        keys.append(key);
    }
    return keys;
}

bool readParameter(quint16 key, QByteArrayView value, ServiceBinding& into)
{
    switch (key) {
    case Alpn: return readAlpn(value, into);
    case NoDefaultAlpn: into.usesDefaultAlpn = false; return value.isEmpty();
    case Port: into.port = value.size() == 2 ? numberAt(value) : quint16(0); return value.size() == 2;
    case Ipv4Hint: return readHints(value, Address::Family::IPv4, into);
    case Ipv6Hint: return readHints(value, Address::Family::IPv6, into);
    default: into.others.insert(key, value.toByteArray()); return true;
    }
}

bool readParameters(QByteArrayView data, ServiceBinding& into)
{
    QList<quint16> keys;
    QList<quint16> mandatory;
    while (!data.isEmpty()) {
        if (data.size() < 4 || data.size() - 4 < numberAt(data, 2))
            return false;
        const auto key = numberAt(data);
        const auto value = data.sliced(4, numberAt(data, 2));
        data = data.sliced(4 + value.size());
        if (!keys.isEmpty() && key <= keys.last())
            return false; // in rising order, each once (§2.2)
        keys.append(key);
        if (key == Mandatory) {
            const auto wanted = mandatoryIn(value);
            if (!wanted)
                return false;
            mandatory = *wanted;
        } else if (!readParameter(key, value, into)) {
            return false;
        }
    }
    for (const auto key : mandatory) {
        if (!keys.contains(key))
            return false;
        into.isUsable = into.isUsable && key <= Ipv6Hint && key != Ech;
    }
    return into.usesDefaultAlpn || !into.alpn.isEmpty(); // §7.1.1
}

std::optional<ServiceBinding> bindingOf(const Message& message, const Record& record)
{
    const auto data = message.dataOf(record);
    if (data.size() < 3)
        return std::nullopt;
    ServiceBinding made;
    made.priority = numberAt(data);
    qsizetype at = record.at + 2;
    const auto target = message.nameAt(at);
    const auto end = record.at + record.size;
    if (!target || at > end)
        return std::nullopt;
    made.target = dotted(*target);
    if (made.priority > 0 && !readParameters(data.sliced(at - record.at), made))
        return std::nullopt;
    return made;
}

template <typename T, typename Read>
QList<T> all(const Message& message, quint16 type, quint32& ttl, const Read& read)
{
    QList<T> made;
    for (const auto& record : message.answering(type, ttl)) {
        if (auto one = read(message, record); one && made.size() < mostOfAKind)
            made.append(*std::move(one));
    }
    return made;
}

} // namespace

QList<SrvRecord> srvRecords(const Message& message, quint32& ttl)
{
    return all<SrvRecord>(message, quint16(Type::Srv), ttl, srvOf);
}

QList<TlsaRecord> tlsaRecords(const Message& message, quint32& ttl)
{
    return all<TlsaRecord>(message, quint16(Type::Tlsa), ttl, tlsaOf);
}

QList<ServiceBinding> serviceBindings(const Message& message, Type type, quint32& ttl, const Dice& dice)
{
    bool isWhole = true;
    auto made = all<ServiceBinding>(message, quint16(type), ttl, [&](const Message& in, const Record& record) {
        auto one = bindingOf(in, record);
        isWhole = isWhole && one;
        return one;
    });
    if (!isWhole)
        return {};
    for (auto left = made.size(); left > 1; --left) { // equals in no order of their own (§2.4.1)
        const auto lot = dice ? dice(quint32(left - 1)) : QRandomGenerator::global()->bounded(quint32(left));
        made.swapItemsAt(left - 1, qsizetype(lot));
    }
    std::stable_sort(
        made.begin(), made.end(), [](const auto& one, const auto& other) { return one.priority < other.priority; });
    return made;
}

QString TlsaRecord::toString() const
{
    return u"%1 %2 %3 %4"_s.arg(usage).arg(selector).arg(matching).arg(QString::fromLatin1(data.toHex()));
}

} // namespace everyport::dns
