#include "protocols/xmpp/pubsub/nodes/nodeconfigrows.h"

#include "protocols/xmpp/address/jid.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using FieldType = DataForm::FieldType;
using RowPlace = NodeConfigRow::Place;

constexpr qsizetype mostGroups = 64;
constexpr qsizetype mostAddresses = 100;
constexpr qsizetype longestText = 4096;
constexpr int mostSeconds = 10 * 365 * 24 * 3600;
constexpr int mostPayload = 10 * 1024 * 1024;

template <bool NodeConfig::*Member>
NodeConfigRow boolean(QLatin1String name, QLatin1String label, RowPlace place = RowPlace::Any)
{
    return {name, label, FieldType::Boolean,
        [](const NodeConfig& config) { return QStringList(DataForm::fromBool(config.*Member)); },
        [](NodeConfig& config, const QStringList& values) {
            const auto value = DataForm::toBool(values.first());
            config.*Member = value.value_or(config.*Member);
            return value.has_value();
        },
        {}, place};
}

template <QString NodeConfig::*Member>
NodeConfigRow text(QLatin1String name, QLatin1String label)
{
    return {name, label, FieldType::TextSingle, [](const NodeConfig& config) { return QStringList(config.*Member); },
        [](NodeConfig& config, const QStringList& values) {
            config.*Member = values.first();
            return values.first().size() <= longestText;
        }};
}

template <auto Member, auto Name, auto Named>
NodeConfigRow choice(
    QLatin1String name, QLatin1String label, const QStringList& choices, RowPlace place = RowPlace::Any)
{
    return {name, label, FieldType::ListSingle,
        [](const NodeConfig& config) { return QStringList(Name(config.*Member)); },
        [](NodeConfig& config, const QStringList& values) {
            const auto value = Named(values.first());
            config.*Member = value.value_or(config.*Member);
            return value.has_value();
        },
        choices, place};
}

/// A number from 1 on; "max" is `Max`. `Max` 0 stands for no bound of the node's own, and is written as "max".
template <int NodeConfig::*Member, int Most, int Max>
NodeConfigRow number(QLatin1String name, QLatin1String label, RowPlace place)
{
    return {name, label, FieldType::TextSingle,
        [](const NodeConfig& config) {
            return QStringList(config.*Member == 0 ? u"max"_s : QString::number(config.*Member));
        },
        [](NodeConfig& config, const QStringList& values) {
            bool isNumber = true;
            const auto number = values.first() == u"max" ? Max : values.first().toInt(&isNumber);
            if (!isNumber || number < (Max == 0 ? 0 : 1) || number > Most)
                return false;
            config.*Member = number;
            return true;
        },
        {}, place};
}

/// Addresses, kept as text in their prepared form.
template <QStringList NodeConfig::*Member>
NodeConfigRow addresses(QLatin1String name, QLatin1String label, RowPlace place = RowPlace::Any)
{
    return {name, label, FieldType::JidMulti, [](const NodeConfig& config) { return config.*Member; },
        [](NodeConfig& config, const QStringList& values) {
            QStringList all;
            for (const auto& value : values) {
                const auto jid = Jid::parse(value);
                if (!jid && !value.isEmpty())
                    return false;
                if (jid)
                    all.append(jid->bare().toString());
            }
            config.*Member = all;
            return all.size() <= mostAddresses;
        },
        {}, place};
}

/// An empty name is the root, which needs no saying (XEP-0248 §5.2).
NodeConfigRow collectionsRow()
{
    return {"pubsub#collection"_L1, "Collections that it stands in"_L1, FieldType::TextMulti,
        [](const NodeConfig& config) { return config.collections; },
        [](NodeConfig& config, const QStringList& values) {
            config.collections = values;
            config.collections.removeAll(QString());
            config.collections.removeDuplicates();
            return config.collections.size() <= NodeConfig::mostCollections;
        }};
}

NodeConfigRow groupsRow()
{
    return {"pubsub#roster_groups_allowed"_L1, "Groups that may subscribe and read"_L1, FieldType::TextMulti,
        [](const NodeConfig& config) { return config.rosterGroups; },
        [](NodeConfig& config, const QStringList& values) {
            config.rosterGroups = values.first(std::min(values.size(), mostGroups));
            return true;
        },
        {}, RowPlace::Any, [](const NodeConfig& config) { return config.accessModel == AccessModel::Roster; }};
}

NodeConfigRow notificationTypeRow()
{
    return {"pubsub#notification_type"_L1, "Message type of notifications"_L1, FieldType::ListSingle,
        [](const NodeConfig& config) { return QStringList(config.headline ? u"headline"_s : u"normal"_s); },
        [](NodeConfig& config, const QStringList& values) {
            config.headline = values.first() == u"headline";
            return config.headline || values.first() == u"normal";
        },
        {u"headline"_s, u"normal"_s}};
}

QList<NodeConfigRow> allRows()
{
    return {
        text<&NodeConfig::title>("pubsub#title"_L1, "Title"_L1),
        text<&NodeConfig::description>("pubsub#description"_L1, "Description"_L1),
        text<&NodeConfig::payloadType>("pubsub#type"_L1, "Namespace of the payloads"_L1),
        text<&NodeConfig::language>("pubsub#language"_L1, "Language"_L1),
        addresses<&NodeConfig::contacts>("pubsub#contact"_L1, "Whom to turn to"_L1),
        choice<&NodeConfig::nodeType, nodeTypeName, nodeTypeNamed>(
            "pubsub#node_type"_L1, "Items or nodes"_L1, {u"leaf"_s, u"collection"_s}),
        collectionsRow(),
        choice<&NodeConfig::accessModel, accessModelName, accessModelNamed>(
            "pubsub#access_model"_L1, "Who may subscribe and read"_L1, {u"open"_s, u"authorize"_s, u"whitelist"_s}),
        choice<&NodeConfig::publishModel, publishModelName, publishModelNamed>("pubsub#publish_model"_L1,
            "Who may publish"_L1, {u"publishers"_s, u"subscribers"_s, u"open"_s}, RowPlace::Leaf),
        number<&NodeConfig::maxItems, NodeConfig::mostItems, NodeConfig::mostItems>(
            "pubsub#max_items"_L1, "How many items are kept"_L1, RowPlace::Leaf),
        number<&NodeConfig::itemExpire, mostSeconds, 0>(
            "pubsub#item_expire"_L1, "Seconds that items are kept"_L1, RowPlace::Leaf),
        number<&NodeConfig::maxPayload, mostPayload, 0>(
            "pubsub#max_payload_size"_L1, "Largest payload in bytes"_L1, RowPlace::Leaf),
        boolean<&NodeConfig::persistItems>("pubsub#persist_items"_L1, "Keep items"_L1, RowPlace::Leaf),
        boolean<&NodeConfig::deliverPayloads>(
            "pubsub#deliver_payloads"_L1, "Notifications hold the payload"_L1, RowPlace::Leaf),
        boolean<&NodeConfig::deliverNotifications>("pubsub#deliver_notifications"_L1, "Send notifications"_L1),
        boolean<&NodeConfig::onlyPresent>("pubsub#presence_based_delivery"_L1, "Send them only to who is there"_L1),
        boolean<&NodeConfig::subscribable>("pubsub#subscribe"_L1, "Can be subscribed to"_L1),
        boolean<&NodeConfig::notifyRetract>(
            "pubsub#notify_retract"_L1, "Tell when an item is taken back"_L1, RowPlace::Leaf),
        boolean<&NodeConfig::notifyDelete>("pubsub#notify_delete"_L1, "Tell when the node is deleted"_L1),
        boolean<&NodeConfig::notifyConfig>("pubsub#notify_config"_L1, "Tell when the configuration changes"_L1),
        boolean<&NodeConfig::notifySubscriptions>("pubsub#notify_sub"_L1, "Tell owners of new subscribers"_L1),
        choice<&NodeConfig::sendLast, sendLastName, sendLastNamed>("pubsub#send_last_published_item"_L1,
            "When the last item is sent again"_L1, {u"never"_s, u"on_sub"_s, u"on_sub_and_presence"_s}, RowPlace::Leaf),
        notificationTypeRow(),
        choice<&NodeConfig::associationPolicy, associationPolicyName, associationPolicyNamed>(
            "pubsub#children_association_policy"_L1, "Who may put nodes into it"_L1,
            {u"all"_s, u"owners"_s, u"whitelist"_s}, RowPlace::Collection),
        addresses<&NodeConfig::associationWhitelist>(
            "pubsub#children_association_whitelist"_L1, "These may in any case"_L1, RowPlace::Collection),
        number<&NodeConfig::childrenMax, NodeConfig::mostChildren, NodeConfig::mostChildren>(
            "pubsub#children_max"_L1, "How many nodes it may hold"_L1, RowPlace::Collection),
        groupsRow(),
    };
}

} // namespace

const QList<NodeConfigRow>& nodeConfigRows()
{
    static const auto all = allRows();
    return all;
}

const NodeConfigRow* nodeConfigRow(const QString& name)
{
    for (const auto& row : nodeConfigRows()) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

} // namespace everyport::xmpp
