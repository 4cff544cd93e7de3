#include "ui/pubsub/nodes/accountnodes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "app/xmppchat/client/xmppparts.h"
#include "protocols/xml/document.h"
#include "ui/pubsub/nodes/nodereading.h"

namespace everyport::ui {
namespace {

using xmpp::client::NodeEvent;
using xmpp::client::NodeItem;

struct AccountNodesWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::AccountNodes)
};

} // namespace

AccountNodes::AccountNodes(const xmppchat::XmppSession& session, const xmpp::Jid& service)
    : m_account(session.account),
      m_service(service),
      m_self(session.client->account().address),
      m_discovery(session.parts->discovery),
      m_nodes(session.parts->nodes),
      m_work([this](const QString&, const Error& error) {
          if (failed && !error.isCancelled())
              failed(error);
      })
{
    m_watch = m_nodes.watch([this](const NodeEvent& event) { hear(event); });
    m_work.start(findNames({}));
    m_work.start(findSubscriptions());
}

AccountNodes::~AccountNodes()
{
    m_nodes.unwatch(m_watch);
    m_work.cancelAll();
}

QString AccountNodes::key() const
{
    return QStringLiteral("account/%1/%2").arg(QString::number(m_account), m_service.toString());
}

QStringList AccountNodes::names() const
{
    QStringList all;
    for (const auto& [name, facts] : m_found)
        all.append(name);
    return all;
}

const NodeFacts* AccountNodes::find(const QString& node) const
{
    const auto found = m_found.find(node);
    return found == m_found.end() ? nullptr : &found->second;
}

template <typename... Arguments, typename... Values>
void AccountNodes::notify(void (xmpp::PubsubEvents::*event)(Arguments...), const Values&... values)
{
    m_listeners.notify(event, values...);
}

void AccountNodes::add(const QString& node)
{
    if (node.isEmpty() || m_found.size() >= mostNames)
        return;
    m_found.try_emplace(node, NodeFacts{.name = node});
    notify(&xmpp::PubsubEvents::nodeChanged, node);
}

void AccountNodes::drop(const QString& node)
{
    m_subscriptions.remove(node);
    if (m_found.erase(node) > 0)
        notify(&xmpp::PubsubEvents::nodeRemoved, node);
}

/// Names below a collection, or of all; the service may know no pages, or give the same ones again and again.
Task<Result<Done>> AccountNodes::findNames(QString below)
{
    xmpp::PageRequest page{.max = pageSize};
    for (size_t asked = 0; asked < mostNames; asked += pageSize) {
        auto asking = m_discovery.itemsPage(m_service, below, page);
        const auto found = co_await std::move(asking);
        if (!found)
            co_return found.error();
        for (const auto& item : found->items) {
            if (item.jid == m_service && !item.node.isEmpty())
                add(item.node);
        }
        const bool isEnd = !found->page || found->items.isEmpty() || found->page->last.isEmpty()
            || found->page->last == page.after;
        if (isEnd || found->items.size() < pageSize || m_found.size() >= mostNames)
            break;
        page.after = found->page->last;
    }
    if (below.isEmpty())
        m_isComplete = true;
    co_return Done();
}

/// Who has none anywhere may be refused the list: that is no fault.
Task<Result<Done>> AccountNodes::findSubscriptions()
{
    auto asking = m_nodes.subscriptions(m_service);
    const auto found = co_await std::move(asking);
    if (!found)
        co_return Done();
    for (const auto& one : *found) {
        if (one.state != QStringLiteral("subscribed") && one.state != QStringLiteral("unconfigured"))
            continue;
        m_subscriptions[one.node].append(one.id);
        add(one.node);
    }
    co_return Done();
}

void AccountNodes::askAbout(const QString& node)
{
    if (m_found.contains(node) && !m_learning.contains(node)) {
        m_learning.insert(node);
        m_work.start(learn(node));
    }
}

Task<Result<Done>> AccountNodes::learn(QString node)
{
    auto asking = m_discovery.info(m_service, node);
    const auto info = co_await std::move(asking);
    const auto known = m_found.find(node);
    if (!info || known == m_found.end())
        co_return Done(); // its items may be told nevertheless
    readFacts(known->second, *info);
    notify(&xmpp::PubsubEvents::nodeChanged, node);
    if (!info->is(u"pubsub", u"collection"))
        co_return Done();
    auto below = findNames(node);
    const auto done = co_await std::move(below);
    co_return done;
}

Task<Result<Done>> AccountNodes::setSubscribed(QString node, bool on)
{
    const auto alive = lifetime();
    if (!on) {
        const QStringList ids = m_subscriptions.value(node);
        for (const QString& id : ids) {
            auto asking = m_nodes.unsubscribe(m_service, node, id);
            const auto done = co_await std::move(asking);
            if (!done || alive.isOver())
                co_return done ? left() : done.error();
        }
        m_subscriptions.remove(node);
        co_return Done();
    }
    auto asking = m_nodes.subscribe(m_service, node);
    const auto made = co_await std::move(asking);
    if (!made || alive.isOver())
        co_return made ? left() : made.error();
    if (made->state == QStringLiteral("pending"))
        co_return Error{Error::Kind::Busy, Reason::None,
            AccountNodesWords::tr("The node's owner has been asked and must agree first."), made->state};
    m_subscriptions[node].append(made->id);
    co_return Done();
}

/// Of the first, where there are several of ours.
Task<Result<xmpp::DataForm>> AccountNodes::subscriptionOptions(QString node)
{
    return m_nodes.options(m_service, node, m_subscriptions.value(node).value(0));
}

Task<Result<Done>> AccountNodes::setSubscriptionOptions(QString node, xmpp::DataForm filled)
{
    return after(m_nodes.setOptions(m_service, node, std::move(filled), m_subscriptions.value(node).value(0)), [] {});
}

/// Pages go by what the service calls their ends, which need not be an item's id.
Task<Result<xmpp::ItemPage>> AccountNodes::items(QString node, xmpp::ItemQuery query)
{
    const auto alive = lifetime();
    const bool isOlder = !query.page.before.isEmpty();
    if (isOlder)
        query.page.before = m_oldest.value(node, query.page.before);
    auto asking = m_nodes.page(m_service, node, query.page);
    const auto answer = co_await std::move(asking);
    if (!answer || alive.isOver())
        co_return answer ? left() : answer.error();
    xmpp::ItemPage page;
    for (const NodeItem& item : answer->items)
        page.items.append(itemOf(item));
    const auto isTimed = [](const xmpp::PubsubItem& item) { return item.at != 0; };
    if (std::all_of(page.items.cbegin(), page.items.cend(), isTimed))
        std::stable_sort(
            page.items.begin(), page.items.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    page.total = int(page.items.size());
    if (answer->page) {
        const bool isSame = isOlder && answer->page->first == query.page.before; // it knows no way back
        m_oldest.insert(node, answer->page->first);
        page.total = answer->page->count;
        const bool mayHaveMore = page.items.size() >= query.page.max.value_or(1) && page.total > page.items.size();
        page.firstIndex = isSame ? 0 : answer->page->firstIndex.value_or(mayHaveMore ? 1 : 0);
    }
    co_return page;
}

/// What was asked for and done, told to who looks on.
Task<Result<Done>> AccountNodes::after(Task<Result<xml::Element>> asking, std::function<void()> then)
{
    const auto alive = lifetime();
    const auto done = co_await std::move(asking);
    if (!done || alive.isOver())
        co_return done ? left() : done.error();
    then();
    co_return Done();
}

Task<Result<Done>> AccountNodes::publish(QString node, xmpp::PubsubItem item)
{
    const auto alive = lifetime();
    const auto payload = xml::parse(item.payload);
    if (!payload)
        co_return payload.error();
    NodeItem written;
    written.id = item.id;
    written.payload = *payload;
    auto asking = m_nodes.publish(m_service, node, written);
    const auto id = co_await std::move(asking);
    if (!id || alive.isOver())
        co_return id ? left() : id.error();
    if (isSubscribed(node))
        co_return Done(); // it is told
    item.id = *id;
    item.publisher = m_self;
    notify(&xmpp::PubsubEvents::itemPublished, node, item);
    co_return Done();
}

Task<Result<Done>> AccountNodes::retract(QString node, QString id)
{
    auto asking = m_nodes.retract(m_service, node, id, true);
    return after(std::move(asking), [this, node, id] {
        if (!isSubscribed(node))
            notify(&xmpp::PubsubEvents::itemRetracted, node, id);
    });
}

Task<Result<Done>> AccountNodes::purge(QString node)
{
    auto asking = m_nodes.purge(m_service, node);
    return after(std::move(asking), [this, node] { notify(&xmpp::PubsubEvents::nodePurged, node); });
}

Task<Result<Done>> AccountNodes::remove(QString node)
{
    auto asking = m_nodes.remove(m_service, node);
    return after(std::move(asking), [this, node] { drop(node); });
}

Task<Result<xmpp::DataForm>> AccountNodes::configuration(QString node)
{
    return node.isEmpty() ? m_nodes.defaultConfiguration(m_service) : m_nodes.configuration(m_service, std::move(node));
}

Task<Result<Done>> AccountNodes::configure(QString node, xmpp::DataForm filled)
{
    auto asking = m_nodes.configure(m_service, node, std::move(filled));
    return after(std::move(asking), [this, node] {
        m_learning.remove(node);
        askAbout(node);
    });
}

Task<Result<Done>> AccountNodes::create(QString node, xmpp::DataForm filled)
{
    const auto alive = lifetime();
    std::optional<xmpp::DataForm> form;
    if (filled.fields().size() > 1) // more than its FORM_TYPE
        form = std::move(filled);
    auto asking = m_nodes.create(m_service, node, std::move(form));
    const auto name = co_await std::move(asking);
    if (!name || alive.isOver())
        co_return name ? left() : name.error();
    add(*name);
    co_return Done();
}

Task<Result<QList<NodePerson>>> AccountNodes::people(QString node, People which)
{
    QList<NodePerson> all;
    if (which == People::Affiliated) {
        auto asking = m_nodes.affiliated(m_service, node);
        const auto found = co_await std::move(asking);
        if (!found)
            co_return found.error();
        for (const auto& one : *found)
            all.append({one.address, one.affiliation});
        co_return all;
    }
    auto asking = m_nodes.subscribers(m_service, node);
    const auto found = co_await std::move(asking);
    if (!found)
        co_return found.error();
    for (const auto& one : *found)
        all.append({one.address, one.state, one.id});
    co_return all;
}

Task<Result<Done>> AccountNodes::changePeople(QString node, People which, QList<NodePerson> changed)
{
    QList<xmpp::client::NodeAffiliation> affiliations;
    QList<xmpp::client::NodeSubscription> subscriptions;
    for (const NodePerson& person : changed) {
        affiliations.append({node, person.address, person.word});
        subscriptions.append({node, person.address, person.id, person.word});
    }
    auto asking = which == People::Affiliated ? m_nodes.setAffiliated(m_service, node, affiliations)
                                              : m_nodes.setSubscribers(m_service, node, subscriptions);
    return after(std::move(asking), [] {});
}

void AccountNodes::hear(const NodeEvent& event)
{
    if (event.service.bare() != m_service.bare())
        return;
    switch (event.what) {
    case NodeEvent::What::Deleted: return drop(event.node);
    case NodeEvent::What::Purged: return notify(&xmpp::PubsubEvents::nodePurged, event.node);
    case NodeEvent::What::Retracted:
        for (const NodeItem& item : event.items)
            notify(&xmpp::PubsubEvents::itemRetracted, event.node, item.id);
        return;
    case NodeEvent::What::Published:
        for (const NodeItem& item : event.items) {
            auto told = itemOf(item);
            if (told.at == 0 && !event.isOld)
                told.at = QDateTime::currentMSecsSinceEpoch();
            notify(&xmpp::PubsubEvents::itemPublished, event.node, told);
        }
        return;
    case NodeEvent::What::Configured:
    case NodeEvent::What::Subscription: m_learning.remove(event.node); return askAbout(event.node);
    }
}

} // namespace everyport::ui
