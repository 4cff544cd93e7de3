#include "protocols/xmpp/pubsub/requests/pubsubarchive.h"

#include <algorithm>

#include <QDateTime>

#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr int mostAtOnce = 100;

std::optional<qint64> timeIn(const QString& text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // XEP-0082 wants a zone
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

xml::Element fieldsForm()
{
    DataForm form(DataForm::Type::Form, ns::archive);
    form.add({.name = u"start"_s});
    form.add({.name = u"end"_s});
    return xml::Element(u"query"_s, ns::archive).holding(form.toElement());
}

/// XEP-0313 §4.1: a field that is not understood must not be ignored.
std::optional<StanzaError> filter(const DataForm& form, ItemQuery& wanted)
{
    if (form.type() != DataForm::Type::Submit || form.formType() != ns::archive)
        return StanzaError(Condition::BadRequest);
    for (const auto& field : form.fields()) {
        const auto value = field.values.value(0);
        if (field.name == u"FORM_TYPE")
            continue;
        if (field.name != u"start" && field.name != u"end")
            return StanzaError(Condition::FeatureNotImplemented, u"There is no field %1."_s.arg(field.name.left(80)));
        const auto time = timeIn(value);
        if (!time)
            return StanzaError(Condition::BadRequest, u"The field %1 cannot be understood."_s.arg(field.name));
        (field.name == u"start" ? wanted.since : wanted.until) = *time;
    }
    return std::nullopt;
}

/// As many as may leave at a time, from the side that was asked for.
void keepWhatFits(ItemPage& page, bool isFromEnd, qsizetype mostBytes)
{
    qsizetype bytes = 0;
    qsizetype fitting = 0;
    const auto count = page.items.size();
    while (fitting < count) {
        bytes += page.items[isFromEnd ? count - 1 - fitting : fitting].payload.size() + 300;
        if (bytes > mostBytes && fitting > 0)
            break;
        ++fitting;
    }
    if (isFromEnd)
        page.firstIndex += int(count - fitting);
    page.items = isFromEnd ? page.items.last(fitting) : page.items.first(fitting);
}

} // namespace

QStringList PubsubArchive::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::archive) : QStringList();
}

Task<Answer> PubsubArchive::answer(Stanza request, Place)
{
    const auto asked = request.payload();
    const auto name = asked.attribute(u"node");
    if (asked.name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (name.isEmpty())
        return answeredNow(pubsubError(Condition::BadRequest, u"nodeid-required"_s));
    const auto* node = m_nodes.find(name);
    if (!node)
        return answeredNow(m_nodes.missing(name));
    if (const auto refused = m_nodes.access().refusesReader(*node, request.from()))
        return answeredNow(*refused);
    if (node->config.isCollection() || !node->config.persistItems)
        return answeredNow(unsupported(u"persistent-items"_s));
    if (!request.isSet())
        return answeredNow(fieldsForm());
    ItemQuery wanted;
    const auto form = DataForm::in(asked);
    if (!form && !asked.child(u"x", ns::dataForms).isNull()) // to ignore it would show more than was asked for
        return answeredNow(StanzaError(Condition::BadRequest));
    if (form) {
        if (const auto wrong = filter(*form, wanted))
            return answeredNow(*wrong);
    }
    const auto page = PageRequest::in(asked);
    if (!page && !asked.child(u"set", ns::resultSets).isNull())
        return answeredNow(StanzaError(Condition::BadRequest));
    wanted.page = page.value_or(PageRequest{});
    wanted.page.max = std::clamp(wanted.page.max.value_or(mostAtOnce), 0, std::min(mostAtOnce, m_policy.itemsAtATime));
    return query(std::move(request), name, std::move(wanted));
}

Task<Answer> PubsubArchive::query(Stanza request, QString name, ItemQuery wanted)
{
    const bool isFromEnd = wanted.page.isFromEnd();
    auto asking = m_nodes.items(name, wanted);
    auto found = co_await std::move(asking);
    if (!found)
        co_return StanzaError::of(found.error());
    const auto* node = m_nodes.find(name);
    if (!node)
        co_return m_nodes.missing(name);
    keepWhatFits(*found, isFromEnd, m_policy.bytesAtATime);
    for (const auto& item : std::as_const(found->items))
        send(request, *node, item);
    PageAnswer set;
    set.count = found->total;
    const auto end = found->firstIndex + int(found->items.size());
    auto fin = xml::Element(u"fin"_s, ns::archive);
    if (!found->items.isEmpty()) {
        set.first = found->items.first().id;
        set.last = found->items.last().id;
        if (!isFromEnd) // one that turns pages backwards takes an index for the end (slixmpp)
            set.firstIndex = found->firstIndex;
    }
    if (isFromEnd ? found->firstIndex == 0 : (end >= found->total || (found->items.isEmpty() && *wanted.page.max > 0)))
        fin.setAttribute(u"complete"_s, u"true"_s);
    fin.add(set.toElement());
    co_return fin;
}

/// XEP-0442 §3: what was told of the item when it was new.
void PubsubArchive::send(const Stanza& request, const PubsubNode& node, const PubsubItem& item)
{
    auto one = xml::Element(u"item"_s, ns::pubsubEvent).with(u"id"_s, item.id);
    if (!item.publisher.isNull())
        one.setAttribute(u"publisher"_s, item.publisher.toString());
    one.addSerialised(item.payload);
    auto event = xml::Element(u"items"_s, ns::pubsubEvent).with(u"node"_s, node.name).holding(std::move(one));
    auto forwarded = xml::Element(u"forwarded"_s, ns::forwarding)
                         .holding(xml::Element(u"delay"_s, ns::delay).with(u"stamp"_s, dateTimeText(item.at)));
    forwarded.add(pubsubNotice(m_nodes.service(), node.config.headline, std::move(event)).element());
    auto result = xml::Element(u"result"_s, ns::archive).with(u"id"_s, item.id);
    if (const auto queryId = request.payload().attribute(u"queryid"); !queryId.isEmpty())
        result.setAttribute(u"queryid"_s, queryId);
    auto message = Stanza::message(m_nodes.service(), request.from());
    auto element = message.element();
    element.add(std::move(result).holding(std::move(forwarded)));
    message.setElement(std::move(element));
    m_router.send(std::move(message));
}

} // namespace everyport::xmpp
