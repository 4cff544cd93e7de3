#include "protocols/xmpp/pubsub/nodes/pubsubaccess.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

bool asksContacts(AccessModel model)
{
    return model == AccessModel::Presence || model == AccessModel::Roster;
}

} // namespace

std::optional<StanzaError> PubsubAccess::refusesContactOf(const PubsubNode& node, const Jid& who) const
{
    const auto model = node.config.accessModel;
    if (!asksContacts(model) || node.affiliation(who) != Affiliation::None
        || (refusesContact && !refusesContact(node, who)))
        return std::nullopt;
    return model == AccessModel::Presence ? pubsubError(Condition::NotAuthorized, u"presence-subscription-required"_s)
                                          : pubsubError(Condition::NotAuthorized, u"not-in-roster-group"_s);
}

std::optional<StanzaError> PubsubAccess::refusesReader(const PubsubNode& node, const Jid& who) const
{
    if (auto refused = node.refusesReader(who))
        return refused;
    return refusesContactOf(node, who);
}

std::optional<StanzaError> PubsubAccess::refusesSubscriber(const PubsubNode& node, const Jid& who) const
{
    if (auto refused = node.refusesSubscriber(who))
        return refused;
    return refusesContactOf(node, who);
}

bool PubsubAccess::hides(const PubsubNode& node, const Jid& who) const
{
    return (lists && !lists(node.name)) || refusesReader(node, who).has_value();
}

Result<NodeConfig> PubsubAccess::filled(const NodeConfig& config, const DataForm& submitted) const
{
    auto filled = config.with(submitted);
    if (!filled)
        return filled;
    if (!refusesContact && asksContacts(filled->accessModel))
        return Error::malformed(Reason::BadValue, u"There are no contacts here to ask."_s, u"not-acceptable"_s);
    return filled;
}

} // namespace everyport::xmpp
