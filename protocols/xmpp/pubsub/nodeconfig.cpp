#include "protocols/xmpp/pubsub/nodeconfig.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using Field = DataForm::Field;
using FieldType = DataForm::FieldType;

const QString groupsField = u"pubsub#roster_groups_allowed"_s;
constexpr qsizetype mostGroups = 64;
const QString formType = u"http://jabber.org/protocol/pubsub#node_config"_s;
constexpr qsizetype longestText = 4096;

/// One field: how it reads in the form, how its value is read, and how a value is taken over (false: it is none).
struct Row {
    QLatin1String name;
    QLatin1String label;
    FieldType type;
    QString (*get)(const NodeConfig&);
    bool (*set)(NodeConfig&, const QString&);
    QStringList choices = {};
};

template <bool NodeConfig::* Member>
Row boolean(QLatin1String name, QLatin1String label)
{
    return {name, label, FieldType::Boolean, [](const NodeConfig& config) { return DataForm::fromBool(config.*Member); },
        [](NodeConfig& config, const QString& text) {
            const auto value = DataForm::toBool(text);
            if (value)
                config.*Member = *value;
            return value.has_value();
        }};
}

template <QString NodeConfig::* Member>
Row text(QLatin1String name, QLatin1String label)
{
    return {name, label, FieldType::TextSingle, [](const NodeConfig& config) { return config.*Member; },
        [](NodeConfig& config, const QString& value) {
            config.*Member = value;
            return value.size() <= longestText;
        }};
}

Row accessModelRow()
{
    return {"pubsub#access_model"_L1, "Who may subscribe and read"_L1, FieldType::ListSingle,
        [](const NodeConfig& config) { return accessModelName(config.accessModel); },
        [](NodeConfig& config, const QString& value) {
            const auto model = accessModelNamed(value);
            config.accessModel = model.value_or(config.accessModel);
            return model.has_value();
        },
        {u"open"_s, u"whitelist"_s}};
}

Row publishModelRow()
{
    return {"pubsub#publish_model"_L1, "Who may publish"_L1, FieldType::ListSingle,
        [](const NodeConfig& config) { return publishModelName(config.publishModel); },
        [](NodeConfig& config, const QString& value) {
            const auto model = publishModelNamed(value);
            config.publishModel = model.value_or(config.publishModel);
            return model.has_value();
        },
        {u"publishers"_s, u"subscribers"_s, u"open"_s}};
}

Row maxItemsRow()
{
    return {"pubsub#max_items"_L1, "How many items are kept"_L1, FieldType::TextSingle,
        [](const NodeConfig& config) { return QString::number(config.maxItems); },
        [](NodeConfig& config, const QString& value) {
            bool isNumber = false;
            const auto number = value == u"max" ? NodeConfig::mostItems : value.toInt(&isNumber);
            if (value != u"max" && (!isNumber || number < 1 || number > NodeConfig::mostItems))
                return false;
            config.maxItems = number;
            return true;
        }};
}

Row sendLastRow()
{
    return {"pubsub#send_last_published_item"_L1, "When the last item is sent again"_L1, FieldType::ListSingle,
        [](const NodeConfig& config) { return config.sendLastOnSubscribe ? u"on_sub"_s : u"never"_s; },
        [](NodeConfig& config, const QString& value) {
            // What clients ask for by habit includes a part that this service does not have: at each presence.
            config.sendLastOnSubscribe = value == u"on_sub" || value == u"on_sub_and_presence";
            return config.sendLastOnSubscribe || value == u"never";
        },
        {u"never"_s, u"on_sub"_s}};
}

Row notificationTypeRow()
{
    return {"pubsub#notification_type"_L1, "Message type of notifications"_L1, FieldType::ListSingle,
        [](const NodeConfig& config) { return config.headline ? u"headline"_s : u"normal"_s; },
        [](NodeConfig& config, const QString& value) {
            config.headline = value == u"headline";
            return config.headline || value == u"normal";
        },
        {u"headline"_s, u"normal"_s}};
}

const QList<Row>& rows()
{
    static const QList<Row> all {
        text<&NodeConfig::title>("pubsub#title"_L1, "Title"_L1),
        text<&NodeConfig::description>("pubsub#description"_L1, "Description"_L1),
        text<&NodeConfig::payloadType>("pubsub#type"_L1, "Namespace of the payloads"_L1),
        accessModelRow(),
        publishModelRow(),
        maxItemsRow(),
        boolean<&NodeConfig::persistItems>("pubsub#persist_items"_L1, "Keep items"_L1),
        boolean<&NodeConfig::deliverPayloads>("pubsub#deliver_payloads"_L1, "Notifications hold the payload"_L1),
        boolean<&NodeConfig::deliverNotifications>("pubsub#deliver_notifications"_L1, "Send notifications"_L1),
        boolean<&NodeConfig::notifyRetract>("pubsub#notify_retract"_L1, "Tell when an item is taken back"_L1),
        boolean<&NodeConfig::notifyDelete>("pubsub#notify_delete"_L1, "Tell when the node is deleted"_L1),
        boolean<&NodeConfig::notifyConfig>("pubsub#notify_config"_L1, "Tell when the configuration changes"_L1),
        sendLastRow(),
        notificationTypeRow(),
    };
    return all;
}

const Row* rowNamed(const QString& name)
{
    for (const auto& row : rows()) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

} // namespace

DataForm NodeConfig::toForm(DataForm::Type type) const
{
    DataForm form(type, formType);
    const bool isAsked = type == DataForm::Type::Form;
    for (const auto& row : rows()) {
        Field field {row.name, row.type, {row.get(*this)}};
        if (isAsked) {
            field.label = row.label;
            for (const auto& choice : row.choices)
                field.options.append({choice});
            if (!row.choices.isEmpty() && !row.choices.contains(field.values.first())) // an account's own
                field.options << DataForm::Option {u"presence"_s} << DataForm::Option {u"roster"_s};
        }
        form.add(std::move(field));
    }
    if (!rosterGroups.isEmpty() || (isAsked && accessModel == AccessModel::Roster))
        form.add({.name = groupsField, .type = FieldType::TextMulti, .values = rosterGroups, .label = isAsked ? u"Groups that may subscribe and read"_s : QString()});
    return form;
}

Result<NodeConfig> NodeConfig::with(const DataForm& submitted) const
{
    auto config = *this;
    for (const auto& field : submitted.fields()) {
        if (field.name == groupsField)
            config.rosterGroups = field.values.first(std::min(field.values.size(), mostGroups));
        const auto* row = rowNamed(field.name);
        if (row && !field.values.isEmpty() && !row->set(config, field.values.value(0)))
            return Error {Error::Kind::Malformed, Reason::BadValue,
                u"%1 cannot be \"%2\"."_s.arg(field.name, field.values.value(0).left(80)), u"not-acceptable"_s, 0};
    }
    return config;
}

bool NodeConfig::meets(const DataForm& options) const
{
    const auto wanted = with(options);
    return wanted && *wanted == *this;
}

} // namespace everyport::xmpp
