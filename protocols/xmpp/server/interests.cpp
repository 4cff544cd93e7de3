#include "protocols/xmpp/server/interests.h"

#include "protocols/xmpp/extensions/caps.h"
#include "protocols/xmpp/extensions/discoinfo.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostKnown = 2000;
constexpr qsizetype mostAsked = 1000;
constexpr qsizetype mostNodes = 100;
constexpr qsizetype mostClients = 32;
constexpr qsizetype mostAccounts = 2000;
constexpr QStringView suffix = u"+notify";

QStringList notified(const DiscoInfo& info)
{
    QStringList nodes;
    for (const auto& feature : info.features) {
        if (feature.endsWith(suffix) && nodes.size() < mostNodes)
            nodes.append(feature.chopped(suffix.size()));
    }
    return nodes;
}

} // namespace

/// Gone for one of our accounts: the others may still see it.
void Interests::went(const Stanza& presence)
{
    const auto client = presence.from();
    const auto account = presence.to().bare();
    const auto found = m_clients.find(client.bare());
    if (found == m_clients.end())
        return;
    for (auto one = found->begin(); one != found->end();) {
        const bool isMeant = client.isBare() || one.key() == client; // a bare one: all of them
        if (isMeant)
            one->shownTo.remove(account);
        if (isMeant && one->shownTo.isEmpty()) {
            m_waiting.remove(one.key());
            one = found->erase(one);
        } else {
            ++one;
        }
    }
    if (found->isEmpty())
        m_clients.erase(found);
}

/// Is it the first that the account hears of it?
bool Interests::cameTo(Client& client, const Jid& account, bool isProbe) const
{
    const bool isKnown = account.isNull() || client.shownTo.contains(account) || client.probed.contains(account);
    if (account.isNull() || client.shownTo.size() + client.probed.size() >= mostAccounts)
        return false;
    auto& accounts = isProbe ? client.probed : client.shownTo;
    accounts.insert(account);
    return !isKnown;
}

void Interests::presenceSeen(const Stanza& presence)
{
    const auto client = presence.from();
    const bool isProbe = presence.type() == u"probe";
    if (presence.type() == u"unavailable")
        return went(presence);
    if ((!presence.type().isEmpty() && !isProbe) || client.isBare())
        return;
    auto& clients = m_clients[client.bare()];
    if (!clients.contains(client) && (isProbe || clients.size() >= mostClients)) {
        if (clients.isEmpty())
            m_clients.remove(client.bare());
        return;
    }
    auto& known = clients[client];
    const auto account = presence.to().bare();
    const auto before = known.nodes;
    if (cameTo(known, account, isProbe) && !before.isEmpty())
        wanted(client, {account}, before);
    if (!isProbe)
        learn(client, presence.element().child(u"c", ns::caps));
}

void Interests::learn(const Jid& client, const xml::Element& caps)
{
    const auto version = caps.attribute(u"ver");
    if (version.isEmpty()) {
        settle(client, {});
        return;
    }
    const auto hash = caps.attribute(u"hash");
    const bool isShared = hash == u"sha-1"; // another cannot be looked after, so it says nothing of other clients
    const auto key = isShared ? version : client.toString() + u' ' + hash + u' ' + version;
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        settle(client, *known);
    else if (m_waiting.value(client) != key)
        ask(client, key, caps.attribute(u"node") + u'#' + version, isShared ? version : QString());
}

void Interests::ask(const Jid& client, const QString& key, const QString& node, const QString& hash)
{
    if (m_asked.size() >= mostAsked) { // answers that never come
        m_asked.clear();
        m_waiting.clear();
    }
    const auto id = u"caps"_s + randomText(9);
    m_asked.insert(id, {client, key, hash});
    m_waiting.insert(client, key);
    m_router.send(Stanza::iq(u"get"_s, id, m_self, client, DiscoInfo::question(node)));
}

bool Interests::answered(const Stanza& answer)
{
    const auto found = m_asked.constFind(answer.id());
    if (found == m_asked.cend() || found->client != answer.from())
        return false;
    const auto asked = *found;
    m_asked.erase(found);
    if (m_waiting.value(asked.client) != asked.key)
        return true; // it says something else by now, or has gone
    m_waiting.remove(asked.client);
    if (answer.isError() || !answer.payload().is(u"query", ns::discoInfo))
        return true;
    const auto info = DiscoInfo::parse(answer.payload());
    const auto nodes = notified(info);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    // What is not behind the hash must not be believed of others who name it.
    if (asked.hash.isEmpty() || Caps{Caps::Kind::Ver, u"sha-1"_s, asked.hash}.fits(info))
        m_known.insert(asked.key, nodes);
    settle(asked.client, nodes);
    return true;
}

void Interests::settle(const Jid& client, const QStringList& nodes)
{
    const auto clients = m_clients.find(client.bare());
    if (clients == m_clients.end() || !clients->contains(client))
        return; // it has gone
    auto& known = (*clients)[client];
    auto fresh = nodes;
    for (const auto& before : std::as_const(known.nodes))
        fresh.removeAll(before);
    known.nodes = nodes;
    const auto accounts = QSet<Jid>(known.shownTo).unite(known.probed).values();
    if (!fresh.isEmpty())
        wanted(client, accounts, fresh);
}

QStringList Interests::of(const Jid& client) const
{
    return m_clients.value(client.bare()).value(client).nodes;
}

QList<Jid> Interests::clientsOf(const Jid& who, const QString& node, const Jid& account) const
{
    QList<Jid> clients;
    const auto found = m_clients.constFind(who);
    if (found == m_clients.cend())
        return clients;
    for (auto entry = found->begin(); entry != found->end(); ++entry) {
        const bool isHere = entry->shownTo.isEmpty() || entry->shownTo.contains(account)
            || entry->probed.contains(account);
        if (isHere && entry->nodes.contains(node))
            clients.append(entry.key());
    }
    return clients;
}

} // namespace everyport::xmpp
