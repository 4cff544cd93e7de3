#include "protocols/irc/server/origins.h"

#include <QMessageAuthenticationCode>

#include "netcore/ipnetwork.h"

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

QByteArray cloak(const QByteArray& address, const QByteArray& key)
{
    if (key.isEmpty())
        return plainHost(address);
    const auto numeric = ipBytes(QString::fromLatin1(address));
    if (!numeric)
        return keyed(address, key) + ".local";
    const QByteArray bytes(reinterpret_cast<const char*>(numeric->data()), qsizetype(numeric->size()));
    const auto isIPv4 = !address.contains(':') || address.startsWith("::ffff:");
    return cloakOfBytes(bytes, isIPv4 ? QList<int> {16, 15, 14} : QList<int> {16, 8, 6}, key);
}

Origin& Origins::enter(const QByteArray& address)
{
    auto& origin = m_origins[address];
    if (!origin)
        origin = std::make_shared<Origin>(Origin {address, cloak(address, m_key)});
    ++origin->clients;
    ++origin->halfOpen;
    return *origin;
}

void Origins::registered(const QByteArray& address)
{
    if (const auto found = m_origins.value(address))
        --found->halfOpen;
}

void Origins::leave(const QByteArray& address, bool wasRegistered)
{
    const auto found = m_origins.value(address);
    if (!found)
        return;
    if (!wasRegistered)
        --found->halfOpen;
    if (--found->clients == 0)
        m_origins.remove(address);
}

bool Origins::mayMakeAccount(const QByteArray& address, qint64 seconds, int most)
{
    if (std::exchange(m_hour, seconds / 3600) != seconds / 3600)
        m_accounts.clear();
    return m_accounts.value(address) < most;
}

void Origins::accountMade(const QByteArray& address, qint64 seconds)
{
    mayMakeAccount(address, seconds, 0);
    ++m_accounts[address];
}

const Origin* Origins::find(const QByteArray& address) const
{
    const auto found = m_origins.constFind(address);
    return found == m_origins.cend() ? nullptr : found->get();
}

} // namespace everyport::ircd
