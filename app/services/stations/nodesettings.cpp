#include "app/services/stations/nodesettings.h"

#include "app/stations/items/signeditem.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

using xmpp::DataForm;

const QString settingsForm = u"http://jabber.org/protocol/pubsub#node_config"_s;
constexpr int keptItems = 250;
constexpr int payloadBytes = 200'000; // a body, and what is around it

struct Setting {
    QString field;
    QString value;
};

QList<Setting> wantedSettings(Topic topic, Keeping keeping)
{
    const bool keeps = topic != Topic::Votes;
    QList<Setting> all{
        {u"pubsub#access_model"_s, u"whitelist"_s},
        {u"pubsub#publish_model"_s, u"publishers"_s},
        {u"pubsub#persist_items"_s, DataForm::fromBool(keeps)},
        {u"pubsub#deliver_payloads"_s, DataForm::fromBool(true)},
        {u"pubsub#deliver_notifications"_s, DataForm::fromBool(true)},
        {u"pubsub#presence_based_delivery"_s, DataForm::fromBool(false)},
        {u"pubsub#purge_offline"_s, DataForm::fromBool(false)},
        {u"pubsub#send_last_published_item"_s, u"never"_s},
        {u"pubsub#notification_type"_s, u"headline"_s}, // kept for nobody who is away
        {u"pubsub#max_payload_size"_s, QString::number(payloadBytes)},
    };
    if (keeps && keeping != Keeping::Default)
        all.append({u"pubsub#max_items"_s, keeping == Keeping::Max ? u"max"_s : QString::number(keptItems)});
    return all;
}

/// Numbers are wanted at least.
bool isSo(const Setting& wanted, const DataForm::Field& field)
{
    const auto value = field.values.value(0);
    if (field.type == DataForm::FieldType::Boolean)
        return DataForm::toBool(value) == DataForm::toBool(wanted.value);
    bool isNumber = false;
    const auto least = wanted.value.toInt(&isNumber);
    const bool isOwnBound = field.name == u"pubsub#max_payload_size" && value.toInt() == 0; // the service's own
    return value == wanted.value || (isNumber && (value == u"max" || isOwnBound || value.toInt() >= least));
}

} // namespace

QString nodeOf(const QString& space, Topic topic)
{
    return space + u'-' + topicName(topic);
}

std::optional<Topic> topicOf(const QString& space, const QString& node)
{
    for (const auto topic : allTopics) {
        if (node == nodeOf(space, topic))
            return topic;
    }
    return std::nullopt;
}

QString affiliationAt(Topic topic)
{
    return topic == Topic::Orders ? u"member"_s : u"publisher"_s;
}

std::optional<DataForm> settingsFor(Topic topic, const DataForm& form, Keeping keeping)
{
    DataForm filled(DataForm::Type::Submit, settingsForm);
    const auto before = filled.fields().size();
    for (const auto& wanted : wantedSettings(topic, keeping)) {
        const auto* field = form.find(wanted.field);
        if (field && !isSo(wanted, *field))
            filled.add({wanted.field, DataForm::FieldType::TextSingle, {wanted.value}});
    }
    return filled.fields().size() > before ? std::optional(filled) : std::nullopt;
}

DataForm firstSettings(Topic topic)
{
    DataForm filled(DataForm::Type::Submit, settingsForm);
    for (const auto& wanted : wantedSettings(topic, Keeping::Default).first(3))
        filled.add({wanted.field, DataForm::FieldType::TextSingle, {wanted.value}});
    return filled;
}

} // namespace everyport::stations
