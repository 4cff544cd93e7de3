#pragma once

#include "netcore/base/result.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport::xmpp {

/// How one node behaves (XEP-0060 §16.4.4, pubsub#node_config; XEP-0248 §5.2). A value; goes out and in as a data form.
struct NodeConfig {
    QString title = {};
    QString description = {};
    QString payloadType = {}; ///< pubsub#type: the payload's namespace.
    QString language = {};
    QStringList contacts = {}; ///< pubsub#contact: addresses to turn to.
    NodeType nodeType = NodeType::Leaf;
    QStringList collections = {}; ///< pubsub#collection: what it stands in; none: in the root.
    AccessModel accessModel = AccessModel::Open;
    QStringList rosterGroups = {}; ///< pubsub#roster_groups_allowed, for AccessModel::Roster.
    PublishModel publishModel = PublishModel::Publishers;
    int maxItems = 1000;
    int itemExpire = 0; ///< Seconds after which items go; 0: they stay.
    int maxPayload = 0; ///< Bytes; 0: as much as the service takes.
    bool persistItems = true;
    bool deliverPayloads = true;
    bool deliverNotifications = true;
    bool onlyPresent = false; ///< pubsub#presence_based_delivery
    bool subscribable = true; ///< pubsub#subscribe
    bool notifyRetract = true;
    bool notifyDelete = true;
    bool notifyConfig = false;
    bool notifySubscriptions = false; ///< pubsub#notify_sub: owners hear of who comes and goes.
    SendLast sendLast = SendLast::OnSubscribe;
    bool headline = true; ///< pubsub#notification_type: headlines are not kept for who is away.
    AssociationPolicy associationPolicy = AssociationPolicy::Owners; ///< Of a collection.
    QStringList associationWhitelist = {};                           ///< Bare addresses.
    int childrenMax = 1000;

    static constexpr int mostItems = 100'000;
    static constexpr int mostChildren = 10'000;
    static constexpr qsizetype mostCollections = 16;

    bool isCollection() const { return nodeType == NodeType::Collection; }
    /// The form to fill in, with labels, choices and what is set now; as Submit the bare values.
    DataForm toForm(DataForm::Type type = DataForm::Type::Form) const;
    /// With what a submitted form says; fields that are unknown or left out stay as they are. An Error names the
    /// field: not-acceptable.
    Result<NodeConfig> with(const DataForm& submitted) const;
    /// What publish-options ask for (XEP-0060 §7.1.5): an Error where one is not known, for nobody can say that it is
    /// met.
    Result<NodeConfig> preconditions(const DataForm& options) const;
    /// XEP-0060 §7.1.5: does the node have what a publisher asks for? Nothing is changed.
    bool meets(const DataForm& options) const;
    bool operator==(const NodeConfig&) const = default;
};

} // namespace everyport::xmpp
