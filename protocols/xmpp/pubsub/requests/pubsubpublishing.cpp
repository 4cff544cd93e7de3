#include "protocols/xmpp/pubsub/requests/pubsubpublishing.h"

#include <algorithm>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

std::variant<PubsubItem, StanzaError> publishedItem(
    const xml::Element& publish, const PubsubNode& node, const PubsubPolicy& policy)
{
    const auto items = publish.elements(u"item", ns::pubsub);
    if (items.size() > 1)
        return pubsubError(Condition::BadRequest, u"invalid-payload"_s);
    const bool needsPayload = node.config.persistItems || node.config.deliverPayloads;
    if (items.isEmpty())
        return needsPayload
            ? std::variant<PubsubItem, StanzaError>(pubsubError(Condition::BadRequest, u"item-required"_s))
            : PubsubItem{};
    if (!needsPayload) // a node that only says that something has happened
        return pubsubError(Condition::BadRequest, u"item-forbidden"_s);
    PubsubItem item;
    item.id = items.first().attribute(u"id");
    const auto payloads = items.first().elements();
    if (payloads.isEmpty())
        return pubsubError(Condition::BadRequest, u"payload-required"_s);
    const auto& wantedNs = node.config.payloadType;
    if (payloads.size() > 1 || (!wantedNs.isEmpty() && payloads.first().ns() != wantedNs))
        return pubsubError(Condition::BadRequest, u"invalid-payload"_s);
    item.payload = xml::serialise(payloads.first());
    const auto most = node.config.maxPayload > 0 ? std::min<qsizetype>(node.config.maxPayload, policy.payloadBytes)
                                                 : policy.payloadBytes;
    if (item.payload.size() > most)
        return pubsubError(Condition::NotAcceptable, u"payload-too-big"_s);
    if (item.id.size() > policy.nameLength)
        return StanzaError(Condition::NotAcceptable, u"The item's id is too long."_s);
    return item;
}

std::variant<ItemQuery, StanzaError> requestedItems(
    const Stanza& request, const xml::Element& items, const PubsubPolicy& policy)
{
    if (!items.attribute(u"subid").isEmpty()) // §6.5.9.2: no subscription has one
        return pubsubError(Condition::NotAcceptable, u"invalid-subid"_s);
    ItemQuery query;
    for (const auto& item : items.elements(u"item", ns::pubsub))
        query.ids.append(item.attribute(u"id"));
    if (query.ids.size() > policy.itemsAtATime)
        return StanzaError(Condition::PolicyViolation);
    if (const auto newest = items.attribute(u"max_items"); !newest.isNull()) {
        bool isNumber = false;
        query.newest = newest.toInt(&isNumber);
        if (!isNumber || *query.newest < 1)
            return StanzaError(Condition::BadRequest, u"max_items must be a number from 1 on."_s);
    }
    const auto page = PageRequest::in(request.payload());
    const bool hasSet = !request.payload().child(u"set", ns::resultSets).isNull();
    if (hasSet && !page)
        return StanzaError(Condition::BadRequest);
    query.page = page.value_or(PageRequest{});
    // Without a wish for pages the newest are what is wanted, as many as fit.
    if (!hasSet)
        query.page.last = true;
    query.page.max = std::min(query.page.max.value_or(policy.itemsAtATime), policy.itemsAtATime);
    return query;
}

xml::Element itemsAnswer(const QString& node, const ItemPage& page, bool isPaged, qsizetype mostBytes)
{
    auto list = xml::Element(u"items"_s, ns::pubsub).with(u"node"_s, node);
    PageAnswer set;
    set.count = page.total;
    qsizetype bytes = 0;
    qsizetype first = 0;
    qsizetype last = page.items.size();
    const auto fits = [&](qsizetype at) { return (bytes += page.items[at].payload.size() + 100) <= mostBytes; };
    if (isPaged) {
        for (last = 0; last < page.items.size() && (fits(last) || last == 0);)
            ++last;
    } else {
        for (first = page.items.size(); first > 0 && (fits(first - 1) || first == page.items.size());)
            --first;
    }
    for (auto at = first; at < last; ++at) {
        auto item = xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, page.items[at].id);
        item.addSerialised(page.items[at].payload);
        list.add(std::move(item));
    }
    if (first < last) {
        set.first = page.items[first].id;
        set.last = page.items[last - 1].id;
        set.firstIndex = page.firstIndex + int(first);
    }
    auto answer = pubsubElement(ns::pubsub, std::move(list));
    if (isPaged || last - first < page.total)
        answer.add(set.toElement());
    return answer;
}

} // namespace everyport::xmpp
