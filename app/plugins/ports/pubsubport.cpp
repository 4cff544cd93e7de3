#include "app/plugins/ports/pubsubport.h"

#include "app/plugins/ports/stanzatext.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

using xmpp::PubsubItem;
using xmpp::StanzaError;

namespace {

constexpr qsizetype longestId = 512;
constexpr qsizetype mostItems = 1'000;

/// As it goes to subscribers. Errors are sentences for the plugin.
Result<PubsubItem> itemOf(const QVariantMap& said, qint64 now)
{
    const auto id = said.value(u"id"_s).toString();
    if (id.size() > longestId)
        return Error::malformed(Reason::BadValue, u"An item's id has %1 characters at most."_s.arg(longestId));
    const auto element = elementIn(said.value(u"xml"_s).toString());
    if (!element)
        return element.error();
    return PubsubItem{id.isEmpty() ? xmpp::randomText(12) : id, xml::serialise(*element), {}, now};
}

LentNode::Reply<QList<PubsubItem>> itemsOf(QString plugin, qint64 now, Task<Result<QVariant>> calling)
{
    const auto called = co_await std::move(calling);
    const auto said = saidBy(plugin, called);
    if (const auto* refused = std::get_if<StanzaError>(&said))
        co_return *refused;
    QList<PubsubItem> all;
    for (const auto& each : std::get<QVariantMap>(said).value(u"items"_s).toList().mid(0, mostItems)) {
        auto item = itemOf(each.toMap(), now);
        if (!item)
            co_return pluginFailed(plugin);
        all.append(std::move(*item));
    }
    co_return all;
}

LentNode::Reply<QString> published(QString plugin, QString id, Task<Result<QVariant>> calling)
{
    const auto called = co_await std::move(calling);
    const auto said = saidBy(plugin, called);
    if (const auto* refused = std::get_if<StanzaError>(&said))
        co_return *refused;
    const auto given = std::get<QVariantMap>(said).value(u"id"_s).toString().left(longestId);
    co_return given.isEmpty() ? id : given;
}

LentNode::Reply<Done> allowed(QString plugin, Task<Result<QVariant>> calling)
{
    const auto called = co_await std::move(calling);
    const auto said = saidBy(plugin, called);
    if (const auto* refused = std::get_if<StanzaError>(&said))
        co_return *refused;
    co_return Done{};
}

QVariantMap wrong(const QString& sentence)
{
    return {{u"error"_s, sentence}};
}

} // namespace

class PubsubPort::Node final : public Registered {
public:
    Node(LentNodes& nodes, const Clock& clock, QString name, Registration hold)
        : m_nodes(nodes), m_clock(clock), m_name(std::move(name)), m_hold(std::move(hold))
    {
    }

    QVariant act(const QString& verb, const QVariantMap& wish) override
    {
        if (verb == "publish"_L1)
            return publish(wish);
        if (verb == "retract"_L1)
            return retract(wish.value(u"id"_s).toString());
        return Registered::act(verb, wish);
    }

private:
    QVariantMap publish(const QVariantMap& wish)
    {
        const auto item = itemOf(wish, m_clock.wallMsecs());
        if (!item)
            return wrong(item.error().text);
        m_nodes.published(m_name, *item);
        return {{u"id"_s, item->id}};
    }

    QVariantMap retract(const QString& id)
    {
        if (id.isEmpty() || id.size() > longestId)
            return wrong(u"An item's id is a text of 1 to %1 characters."_s.arg(longestId));
        m_nodes.retracted(m_name, id);
        return {};
    }

    LentNodes& m_nodes;
    const Clock& m_clock;
    QString m_name;
    Registration m_hold;
};

Result<std::unique_ptr<Registered>> PubsubPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    const auto name = wish.value(u"node"_s).toString();
    LentNode node{.title = wish.value(u"title"_s).toString().left(200),
        .owner = ownerNamed(plugin),
        .takesItems = wish.value(u"publishes"_s).toBool(),
        .chooses = wish.value(u"chooses"_s).toBool(),
        .items = {},
        .publish = {},
        .subscribe = {}};
    node.items = [plugin, call, &clock = m_clock](const xmpp::Jid& who) {
        return itemsOf(plugin, clock.wallMsecs(), call({u"items"_s, who.toString()}));
    };
    node.publish = [plugin, call](const xmpp::Jid& who, const PubsubItem& item) {
        const auto id = item.id.isEmpty() ? xmpp::randomText(12) : item.id;
        return published(plugin, id, call({u"publish"_s, who.toString(), id, QString::fromUtf8(item.payload)}));
    };
    node.subscribe = [plugin, call](const xmpp::Jid& who) {
        return allowed(plugin, call({u"subscribe"_s, who.toString()}));
    };
    auto hold = m_nodes.add(name, std::move(node));
    if (!hold)
        return hold.error();
    return std::unique_ptr<Registered>(std::make_unique<Node>(m_nodes, m_clock, name, std::move(*hold)));
}

} // namespace everyport::plugins
