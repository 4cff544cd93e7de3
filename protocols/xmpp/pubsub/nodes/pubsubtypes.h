#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

/// The words of XEP-0060.
namespace everyport::xmpp {

/// §4.1: from no rights to all; the order is not the order of rights.
enum class Affiliation { None, Outcast, Member, PublishOnly, Publisher, Owner };
QString affiliationName(Affiliation affiliation);
std::optional<Affiliation> affiliationNamed(QStringView name);

/// Presence and Roster ask an account's contact list (XEP-0163); elsewhere they let in only who has an affiliation.
/// Authorize: an owner approves each subscription (§4.5).
enum class AccessModel { Open, Whitelist, Presence, Roster, Authorize };
QString accessModelName(AccessModel model);
std::optional<AccessModel> accessModelNamed(QStringView name);

enum class PublishModel { Publishers, Subscribers, Open };
QString publishModelName(PublishModel model);
std::optional<PublishModel> publishModelNamed(QStringView name);

/// XEP-0248: a collection holds no items but nodes.
enum class NodeType { Leaf, Collection };
QString nodeTypeName(NodeType type);
std::optional<NodeType> nodeTypeNamed(QStringView name);

/// Who may put nodes into a collection (XEP-0248 §5.2); its owners may in any case.
enum class AssociationPolicy { All, Owners, Whitelist };
QString associationPolicyName(AssociationPolicy policy);
std::optional<AssociationPolicy> associationPolicyNamed(QStringView name);

/// pubsub#send_last_published_item
enum class SendLast { Never, OnSubscribe, OnSubscribeAndPresence };
QString sendLastName(SendLast when);
std::optional<SendLast> sendLastNamed(QStringView name);

/// §4.2
enum class SubscriptionState { None, Pending, Unconfigured, Subscribed };
QString subscriptionStateName(SubscriptionState state);
std::optional<SubscriptionState> subscriptionStateNamed(QStringView name);

/// One published item. The payload is XML that stands by itself.
struct PubsubItem {
    QString id;
    QByteArray payload = {};
    Jid publisher = {};
    qint64 at = 0;          ///< Wall clock, milliseconds.
    QByteArray source = {}; ///< For a store that can make the payload of it: kept in its place. Never sent.
    bool operator==(const PubsubItem&) const = default;
};

/// A stanza error with one of pubsub's own conditions beside it (§16.4): "closed-node". `feature` goes with
/// "unsupported".
StanzaError pubsubError(Condition condition, const QString& name, const QString& feature = {});
/// Who has no subscription there: to who ends it (§6.2.3.2). `type` is Modify to who asks for its options (§6.3.4.2).
/// Nothing comes of asking once more, as unexpected-request elsewhere says.
StanzaError notSubscribed(ErrorType type = ErrorType::Cancel);
StanzaError tooManySubscriptions(); ///< §6.1.3.9: there may be room later.
/// §16.4: feature-not-implemented, and which feature it is.
StanzaError unsupported(const QString& feature);

} // namespace everyport::xmpp
