#pragma once

#include "netcore/result.h"
#include "protocols/xmpp/dataform.h"
#include "protocols/xmpp/pubsub/pubsubtypes.h"

namespace everyport::xmpp {

/// How one node behaves (XEP-0060 §16.4.4, pubsub#node_config). A value; goes out and in as a data form.
struct NodeConfig {
    QString title = {};
    QString description = {};
    QString payloadType = {}; ///< pubsub#type: the payload's namespace.
    AccessModel accessModel = AccessModel::Open;
    QStringList rosterGroups = {}; ///< pubsub#roster_groups_allowed, for AccessModel::Roster.
    PublishModel publishModel = PublishModel::Publishers;
    int maxItems = 1000;
    bool persistItems = true;
    bool deliverPayloads = true;
    bool deliverNotifications = true;
    bool notifyRetract = true;
    bool notifyDelete = true;
    bool notifyConfig = false;
    bool sendLastOnSubscribe = true; ///< pubsub#send_last_published_item
    bool headline = true;            ///< pubsub#notification_type: headlines are not kept for who is away.

    static constexpr int mostItems = 100'000;

    /// The form to fill in, with labels, choices and what is set now; as Submit the bare values.
    DataForm toForm(DataForm::Type type = DataForm::Type::Form) const;
    /// With what a submitted form says; fields that are unknown or left out stay as they are. An Error names the
    /// field: not-acceptable.
    Result<NodeConfig> with(const DataForm& submitted) const;
    /// XEP-0060 §7.1.5: does the node have what a publisher asks for? Nothing is changed.
    bool meets(const DataForm& options) const;
    bool operator==(const NodeConfig&) const = default;
};

} // namespace everyport::xmpp
