#include "protocols/xmpp/pubsub/resources/pubsubresources.h"

#include <vector>

#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"
#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"
#include "protocols/xmpp/pubsub/resources/pubsubresourceverbs.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

bool isPubsub(const xml::Element& payload)
{
    return payload.name() == u"pubsub" && (payload.ns() == ns::pubsub || payload.ns() == ns::pubsubOwner);
}

bool isDisco(const xml::Element& payload)
{
    return payload.ns() == ns::discoInfo || payload.ns() == ns::discoItems;
}

} // namespace

PubsubResource* PubsubResources::find(const Stanza& request) const
{
    const auto payload = request.payload();
    if (m_all.isEmpty() || (!isPubsub(payload) && !isDisco(payload)))
        return nullptr;
    const auto node = (isDisco(payload) ? payload : payload.firstElement()).attribute(u"node");
    for (auto* resource : m_all) {
        if (resource->has(node))
            return resource;
    }
    return nullptr;
}

Task<Answer> PubsubResources::answer(PubsubResource& resource, Stanza request) const
{
    return answerByResource(resource, std::move(request), m_policy);
}

bool PubsubResources::asksOfAll(const Stanza& request)
{
    const auto verb = request.payload().firstElement();
    return !request.isSet() && request.payload().is(u"pubsub", ns::pubsub) && verb.attribute(u"node").isEmpty()
        && (verb.is(u"subscriptions", ns::pubsub) || verb.is(u"affiliations", ns::pubsub));
}

Task<Answer> PubsubResources::completed(Answer own, Stanza request) const
{
    const auto* answer = std::get_if<xml::Element>(&own);
    if (!answer)
        co_return own;
    auto list = answer->firstElement();
    std::vector<Task<Answer>> theirs; // all asked at once: none of them can go while another one is waited for
    for (auto* resource : m_all)
        theirs.push_back(answerByResource(*resource, request, m_policy));
    for (auto& reply : theirs) {
        const auto said = co_await std::move(reply);
        if (const auto* more = std::get_if<xml::Element>(&said)) { // else it has no such thing
            for (const auto& each : more->firstElement().elements())
                list.add(each);
        }
    }
    co_return pubsubElement(ns::pubsub, std::move(list));
}

QList<DiscoItem> PubsubResources::listed() const
{
    QList<DiscoItem> all;
    for (const auto* resource : m_all) {
        for (const auto& child : resource->listed())
            all.append({m_service, child.node, child.name});
    }
    return all;
}

void PubsubResources::clientGone(const Jid& client) const
{
    for (auto* resource : m_all)
        resource->clientGone(client);
}

void PubsubResources::tell(xml::Element event, const QList<Jid>& to, const QStringList& through) const
{
    if (!to.isEmpty())
        m_router.broadcast(Broadcast(pubsubNotice(m_service, true, std::move(event), through)), to);
}

void PubsubResources::published(
    const QString& node, const QList<PubsubItem>& items, const QList<Jid>& to, const QStringList& through) const
{
    auto event = xml::Element(u"items"_s, ns::pubsubEvent).with(u"node"_s, node);
    for (const auto& item : items) {
        auto element = xml::Element(u"item"_s, ns::pubsubEvent).with(u"id"_s, item.id);
        element.addSerialised(item.payload);
        event.add(std::move(element));
    }
    tell(std::move(event), to, through);
}

void PubsubResources::retracted(
    const QString& node, const QStringList& ids, const QList<Jid>& to, const QStringList& through) const
{
    auto event = xml::Element(u"items"_s, ns::pubsubEvent).with(u"node"_s, node);
    for (const auto& id : ids)
        event.add(xml::Element(u"retract"_s, ns::pubsubEvent).with(u"id"_s, id));
    tell(std::move(event), to, through);
}

void PubsubResources::purged(const QString& node, const QList<Jid>& to) const
{
    tell(xml::Element(u"purge"_s, ns::pubsubEvent).with(u"node"_s, node), to);
}

void PubsubResources::removed(const QString& node, const QList<Jid>& to, const QString& redirect) const
{
    auto event = xml::Element(u"delete"_s, ns::pubsubEvent).with(u"node"_s, node);
    if (!redirect.isEmpty())
        event.add(xml::Element(u"redirect"_s, ns::pubsubEvent).with(u"uri"_s, redirect));
    tell(std::move(event), to);
}

void PubsubResources::configured(const QString& node, const QList<Jid>& to, const std::optional<DataForm>& form) const
{
    auto event = xml::Element(u"configuration"_s, ns::pubsubEvent).with(u"node"_s, node);
    if (form)
        event.add(form->toElement());
    tell(std::move(event), to);
}

} // namespace everyport::xmpp
