#include "protocols/xmpp/pubsub/pubsubpublishing.h"

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/namespaces.h"

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
        return needsPayload ? std::variant<PubsubItem, StanzaError>(pubsubError(Condition::BadRequest, u"item-required"_s))
                            : PubsubItem {};
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
    if (item.payload.size() > policy.payloadBytes)
        return pubsubError(Condition::NotAcceptable, u"payload-too-big"_s);
    if (item.id.size() > policy.nameLength)
        return StanzaError(Condition::NotAcceptable, u"The item's id is too long."_s);
    return item;
}

} // namespace everyport::xmpp
