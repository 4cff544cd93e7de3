#include "app/services/xmpp/pubsub/xmpppep.h"

#include <array>

#include <QCryptographicHash>
#include <QSet>

#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "app/services/xmpp/pubsub/xmppbookmarks.h"
#include "app/storage/query.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/server/account/privatestorage.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

namespace ns = xmpp::ns;

/// Of all nodes of an account: pictures, keys, bookmarks, moods.
constexpr qint64 mostKeptBytes = 16 * 1024 * 1024;

/// XEP-0084 §4.2: the picture that everyone can show is PNG.
xml::Element avatarMetadata(const QByteArray& image, const QString& id, const QString& mediaType)
{
    xml::Element metadata(u"metadata"_s, ns::avatarMetadata);
    if (!image.isEmpty())
        metadata.add(xml::Element(u"info"_s, ns::avatarMetadata)
                         .with(u"id"_s, id)
                         .with(u"bytes"_s, QString::number(image.size()))
                         .with(u"type"_s, mediaType.isEmpty() ? u"image/png"_s : mediaType));
    return metadata;
}

/// At which nodes of accounts somebody is something.
constexpr std::array memberTables{"pubsub_subscribers", "pubsub_affiliations"};

/// Bare addresses of `domain` in these tables that are none of `accounts`.
Result<QSet<xmpp::Jid>> othersHere(QSqlDatabase& connection, const QString& domain, const QStringList& accounts)
{
    QSet<xmpp::Jid> others;
    for (const auto* table : memberTables) {
        auto query = runQuery(connection,
            u"SELECT DISTINCT who FROM %1 WHERE service LIKE ?"_s.arg(QLatin1String(table)), {u"%@"_s + domain});
        if (!query)
            return query.error();
        while (query->next()) {
            const auto who = xmpp::Jid::parse(query->value(0).toString());
            if (who && who->hasLocal() && who->domainView() == domain && !accounts.contains(who->local()))
                others.insert(who->bare());
        }
    }
    return others;
}

/// What `who`, a bare address, is at the nodes of accounts goes, with its clients' subscriptions.
Result<Done> forgetAtOthers(QSqlDatabase& connection, const QString& domain, const xmpp::Jid& who)
{
    const auto client = who.toString() + u'/';
    for (const auto* table : memberTables) {
        const auto removed = runStatement(connection,
            u"DELETE FROM %1 WHERE service LIKE ? AND (who = ? OR SUBSTR(who, 1, ?) = ?)"_s.arg(QLatin1String(table)),
            {u"%@"_s + domain, who.toString(), client.size(), client});
        if (!removed)
            return removed;
    }
    return Done{};
}

} // namespace

XmppPep::XmppPep(Reactor& reactor, xmpp::Router& router, Database& database, xmpp::Server& server)
    : m_database(database),
      m_forgetting(database, reactor.clock(), router.failed(), SqlPubsubStore::newestAt()),
      m_server(server),
      m_pep(server.extensions().add(std::make_unique<xmpp::Pep>(reactor, router, static_cast<xmpp::PepPorts&>(*this)))),
      m_interests(server.extensions().find<xmpp::Interests>()),
      m_cards(server.extensions().find<xmpp::VCards>()),
      m_work(router.failed())
{
    m_pep.accountFeatures = [this] { return m_server.extensions().features(xmpp::Place::Account); };
    m_pep.addStanding(ns::bookmarks, bookmarksConfig()); // Dino notes no room where it has found no node
    m_server.ownMessage = [this](const xmpp::Stanza& message) { return m_pep.receive(message); };
    m_interests->wanted = [this](const xmpp::Jid& client, const QList<xmpp::Jid>& accounts, const QStringList& nodes) {
        m_work.start(accounts.isEmpty() ? wanted(client, nodes) : wantedElsewhere(client, accounts, nodes),
            u"Sending the newest items to %1"_s.arg(client.toString()));
    };
    m_pep.published = [this](const xmpp::Jid& account, const QString& node, const xmpp::PubsubItem& item) {
        if (node == ns::avatarMetadata && m_cards)
            m_work.start(toCard(account, item), u"Putting the picture of %1 into its card"_s.arg(account.toString()));
    };
    if (m_cards) {
        m_cards->photoSet = [this](const QString& account, const QByteArray& image, const QString& mediaType) {
            m_work.start(fromCard(account, image, mediaType), u"Publishing the picture of %1's card"_s.arg(account));
        };
    }
    if (auto* storage = m_server.extensions().find<xmpp::PrivateStorage>()) {
        storage->bookmarksShown = [this](QString account, xml::Element stored) {
            return bookmarksShown(std::move(account), std::move(stored));
        };
        storage->bookmarksStored = [this](QString account, xml::Element given) {
            return bookmarksStored(std::move(account), std::move(given));
        };
    }
}

xmpp::Jid XmppPep::address(const QString& account) const
{
    return xmpp::Jid::make(account, m_server.options().domain).valueOr({});
}

std::unique_ptr<xmpp::PubsubStore> XmppPep::store(const xmpp::Jid& account)
{
    auto store = std::make_unique<SqlPubsubStore>(m_database, account.toString(), pubsubtables::Room{mostKeptBytes, 0});
    store->forgetBy(m_forgetting);
    return store;
}

Task<Result<std::shared_ptr<const void>>> XmppPep::contacts(xmpp::Jid account)
{
    const auto roster = co_await m_server.rosters().hold(account.local());
    if (!roster)
        co_return roster.error();
    co_return std::shared_ptr<const void>(*roster);
}

bool XmppPep::mayBeSeenBy(const xmpp::Jid& account, const xmpp::Jid& who)
{
    const auto roster = m_server.rosters().held(account.local());
    return who.bareView() == account.bareView() || (roster && roster->subscription(who.bare()).from);
}

bool XmppPep::isInGroup(const xmpp::Jid& account, const xmpp::Jid& who, const QStringList& groups)
{
    const auto roster = m_server.rosters().held(account.local());
    const auto* item = roster ? roster->find(who.bare()) : nullptr;
    return item && std::any_of(groups.begin(), groups.end(), [&](const QString& group) {
        return item->groups.contains(group);
    });
}

QList<xmpp::Jid> XmppPep::listeners(const xmpp::Jid& account, const QString& node)
{
    auto all = m_interests->clientsOf(account, node, account);
    for (const auto& contact : m_server.subscribers(account.local()))
        all += m_interests->clientsOf(contact, node, account);
    return all;
}

/// §4.3.4: of its own account, and of everyone whose presence it gets.
Task<Result<Done>> XmppPep::wanted(xmpp::Jid client, QStringList nodes)
{
    const auto own = co_await m_pep.sendNewest(client.bare(), client, nodes);
    const auto roster = co_await m_server.rosters().hold(client.local());
    if (!own || !roster)
        co_return own ? Result<Done>(roster.error()) : own;
    QList<xmpp::Jid> contacts;
    for (const auto& item : (*roster)->items()) {
        if (item.subscription.to && item.jid.hasLocal() && item.jid.domainView() == m_server.options().domain)
            contacts.append(item.jid);
    }
    for (const auto& contact : std::as_const(contacts)) {
        const auto sent = co_await m_pep.sendNewest(contact, client, nodes);
        if (!sent)
            co_return sent;
    }
    co_return Done{};
}

/// A contact's client at another server: of the accounts that it has shown itself to, as far as they let it see them.
/// Nobody of theirs needs to be there.
Task<Result<Done>> XmppPep::wantedElsewhere(xmpp::Jid client, QList<xmpp::Jid> accounts, QStringList nodes)
{
    for (const auto& account : std::as_const(accounts)) {
        const auto roster = co_await m_server.rosters().hold(account.local());
        if (!roster)
            co_return roster.error();
        if (!mayBeSeenBy(account, client))
            continue;
        const auto sent = co_await m_pep.sendNewest(account, client, nodes);
        if (!sent)
            co_return sent;
    }
    co_return Done{};
}

/// XEP-0398 §3
Task<Result<Done>> XmppPep::toCard(xmpp::Jid account, xmpp::PubsubItem metadata)
{
    const auto element = xml::parse(metadata.payload);
    const auto info = element ? element->child(u"info") : xml::Element();
    if (info.isNull()) {
        auto taking = m_cards->setPhoto(account.local(), {}, {});
        const auto taken = co_await std::move(taking);
        co_return taken;
    }
    if (info.attribute(u"id") == m_cards->photoHash(account.local()))
        co_return Done{};
    xmpp::ItemQuery query;
    query.ids = {info.attribute(u"id")};
    const auto page = co_await m_pep.items(account, ns::avatarData, query);
    if (!page || page->items.isEmpty())
        co_return Done{}; // it lies elsewhere
    const auto data = xml::parse(page->items.first().payload);
    const auto image = data ? QByteArray::fromBase64(data->text().toLatin1()) : QByteArray();
    if (image.isEmpty())
        co_return Done{};
    const auto set = co_await m_cards->setPhoto(account.local(), image, info.attribute(u"type"));
    co_return set;
}

Task<Result<Done>> XmppPep::fromCard(QString account, QByteArray image, QString mediaType)
{
    const auto jid = address(account);
    const auto id = QString::fromLatin1(QCryptographicHash::hash(image, QCryptographicHash::Sha1).toHex());
    if (!image.isEmpty()) {
        auto data = xml::Element(u"data"_s, ns::avatarData).saying(QString::fromLatin1(image.toBase64()));
        xmpp::PubsubItem item{id, xml::serialise(data), jid};
        const auto published = co_await m_pep.publish(jid, ns::avatarData, item);
        if (!published)
            co_return published;
    }
    xmpp::PubsubItem item{id, xml::serialise(avatarMetadata(image, id, mediaType)), jid};
    const auto published = co_await m_pep.publish(jid, ns::avatarMetadata, item);
    co_return published;
}

Task<Result<XmppPep::Bookmarks>> XmppPep::bookmarks(QString account)
{
    xmpp::ItemQuery query;
    query.page.max = xmpp::NodeConfig::mostItems;
    auto asking = m_pep.items(address(account), ns::bookmarks, query);
    const auto page = co_await std::move(asking);
    if (!page && page.error().reason != Reason::NotFound)
        co_return page.error();
    co_return page ? Bookmarks(page->items) : Bookmarks();
}

/// Those of a program that has never heard of items are there only as it has stored them.
Task<Result<xml::Element>> XmppPep::bookmarksShown(QString account, xml::Element stored)
{
    const auto items = co_await bookmarks(account);
    if (!items)
        co_return items.error();
    co_return *items ? oldBookmarks(stored, **items) : stored;
}

Task<Result<Done>> XmppPep::bookmarksStored(QString account, xml::Element given)
{
    const auto jid = address(account);
    const auto items = co_await bookmarks(account);
    if (!items)
        co_return items.error();
    const auto changes = bookmarkChanges(given, items->value_or(QList<xmpp::PubsubItem>()), jid);
    for (const auto& item : changes.published) {
        const auto published = co_await m_pep.publish(jid, ns::bookmarks, item, bookmarksConfig());
        if (!published)
            co_return published;
    }
    for (const auto& room : changes.retracted) {
        const auto retracted = co_await m_pep.retract(jid, ns::bookmarks, room);
        if (!retracted)
            co_return retracted;
    }
    co_return Done{};
}

Task<Result<Done>> XmppPep::accountLeaves(QString account)
{
    const auto who = address(account);
    auto forgetting = m_database.write([domain = m_server.options().domain, who](QSqlDatabase& connection) {
        return forgetAtOthers(connection, domain, who);
    });
    auto forgotten = co_await std::move(forgetting);
    if (forgotten)
        forgotten = co_await m_pep.accountLeaves(who);
    co_return forgotten;
}

Task<Result<Done>> XmppPep::keepOnly(Database& database, QString domain, QStringList accounts)
{
    return database.write([domain, accounts](QSqlDatabase& connection) -> Result<Done> {
        const auto strangers = othersHere(connection, domain, accounts);
        if (!strangers)
            return strangers.error();
        for (const auto& who : *strangers) {
            if (const auto forgotten = forgetAtOthers(connection, domain, who); !forgotten)
                return forgotten;
        }
        QStringList gone;
        {
            auto query = runQuery(
                connection, u"SELECT DISTINCT service FROM pubsub_nodes WHERE service LIKE ?"_s, {u"%@"_s + domain});
            if (!query)
                return query.error();
            while (query->next()) {
                const auto service = query->value(0).toString();
                if (!accounts.contains(service.section(u'@', 0, 0)))
                    gone.append(service);
            }
        }
        for (const auto& service : gone) {
            for (const auto* table :
                {"pubsub_items", "pubsub_subscribers", "pubsub_affiliations", "pubsub_redirects", "pubsub_nodes"}) {
                const auto removed = runStatement(
                    connection, u"DELETE FROM %1 WHERE service = ?"_s.arg(QLatin1String(table)), {service});
                if (!removed)
                    return removed;
            }
        }
        return Done{};
    });
}

} // namespace everyport
