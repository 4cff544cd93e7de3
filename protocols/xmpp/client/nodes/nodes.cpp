#include "protocols/xmpp/client/nodes/nodes.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QString get = u"get"_s;
const QString set = u"set"_s;

xml::Element verb(const QString& name, const QString& node, bool isOwner = false)
{
    xml::Element element(name, isOwner ? ns::pubsubOwner : ns::pubsub);
    if (!node.isEmpty())
        element.setAttribute(u"node"_s, node);
    return element;
}

xml::Element ours(xml::Element element, const Client& client, const QString& subscription)
{
    element.setAttribute(u"jid"_s, client.self().toString());
    if (!subscription.isEmpty())
        element.setAttribute(u"subid"_s, subscription);
    return element;
}

NodeSubscription subscriptionOf(const xml::Element& element)
{
    NodeSubscription one;
    one.node = element.attribute(u"node");
    one.address = Jid::parse(element.attribute(u"jid")).valueOr({});
    one.id = element.attribute(u"subid");
    one.state = element.attribute(u"subscription");
    return one;
}

QList<NodeItem> itemsIn(const xml::Element& pubsub)
{
    QList<NodeItem> found;
    for (const auto& item : pubsub.child(u"items").elements(u"item", ns::pubsub))
        found.append({item.attribute(u"id"), item.firstElement(), item.attribute(u"publisher")});
    return found;
}

Error noForm()
{
    return Error::malformed(Reason::BadSyntax, u"The service has no form for it."_s);
}

} // namespace

Nodes::Asking Nodes::ask(const QString& type, Jid service, xml::Element request, bool isOwner, xml::Element beside)
{
    xml::Element pubsub(u"pubsub"_s, isOwner ? ns::pubsubOwner : ns::pubsub);
    pubsub.add(std::move(request));
    pubsub.add(std::move(beside));
    return type == get ? m_client.get(std::move(service), std::move(pubsub))
                       : m_client.set(std::move(service), std::move(pubsub));
}

Task<Result<QString>> Nodes::create(Jid service, QString node, std::optional<DataForm> wanted)
{
    xml::Element configure;
    if (wanted)
        configure = xml::Element(u"configure"_s, ns::pubsub).holding(wanted->toElement());
    auto asking = ask(set, service, verb(u"create"_s, node), false, configure);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto given = answer->child(u"create").attribute(u"node");
    co_return given.isEmpty() ? node : given;
}

Nodes::Asking Nodes::remove(Jid service, QString node, QString redirect)
{
    auto request = verb(u"delete"_s, node, true);
    if (!redirect.isEmpty())
        request.add(xml::Element(u"redirect"_s, ns::pubsubOwner).with(u"uri"_s, redirect));
    return ask(set, std::move(service), std::move(request), true);
}

Nodes::Asking Nodes::purge(Jid service, QString node)
{
    return ask(set, std::move(service), verb(u"purge"_s, node, true), true);
}

Task<Result<QString>> Nodes::publish(Jid service, QString node, NodeItem item, std::optional<DataForm> wanted)
{
    xml::Element written(u"item"_s, ns::pubsub);
    if (!item.id.isEmpty())
        written.setAttribute(u"id"_s, item.id);
    written.add(item.payload);
    xml::Element conditions;
    if (wanted)
        conditions = xml::Element(u"publish-options"_s, ns::pubsub).holding(wanted->toElement());
    auto asking = ask(set, service, verb(u"publish"_s, node).holding(written), false, conditions);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto given = answer->child(u"publish").child(u"item").attribute(u"id");
    co_return given.isEmpty() ? item.id : given;
}

Nodes::Asking Nodes::retract(Jid service, QString node, QString id, bool isTold)
{
    auto request = verb(u"retract"_s, node).holding(xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, id));
    if (isTold)
        request.setAttribute(u"notify"_s, u"true"_s);
    return ask(set, std::move(service), std::move(request));
}

Task<Result<QList<NodeItem>>> Nodes::items(Jid service, QString node, int most, QStringList ids, QString subscription)
{
    auto request = verb(u"items"_s, node);
    if (most > 0)
        request.setAttribute(u"max_items"_s, QString::number(most));
    if (!subscription.isEmpty())
        request.setAttribute(u"subid"_s, subscription);
    for (const auto& id : ids)
        request.add(xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, id));
    auto asking = ask(get, service, request);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return itemsIn(*answer);
}

Task<Result<NodePage>> Nodes::page(Jid service, QString node, PageRequest wanted)
{
    auto asking = ask(get, service, verb(u"items"_s, node), false, wanted.toElement());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    NodePage page;
    page.items = itemsIn(*answer);
    page.page = PageAnswer::in(*answer);
    co_return page;
}

DataForm Nodes::privateConditions()
{
    DataForm form(DataForm::Type::Submit, u"http://jabber.org/protocol/pubsub#publish-options"_s);
    form.add({u"pubsub#persist_items"_s, DataForm::FieldType::Boolean, {u"true"_s}});
    form.add({u"pubsub#max_items"_s, DataForm::FieldType::TextSingle, {u"max"_s}});
    form.add({u"pubsub#send_last_published_item"_s, DataForm::FieldType::ListSingle, {u"never"_s}});
    form.add({u"pubsub#access_model"_s, DataForm::FieldType::ListSingle, {u"whitelist"_s}});
    return form;
}

Task<Result<NodeSubscription>> Nodes::subscribe(Jid service, QString node, std::optional<DataForm> wanted)
{
    xml::Element beside;
    if (wanted)
        beside = ours(verb(u"options"_s, node), m_client, {}).holding(wanted->toElement());
    auto asking = ask(set, service, ours(verb(u"subscribe"_s, node), m_client, {}), false, beside);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return subscriptionOf(answer->child(u"subscription"));
}

Nodes::Asking Nodes::unsubscribe(Jid service, QString node, QString subscription)
{
    return ask(set, std::move(service), ours(verb(u"unsubscribe"_s, node), m_client, subscription));
}

Task<Result<QList<NodeSubscription>>> Nodes::subscriptions(Jid service, QString node)
{
    return subscriptionList(std::move(service), verb(u"subscriptions"_s, node), false);
}

Task<Result<QList<NodeSubscription>>> Nodes::subscribers(Jid service, QString node)
{
    return subscriptionList(std::move(service), verb(u"subscriptions"_s, node, true), true);
}

Task<Result<QList<NodeSubscription>>> Nodes::subscriptionList(Jid service, xml::Element request, bool isOwner)
{
    auto asking = ask(get, service, request, isOwner);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    QList<NodeSubscription> found;
    const auto list = answer->child(u"subscriptions");
    for (const auto& one : list.elements(u"subscription", list.ns())) {
        found.append(subscriptionOf(one));
        if (found.last().node.isEmpty())
            found.last().node = list.attribute(u"node");
    }
    co_return found;
}

Task<Result<QList<NodeAffiliation>>> Nodes::affiliations(Jid service, QString node)
{
    return affiliationList(std::move(service), verb(u"affiliations"_s, node), false);
}

Task<Result<QList<NodeAffiliation>>> Nodes::affiliated(Jid service, QString node)
{
    return affiliationList(std::move(service), verb(u"affiliations"_s, node, true), true);
}

Task<Result<QList<NodeAffiliation>>> Nodes::affiliationList(Jid service, xml::Element request, bool isOwner)
{
    auto asking = ask(get, service, request, isOwner);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    QList<NodeAffiliation> found;
    const auto list = answer->child(u"affiliations");
    for (const auto& one : list.elements(u"affiliation", list.ns())) {
        NodeAffiliation affiliation;
        affiliation.node = one.hasAttribute(u"node") ? one.attribute(u"node") : list.attribute(u"node");
        affiliation.address = Jid::parse(one.attribute(u"jid")).valueOr({});
        affiliation.affiliation = one.attribute(u"affiliation");
        found.append(affiliation);
    }
    co_return found;
}

Task<Result<DataForm>> Nodes::form(QString type, Jid service, xml::Element request, bool isOwner)
{
    auto asking = ask(type, service, request, isOwner);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto found = DataForm::in(answer->child(request.name()));
    if (!found)
        co_return noForm();
    co_return *found;
}

Task<Result<DataForm>> Nodes::options(Jid service, QString node, QString subscription)
{
    return form(get, std::move(service), ours(verb(u"options"_s, node), m_client, subscription), false);
}

Nodes::Asking Nodes::setOptions(Jid service, QString node, DataForm filled, QString subscription)
{
    return ask(
        set, std::move(service), ours(verb(u"options"_s, node), m_client, subscription).holding(filled.toElement()));
}

Task<Result<DataForm>> Nodes::defaultOptions(Jid service)
{
    return form(get, std::move(service), verb(u"default"_s, {}), false);
}

Task<Result<DataForm>> Nodes::configuration(Jid service, QString node)
{
    return form(get, std::move(service), verb(u"configure"_s, node, true), true);
}

Task<Result<DataForm>> Nodes::defaultConfiguration(Jid service)
{
    return form(get, std::move(service), verb(u"default"_s, {}, true), true);
}

Nodes::Asking Nodes::configure(Jid service, QString node, DataForm filled)
{
    return ask(set, std::move(service), verb(u"configure"_s, node, true).holding(filled.toElement()), true);
}

Nodes::Asking Nodes::setSubscribers(Jid service, QString node, QList<NodeSubscription> changed)
{
    auto list = verb(u"subscriptions"_s, node, true);
    for (const auto& one : changed) {
        auto written = verb(u"subscription"_s, {}, true)
                           .with(u"jid"_s, one.address.toString())
                           .with(u"subscription"_s, one.state);
        if (!one.id.isEmpty())
            written.setAttribute(u"subid"_s, one.id);
        list.add(std::move(written));
    }
    return ask(set, std::move(service), std::move(list), true);
}

Nodes::Asking Nodes::setAffiliated(Jid service, QString node, QList<NodeAffiliation> changed)
{
    auto list = verb(u"affiliations"_s, node, true);
    for (const auto& one : changed)
        list.add(verb(u"affiliation"_s, {}, true)
                     .with(u"jid"_s, one.address.toString())
                     .with(u"affiliation"_s, one.affiliation));
    return ask(set, std::move(service), std::move(list), true);
}

} // namespace everyport::xmpp::client
