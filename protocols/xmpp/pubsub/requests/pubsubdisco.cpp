#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"

#include <algorithm>

#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr int atATime = 500;
const QString filterNs = u"urn:xmpp:pubsub-filter:0"_s;

/// XEP-0462: which payloads are asked for; none of both is everything.
struct TypeFilter {
    QStringList included = {};
    QStringList excluded = {};
    bool passes(const QString& type) const
    {
        return included.isEmpty() ? !excluded.contains(type) : included.contains(type);
    }
};

std::optional<TypeFilter> filterIn(const xml::Element& query)
{
    const auto form = DataForm::in(query.child(u"filter", filterNs));
    if (!form)
        return TypeFilter{};
    const TypeFilter filter{form->values(u"included-types"), form->values(u"excluded-types")};
    if (form->formType() != filterNs || (form->find(u"included-types") && form->find(u"excluded-types")))
        return std::nullopt;
    return filter;
}

/// By pages (XEP-0059), each named by its node.
Answer pageOf(const QList<DiscoItem>& all, const std::optional<PageRequest>& page, const QString& node)
{
    const auto place = pageIn(
        page.value_or(PageRequest{}), all.size(), atATime, [&all](qsizetype at) { return all[at].node; });
    if (!place)
        return StanzaError(Condition::ItemNotFound);
    const auto [from, to] = *place;
    const auto chosen = all.sliced(from, to - from);
    auto query = discoItems(chosen, node);
    if (!page && chosen.size() == all.size())
        return query;
    PageAnswer set;
    set.count = int(all.size());
    if (!chosen.isEmpty()) {
        set.first = chosen.first().node;
        set.last = chosen.last().node;
        set.firstIndex = int(from);
    }
    query.add(set.toElement());
    return query;
}

} // namespace

DataForm pubsubMetadata(const PubsubNode& node)
{
    DataForm form(DataForm::Type::Result, u"http://jabber.org/protocol/pubsub#meta-data"_s);
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            form.add({name, DataForm::FieldType::TextSingle, {value}});
    };
    add(u"pubsub#title"_s, node.config.title);
    add(u"pubsub#description"_s, node.config.description);
    add(u"pubsub#type"_s, node.config.payloadType);
    add(u"pubsub#language"_s, node.config.language);
    add(u"pubsub#creator"_s, node.creator.toString());
    add(u"pubsub#creation_date"_s, dateTimeText(node.createdAt));
    add(u"pubsub#access_model"_s, accessModelName(node.config.accessModel));
    if (!node.config.isCollection()) {
        add(u"pubsub#publish_model"_s, publishModelName(node.config.publishModel));
        add(u"pubsub#max_items"_s, QString::number(node.config.maxItems));
    }
    add(u"pubsub#num_subscribers"_s, QString::number(node.subscriptions.activeCount()));
    const auto addJids = [&](const QString& name, QStringList values) {
        values.sort();
        if (!values.isEmpty())
            form.add({name, DataForm::FieldType::JidMulti, values});
    };
    QStringList owners;
    for (const auto& owner : node.owners())
        owners.append(owner.toString());
    addJids(u"pubsub#owner"_s, owners);
    addJids(u"pubsub#contact"_s, node.config.contacts);
    return form;
}

QStringList PubsubDisco::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList{ns::discoInfo, ns::discoItems} : QStringList();
}

QStringList PubsubDisco::features(Place place) const
{
    return namespaces(place) + (place == Place::Domain ? QStringList(filterNs) : QStringList());
}

Task<Answer> PubsubDisco::answer(Stanza request, Place)
{
    const auto query = request.payload();
    const auto name = query.attribute(u"node");
    if (request.isSet() || query.name() != u"query")
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    if (const auto said = name.isEmpty() ? std::nullopt : elsewhere(request))
        return Task<Answer>(*said);
    if (query.ns() == ns::discoInfo)
        return Task<Answer>(info(name));
    const auto* node = m_nodes.tree().find(name);
    if (!node)
        return Task<Answer>(Answer(m_nodes.missing(name)));
    if (node->config.isCollection())
        return Task<Answer>(nodes(request, name));
    return itemsOf(std::move(request), name);
}

Answer PubsubDisco::info(const QString& name) const
{
    const auto features = m_extensions.features(Place::Domain);
    if (name.isEmpty())
        return discoInfo({{u"pubsub"_s, u"service"_s, m_name}}, features);
    const auto* node = m_nodes.find(name);
    if (!node)
        return m_nodes.missing(name);
    auto query = discoInfo({{u"pubsub"_s, nodeTypeName(node->config.nodeType), node->config.title}}, features, name);
    query.add(pubsubMetadata(*node).toElement());
    return query;
}

/// §5.2; those that the asker could not read are left out. In order of name. Without a collection: those of the root.
Answer PubsubDisco::nodes(const Stanza& request, const QString& collection) const
{
    const auto filter = filterIn(request.payload());
    if (!filter)
        return StanzaError(Condition::BadRequest);
    const auto* above = m_nodes.tree().find(collection);
    if (const auto refused = m_nodes.access().refusesReader(*above, request.from()))
        return *refused;
    auto all = collection.isEmpty() && filter->included.isEmpty() ? more(request) : QList<DiscoItem>();
    for (const auto& name : m_nodes.tree().children(collection)) {
        const auto* node = m_nodes.find(name);
        const bool mayKnow = node->config.accessModel == AccessModel::Authorize
            ? !m_nodes.access().refusesSubscriber(*node, request.from())
            : !m_nodes.access().refusesReader(*node, request.from());
        if (m_policy.lists(name) && mayKnow && filter->passes(node->config.payloadType))
            all.append({m_nodes.service(), name, node->config.title});
    }
    return pageOf(all, PageRequest::in(request.payload()), collection);
}

/// §5.5
Task<Answer> PubsubDisco::itemsOf(Stanza request, QString name)
{
    const auto* node = m_nodes.find(name);
    if (const auto refused = m_nodes.access().refusesReader(*node, request.from()))
        co_return *refused;
    ItemQuery query;
    query.page = PageRequest::in(request.payload()).value_or(PageRequest{});
    query.page.max = std::min(query.page.max.value_or(atATime), atATime);
    const auto page = co_await m_nodes.items(name, query);
    if (!page)
        co_return StanzaError::of(page.error());
    QList<DiscoItem> items;
    for (const auto& item : page->items)
        items.append({m_nodes.service(), {}, item.id});
    auto answer = discoItems(items, name);
    if (PageRequest::in(request.payload()) || items.size() < page->total) {
        PageAnswer set;
        set.count = page->total;
        if (!items.isEmpty()) {
            set.first = page->items.first().id;
            set.last = page->items.last().id;
            set.firstIndex = page->firstIndex;
        }
        answer.add(set.toElement());
    }
    co_return answer;
}

} // namespace everyport::xmpp
