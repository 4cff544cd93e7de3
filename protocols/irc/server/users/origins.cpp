#include "protocols/irc/server/users/origins.h"

#include <QMessageAuthenticationCode>

#include "netcore/address/callers.h"

namespace everyport::ircd {

namespace {

QByteArray keyed(QByteArrayView part, const QByteArray& key)
{
    static constexpr QByteArrayView letters = "abcdefghijkmnopqrstuvwxyz2345678";
    const auto hash = QMessageAuthenticationCode::hash(part.toByteArray(), key, QCryptographicHash::Sha256);
    QByteArray text;
    for (int at = 0; at < 10; ++at)
        text.append(letters[uchar(hash[at]) % letters.size()]);
    return text;
}

QByteArray cloakOfBytes(const QByteArray& bytes, QList<int> sizes, const QByteArray& key)
{
    QByteArray text;
    for (const auto size : sizes)
        text.append(keyed(bytes.first(size), key)).append('.');
    return text + "ip";
}

QByteArray plainHost(const QByteArray& address)
{
    return address.startsWith(':') ? '0' + address : address; // a parameter must not begin with a colon
}

} // namespace

Address addressOf(const QByteArray& text)
{
    return {text.contains(':') ? Address::Family::IPv6 : Address::Family::IPv4, QString::fromLatin1(text), 0};
}

QByteArray cloak(const QByteArray& address, const QByteArray& key)
{
    if (key.isEmpty())
        return plainHost(address);
    const auto numeric = ipBytes(QString::fromLatin1(address));
    if (!numeric)
        return keyed(address, key) + ".local";
    const QByteArray bytes(reinterpret_cast<const char*>(numeric->data()), qsizetype(numeric->size()));
    const auto isIPv4 = !address.contains(':') || address.startsWith("::ffff:");
    return cloakOfBytes(bytes, isIPv4 ? QList<int>{16, 15, 14} : QList<int>{16, 8, 6}, key);
}

std::shared_ptr<AddressGroup> Origins::crowdOf(const QByteArray& address)
{
    auto& crowd = m_crowds[callerOf(addressOf(address))];
    if (!crowd)
        crowd = std::make_shared<AddressGroup>();
    return crowd;
}

const Origin& Origins::nowhere()
{
    static const Origin origin;
    return origin;
}

Origin& Origins::enter(const QByteArray& address)
{
    auto& origin = m_origins[address];
    if (!origin)
        origin = std::make_shared<Origin>(Origin{address, cloak(address, m_key), crowdOf(address)});
    ++origin->clients;
    ++origin->crowd->clients;
    return *origin;
}

void Origins::leave(const QByteArray& address)
{
    const auto found = m_origins.value(address);
    if (!found)
        return;
    if (--found->crowd->clients == 0)
        m_crowds.remove(callerOf(addressOf(address)));
    if (--found->clients == 0)
        m_origins.remove(address);
}

const Origin* Origins::find(const QByteArray& address) const
{
    const auto found = m_origins.constFind(address);
    return found == m_origins.cend() ? nullptr : found->get();
}

} // namespace everyport::ircd
