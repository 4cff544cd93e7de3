#include "protocols/xmpp/pubsub/nodes/pubsubsubscription.h"

#include <algorithm>

#include <QDateTime>

#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using FieldType = DataForm::FieldType;

const QString optionsFormType = u"http://jabber.org/protocol/pubsub#subscribe_options"_s;
const QStringList shows{u"away"_s, u"chat"_s, u"dnd"_s, u"online"_s, u"xa"_s};
const QStringList kinds{u"items"_s, u"nodes"_s, u"all"_s};

using Setter = bool (*)(SubscribeOptions&, const DataForm::Field&);

bool setDeliver(SubscribeOptions& options, const DataForm::Field& field)
{
    const auto value = DataForm::toBool(field.values.first());
    options.deliver = value.value_or(options.deliver);
    return value.has_value();
}

/// XEP-0082; an empty one is for good.
bool setExpire(SubscribeOptions& options, const DataForm::Field& field)
{
    const auto text = field.values.first();
    const auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
    options.expires = at.isValid() ? at.toMSecsSinceEpoch() : 0;
    return text.isEmpty() || (at.isValid() && options.expires > 0);
}

bool setShowValues(SubscribeOptions& options, const DataForm::Field& field)
{
    options.showValues = field.values;
    options.showValues.removeDuplicates();
    const bool areKnown = std::all_of(
        field.values.begin(), field.values.end(), [](const QString& value) { return shows.contains(value); });
    if (options.showValues.size() == shows.size()) // any of them, but it has to be there
        options.showValues.sort();
    return areKnown;
}

bool setKind(SubscribeOptions& options, const DataForm::Field& field)
{
    const auto kind = kinds.indexOf(field.values.first());
    options.kind = SubscribeOptions::Kind(std::max<qsizetype>(kind, 0));
    return kind >= 0;
}

bool setDepth(SubscribeOptions& options, const DataForm::Field& field)
{
    bool isNumber = true;
    options.depth = field.values.first() == u"all" ? SubscribeOptions::allTheWay
                                                   : field.values.first().toInt(&isNumber);
    return isNumber && options.depth >= 0;
}

/// What is not offered may be asked for as long as it is not wanted.
bool setUnwanted(SubscribeOptions&, const DataForm::Field& field)
{
    return DataForm::toBool(field.values.first()) == false;
}

const QHash<QString, Setter>& setters()
{
    static const QHash<QString, Setter> all{{u"pubsub#deliver"_s, setDeliver}, {u"pubsub#expire"_s, setExpire},
        {u"pubsub#show-values"_s, setShowValues}, {u"pubsub#subscription_type"_s, setKind},
        {u"pubsub#subscription_depth"_s, setDepth}, {u"pubsub#digest"_s, setUnwanted},
        {u"pubsub#include_body"_s, setUnwanted}};
    return all;
}

QList<DataForm::Option> choices(const QStringList& values)
{
    QList<DataForm::Option> all;
    for (const auto& value : values)
        all.append({value});
    return all;
}

} // namespace

DataForm SubscribeOptions::toForm(DataForm::Type type) const
{
    DataForm form(type, optionsFormType);
    const bool isAsked = type == DataForm::Type::Form;
    const auto add = [&](const QString& name, FieldType fieldType, const QStringList& values, const QString& label,
                         const QStringList& from = {}) {
        if (isAsked)
            form.add({.name = name, .type = fieldType, .values = values, .label = label, .options = choices(from)});
        else if (!values.isEmpty())
            form.add({name, fieldType, values});
    };
    add(u"pubsub#deliver"_s, FieldType::Boolean, {DataForm::fromBool(deliver)}, u"Send notifications"_s);
    add(u"pubsub#expire"_s, FieldType::TextSingle, expires > 0 ? QStringList(dateTimeText(expires)) : QStringList(),
        u"Until when"_s);
    add(u"pubsub#show-values"_s, FieldType::ListMulti, showValues, u"Only while one of these shows"_s, shows);
    add(u"pubsub#subscription_type"_s, FieldType::ListSingle, {kinds[int(kind)]}, u"What of a collection is told"_s,
        kinds);
    add(u"pubsub#subscription_depth"_s, FieldType::TextSingle, {depth == allTheWay ? u"all"_s : QString::number(depth)},
        u"How far down a collection"_s);
    return form;
}

Result<SubscribeOptions> SubscribeOptions::with(const DataForm& submitted) const
{
    auto options = *this;
    for (const auto& field : submitted.fields()) {
        const auto setter = setters().value(field.name);
        if (setter && !field.values.isEmpty() && !setter(options, field))
            return Error::malformed(Reason::BadValue,
                u"%1 cannot be \"%2\"."_s.arg(field.name, field.values.first().left(80)), u"invalid-options"_s);
    }
    return options;
}

const PubsubSubscription* PubsubSubscriptions::find(const Jid& who) const
{
    const auto place = m_places.constFind(who);
    return place == m_places.cend() ? nullptr : &m_all[*place];
}

bool PubsubSubscriptions::contains(const Jid& who) const
{
    const auto* found = find(who);
    return found && found->state == SubscriptionState::Subscribed;
}

void PubsubSubscriptions::put(const PubsubSubscription& subscription)
{
    const auto place = m_places.constFind(subscription.who);
    if (place != m_places.cend()) {
        m_all[*place] = subscription;
        return;
    }
    m_places.insert(subscription.who, m_all.size());
    m_accounts.insert(subscription.who.bare(), subscription.who);
    m_all.append(subscription);
}

bool PubsubSubscriptions::remove(const Jid& who)
{
    const auto place = m_places.constFind(who);
    if (place == m_places.cend())
        return false;
    const auto at = *place;
    m_places.erase(place);
    m_accounts.remove(who.bare(), who);
    if (at != m_all.size() - 1) {
        m_all[at] = m_all.last();
        m_places[m_all[at].who] = at;
    }
    m_all.removeLast();
    return true;
}

QList<PubsubSubscription> PubsubSubscriptions::ofAccount(const Jid& who) const
{
    QList<qsizetype> places;
    const auto [begin, end] = m_accounts.equal_range(who.bare());
    for (auto one = begin; one != end; ++one)
        places.append(m_places.value(*one));
    std::sort(places.begin(), places.end());
    QList<PubsubSubscription> own;
    for (const auto place : std::as_const(places))
        own.append(m_all[place]);
    return own;
}

qsizetype PubsubSubscriptions::activeCount() const
{
    return std::count_if(
        m_all.begin(), m_all.end(), [](const auto& one) { return one.state == SubscriptionState::Subscribed; });
}

} // namespace everyport::xmpp
