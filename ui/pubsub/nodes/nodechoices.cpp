#include "ui/pubsub/nodes/nodechoices.h"

#include <algorithm>

#include "app/xmppchat/client/xmppparts.h"
#include "ui/pubsub/nodes/accountnodes.h"
#include "ui/pubsub/nodes/localnodes.h"

namespace everyport::ui {
namespace {

const QString prefix = QStringLiteral("account/");

} // namespace

NodeChoices::NodeChoices(xmppchat::XmppSessions& sessions, QObject* parent) : QObject(parent), m_sessions(sessions)
{
    m_sessions.addListener(this);
    for (const auto& session : m_sessions.sessions())
        sessionChanged(session);
}

NodeChoices::~NodeChoices()
{
    m_sessions.removeListener(this);
    m_work.cancelAll();
}

QString NodeChoices::keyOf(const Place& place)
{
    return prefix + QString::number(place.account) + QLatin1Char('/') + place.address.toString();
}

std::pair<QString, QString> NodeChoices::split(const QString& subject)
{
    if (!subject.startsWith(prefix))
        return {QString(), subject};
    const auto address = subject.indexOf(QLatin1Char('/'), prefix.size());
    const auto node = address < 0 ? -1 : subject.indexOf(QLatin1Char('/'), address + 1);
    return node < 0 ? std::pair(subject, QString()) : std::pair(subject.left(node), subject.mid(node + 1));
}

QList<NodeChoices::Choice> NodeChoices::choices(const xmpp::PubsubNodes* own) const
{
    QList<Choice> all;
    if (own) {
        const QString title = tr("%1 (this program)").arg(own->service().toString());
        all.append({{}, title, title});
    }
    for (const auto& session : m_sessions.sessions()) {
        if (!session.client)
            continue;
        const xmpp::Jid self = session.client->account().address;
        const QString title = tr("%1 (its own nodes)").arg(session.title);
        all.append({keyOf({session.account, self}), title, title, session.isOnline});
        for (const Place& place : m_places) {
            if (place.account != session.account || place.address == self)
                continue;
            const QString address = place.address.toString();
            const QString whole = tr("%1 by %2").arg(address, session.title);
            all.append({keyOf(place), isReachedTwice(place.address) ? whole : address, whole, session.isOnline});
        }
    }
    return all;
}

bool NodeChoices::isReachedTwice(const xmpp::Jid& address) const
{
    return std::count_if(m_places.begin(), m_places.end(), [&](const Place& one) { return one.address == address; })
        > 1;
}

QList<std::pair<qint64, QString>> NodeChoices::accounts() const
{
    QList<std::pair<qint64, QString>> all;
    for (const auto& session : m_sessions.sessions()) {
        if (session.isOnline)
            all.append({session.account, session.title});
    }
    return all;
}

QString NodeChoices::add(qint64 account, const QString& text)
{
    const auto address = xmpp::Jid::parse(text.trimmed());
    if (!address || !m_sessions.find(account))
        return {};
    const Place place{account, address->bare()};
    if (!m_places.contains(place)) {
        m_places.append(place);
        Q_EMIT changed();
    }
    return keyOf(place);
}

std::unique_ptr<NodeSource> NodeChoices::make(const QString& key, xmpp::PubsubNodes* own) const
{
    if (key.isEmpty())
        return own ? std::make_unique<LocalNodes>(*own) : nullptr;
    const qint64 account = key.section(QLatin1Char('/'), 1, 1).toLongLong();
    const auto address = xmpp::Jid::parse(key.section(QLatin1Char('/'), 2, 2));
    const auto* session = m_sessions.find(account);
    if (!address || !session || !session->isOnline || !session->parts || !session->client)
        return nullptr;
    return std::make_unique<AccountNodes>(*session, *address);
}

void NodeChoices::sessionChanged(const xmppchat::XmppSession& session)
{
    if (!session.isOnline) {
        Q_EMIT goes(session.account); // its answers would come from another session
        m_looked.remove(session.account);
    } else if (session.parts && !m_looked.contains(session.account)) {
        m_looked.insert(session.account);
        m_work.start(look(session.account), QStringLiteral("Looking for services with nodes"));
    }
    Q_EMIT changed();
}

void NodeChoices::sessionRemoved(qint64 account)
{
    Q_EMIT goes(account);
    m_looked.remove(account);
    m_places.removeIf([account](const Place& place) { return place.account == account; });
    Q_EMIT changed();
}

/// The services that the account's server names, as far as they say that they have nodes.
Task<Result<Done>> NodeChoices::look(qint64 account)
{
    const auto* session = m_sessions.find(account);
    const xmpp::Jid server = session->client->server();
    auto asking = session->parts->discovery.items(server);
    const auto items = co_await std::move(asking);
    // A server that names none, or has gone, has nothing to choose from; what fails here is told.
    if (!items)
        co_return items.error().kind == Error::Kind::Local ? Result<Done>(items.error()) : Result<Done>(Done());
    const QList<xmpp::DiscoItem> asked = items->mid(0, mostAsked);
    for (const auto& item : asked) {
        session = m_sessions.find(account); // it may have gone meanwhile
        if (!session || !session->isOnline)
            break;
        if (!item.node.isEmpty())
            continue;
        auto what = session->parts->discovery.info(item.jid);
        const auto info = co_await std::move(what);
        const Place place{account, item.jid};
        if (!info || !info->is(u"pubsub") || m_places.contains(place) || !m_sessions.find(account))
            continue;
        m_places.append(place);
        Q_EMIT changed();
    }
    co_return Done();
}

} // namespace everyport::ui
