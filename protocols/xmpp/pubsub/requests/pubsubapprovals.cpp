#include "protocols/xmpp/pubsub/requests/pubsubapprovals.h"

#include <algorithm>

#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using FieldType = DataForm::FieldType;

const QString approvalFormType = u"http://jabber.org/protocol/pubsub#subscribe_authorization"_s;
const QString getPending = u"http://jabber.org/protocol/pubsub#get-pending"_s;
const QString commandName = u"Who waits for approval"_s;

xml::Element stage(const xml::Element& asked, const QString& status)
{
    const auto session = asked.attribute(u"sessionid").left(64);
    return xml::Element(u"command"_s, ns::commands)
        .with(u"node"_s, getPending)
        .with(u"sessionid"_s, session.isEmpty() ? randomText(9) : session)
        .with(u"status"_s, status);
}

bool waits(const PubsubSubscription& subscription)
{
    return subscription.state == SubscriptionState::Pending;
}

} // namespace

void PubsubApprovals::askOwners(const PubsubNode& node, const Jid& who) const
{
    ask(node, who, node.owners());
}

void PubsubApprovals::ask(const PubsubNode& node, const Jid& who, const QList<Jid>& owners) const
{
    DataForm form(DataForm::Type::Form, approvalFormType);
    form.title = u"Somebody wants to subscribe"_s;
    form.instructions = u"Allow it or not; until then they wait."_s;
    form.add({u"pubsub#node"_s, FieldType::TextSingle, {node.name}, u"Node"_s});
    form.add({u"pubsub#subscriber_jid"_s, FieldType::JidSingle, {who.toString()}, u"Who"_s});
    form.add({u"pubsub#allow"_s, FieldType::Boolean, {DataForm::fromBool(false)}, u"May they subscribe?"_s});
    for (const auto& owner : owners) {
        auto message = Stanza::message(m_nodes.service(), owner);
        auto element = message.element();
        element.setAttribute(u"id"_s, randomText(9));
        element.add(form.toElement());
        message.setElement(std::move(element));
        m_router.send(std::move(message));
    }
}

bool isPubsubApproval(const Stanza& message)
{
    const auto form = DataForm::in(message.element());
    return form && form->formType() == approvalFormType;
}

bool PubsubApprovals::receive(const Stanza& message)
{
    if (!isPubsubApproval(message))
        return false;
    const auto form = DataForm::in(message.element());
    if (form->type() == DataForm::Type::Submit)
        m_work.start(decide(message, *form));
    return true;
}

Task<Result<Done>> PubsubApprovals::decide(Stanza message, DataForm form)
{
    const auto name = form.value(u"pubsub#node");
    const auto who = Jid::parse(form.value(u"pubsub#subscriber_jid"));
    const auto allow = DataForm::toBool(form.value(u"pubsub#allow"));
    const auto* node = m_nodes.find(name);
    const auto* known = node && who ? node->subscriptions.find(*who) : nullptr;
    std::optional<StanzaError> wrong;
    if (!node)
        wrong = m_nodes.missing(name);
    else if (!node->isOwner(message.from()))
        wrong = StanzaError(Condition::Forbidden);
    else if (!who || !allow)
        wrong = StanzaError(Condition::BadRequest);
    else if (!known || !waits(*known))
        wrong = StanzaError(Condition::UnexpectedRequest, u"They do not wait, or not any more."_s);
    if (wrong) {
        m_router.send(message.error(*wrong));
        co_return Done{};
    }
    auto decided = *known;
    decided.state = *allow ? SubscriptionState::Subscribed : SubscriptionState::None;
    auto changing = *allow ? m_nodes.setSubscription(name, decided) : m_nodes.unsubscribe(name, decided.who);
    const auto changed = co_await std::move(changing);
    if (!changed) {
        m_router.send(message.error(StanzaError::of(changed.error())));
        co_return changed;
    }
    m_nodes.notices().subscription(name, decided, {decided.who});
    if (*allow)
        m_nodes.lastItems().subscribed(name, decided.who);
    co_return Done{};
}

QStringList PubsubApprovals::waitingNodesOf(const Jid& owner) const
{
    QStringList names;
    for (const auto& [name, node] : m_nodes.tree().nodes()) {
        const auto& all = node.subscriptions.all();
        if (node.isOwner(owner) && std::any_of(all.begin(), all.end(), waits))
            names.append(name);
    }
    return names;
}

QStringList PubsubApprovals::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::commands) : QStringList();
}

Task<Answer> PubsubApprovals::answer(Stanza request, Place)
{
    const auto asked = request.payload();
    if (!request.isSet() || asked.name() != u"command")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (asked.attribute(u"node") != getPending)
        return answeredNow(StanzaError(Condition::ItemNotFound));
    const auto action = asked.attribute(u"action");
    if (action == u"cancel")
        return answeredNow(stage(asked, u"canceled"_s));
    const auto filled = DataForm::in(asked);
    if (!filled) {
        DataForm form(DataForm::Type::Form, approvalFormType);
        DataForm::Field nodes{u"pubsub#node"_s, FieldType::ListSingle, {}, u"Node"_s, {}, true};
        for (const auto& name : waitingNodesOf(request.from()))
            nodes.options.append({name});
        form.add(std::move(nodes));
        auto actions = xml::Element(u"actions"_s, ns::commands)
                           .with(u"execute"_s, u"complete"_s)
                           .holding(xml::Element(u"complete"_s, ns::commands));
        return answeredNow(stage(asked, u"executing"_s).holding(std::move(actions)).holding(form.toElement()));
    }
    const auto name = filled->value(u"pubsub#node");
    const auto* node = m_nodes.find(name);
    if (!node)
        return answeredNow(m_nodes.missing(name));
    if (!node->isOwner(request.from()))
        return answeredNow(StanzaError(Condition::Forbidden));
    for (const auto& one : node->subscriptions.all()) {
        if (waits(one))
            ask(*node, one.who, {request.from()});
    }
    return answeredNow(stage(asked, u"completed"_s));
}

std::optional<Answer> PubsubApprovals::discovered(const Stanza& request) const
{
    const auto query = request.payload();
    const auto node = query.attribute(u"node");
    if (node == ns::commands && query.ns() == ns::discoItems)
        return discoItems({{m_nodes.service(), getPending, commandName}}, node);
    if (node == ns::commands)
        return discoInfo({{u"automation"_s, u"command-list"_s}}, {}, node);
    if (node == getPending && query.ns() == ns::discoInfo)
        return discoInfo({{u"automation"_s, u"command-node"_s, commandName}}, {ns::commands, ns::dataForms}, node);
    return std::nullopt;
}

} // namespace everyport::xmpp
