#include "protocols/xmpp/pubsub/pubsubdisco.h"

#include "protocols/xmpp/delay.h"
#include "protocols/xmpp/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr int atATime = 500;

/// §5.4
DataForm metadata(const PubsubNode& node)
{
    DataForm form(DataForm::Type::Result, u"http://jabber.org/protocol/pubsub#meta-data"_s);
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            form.add({name, DataForm::FieldType::TextSingle, {value}});
    };
    add(u"pubsub#title"_s, node.config.title);
    add(u"pubsub#description"_s, node.config.description);
    add(u"pubsub#type"_s, node.config.payloadType);
    add(u"pubsub#creator"_s, node.creator.toString());
    add(u"pubsub#creation_date"_s, dateTimeText(node.createdAt));
    add(u"pubsub#access_model"_s, accessModelName(node.config.accessModel));
    add(u"pubsub#publish_model"_s, publishModelName(node.config.publishModel));
    add(u"pubsub#max_items"_s, QString::number(node.config.maxItems));
    add(u"pubsub#num_subscribers"_s, QString::number(node.subscribers.size()));
    DataForm::Field owners {u"pubsub#owner"_s, DataForm::FieldType::JidMulti};
    for (const auto& [who, affiliation] : node.affiliations.asKeyValueRange()) {
        if (affiliation == Affiliation::Owner)
            owners.values.append(who.toString());
    }
    form.add(std::move(owners));
    return form;
}

} // namespace

QStringList PubsubDisco::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList {ns::discoInfo, ns::discoItems} : QStringList();
}

Task<Answer> PubsubDisco::answer(Stanza request, Place)
{
    const auto query = request.payload();
    const auto name = query.attribute(u"node");
    if (request.isSet() || query.name() != u"query")
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    if (query.ns() == ns::discoInfo)
        return Task<Answer>(info(name));
    if (name.isEmpty())
        return Task<Answer>(nodes(request));
    return itemsOf(std::move(request), name);
}

Answer PubsubDisco::info(const QString& name) const
{
    const auto features = m_extensions.features(Place::Domain);
    if (name.isEmpty())
        return discoInfo({{u"pubsub"_s, u"service"_s, m_name}}, features);
    const auto* node = m_nodes.find(name);
    if (!node)
        return StanzaError(Condition::ItemNotFound);
    auto query = discoInfo({{u"pubsub"_s, u"leaf"_s, node->config.title}}, features, name);
    query.add(metadata(*node).toElement());
    return query;
}

/// §5.2; those that the asker could not read are left out. In order of name, by pages (XEP-0059).
Answer PubsubDisco::nodes(const Stanza& request) const
{
    QList<DiscoItem> all;
    for (const auto& name : m_nodes.names()) {
        const auto* node = m_nodes.find(name);
        if (m_policy.lists(name) && !m_nodes.refusesReader(*node, request.from()))
            all.append({m_nodes.service(), name, node->config.title});
    }
    const auto page = PageRequest::in(request.payload());
    const auto wanted = page.value_or(PageRequest {});
    qsizetype from = wanted.index.value_or(0);
    qsizetype to = all.size();
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!wanted.after.isEmpty() && all[at].node == wanted.after)
            from = at + 1;
        if (!wanted.before.isEmpty() && all[at].node == wanted.before)
            to = at;
    }
    from = std::min(from, to);
    const qsizetype most = std::min(wanted.max.value_or(atATime), atATime);
    if (wanted.last || !wanted.before.isEmpty())
        from = std::max(from, to - most);
    else
        to = std::min(to, from + most);
    const auto chosen = all.sliced(from, to - from);
    auto query = discoItems(chosen);
    if (page || chosen.size() < all.size()) {
        PageAnswer set;
        set.count = int(all.size());
        if (!chosen.isEmpty()) {
            set.first = chosen.first().node;
            set.last = chosen.last().node;
            set.firstIndex = int(from);
        }
        query.add(set.toElement());
    }
    return query;
}

/// §5.5
Task<Answer> PubsubDisco::itemsOf(Stanza request, QString name)
{
    const auto* node = m_nodes.find(name);
    if (!node)
        co_return StanzaError(Condition::ItemNotFound);
    if (const auto refused = m_nodes.refusesReader(*node, request.from()))
        co_return *refused;
    ItemQuery query;
    query.page = PageRequest::in(request.payload()).value_or(PageRequest {});
    query.page.max = std::min(query.page.max.value_or(atATime), atATime);
    const auto page = co_await m_nodes.items(name, query);
    if (!page)
        co_return StanzaError::of(page.error());
    QList<DiscoItem> items;
    for (const auto& item : page->items)
        items.append({m_nodes.service(), {}, item.id});
    co_return discoItems(items, name);
}

} // namespace everyport::xmpp
