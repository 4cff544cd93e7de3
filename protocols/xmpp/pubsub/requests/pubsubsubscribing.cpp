#include "protocols/xmpp/pubsub/requests/pubsubsubscribing.h"

#include <algorithm>

#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

StanzaError invalidOptions(const QString& text = {})
{
    auto error = pubsubError(Condition::BadRequest, u"invalid-options"_s);
    error.text = text;
    return error;
}

/// The address in `jid`, which has to be the sender's own (§6.1.3.1).
std::optional<Jid> ownAddress(const Stanza& request, const xml::Element& verb)
{
    auto jid = Jid::parse(verb.attribute(u"jid"));
    if (!jid || (*jid != request.from() && *jid != request.from().bare()))
        return std::nullopt;
    return *jid;
}

/// Those that came beside a subscribe, on top of what is there; a form that cannot be is an error.
std::variant<SubscribeOptions, StanzaError> optionsIn(const xml::Element& element, const SubscribeOptions& before)
{
    if (element.isNull())
        return before;
    const auto form = DataForm::submittedIn(element);
    if (!form)
        return invalidOptions(form.error().text);
    if (!*form)
        return before;
    const auto filled = before.with(**form);
    if (!filled)
        return invalidOptions(filled.error().text);
    return *filled;
}

} // namespace

/// Is there no room for one more, with all that are under way?
bool PubsubSubscribing::isFull(const PubsubNode& node, const Jid& who) const
{
    if (node.subscriptions.count() + m_underWay.count(node.name) >= m_policy.subscribers)
        return true;
    const auto here = node.subscriptions.countOf(who) + m_underWay.count(node.name, who);
    if (here > 0)
        return here >= m_policy.clientsOfOne;
    const auto others = m_nodes.subscribedBy(who);
    const auto coming = m_underWay.nodesOf(who);
    return others.size() + std::count_if(coming.begin(), coming.end(), [&](const QString& name) {
        return !others.contains(name);
    }) >= m_policy.subscriptionsOfOne;
}

std::optional<StanzaError> PubsubSubscribing::refuses(const PubsubNode& node, const Stanza& request) const
{
    if (const auto refused = m_nodes.access().refusesSubscriber(node, request.from()))
        return refused;
    if (!node.config.subscribable)
        return unsupported(u"subscribe"_s);
    if (isFull(node, request.from()))
        return tooManySubscriptions();
    return std::nullopt;
}

Task<Answer> PubsubSubscribing::subscribe(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto* node = m_nodes.tree().find(name);
    const auto who = ownAddress(request, verb);
    if (!who)
        co_return pubsubError(Condition::BadRequest, u"invalid-jid"_s);
    if (const auto* known = node->subscriptions.find(*who)) {
        auto answer = co_await resubscribe(name, *known, request);
        co_return answer;
    }
    if (const auto refused = refuses(*node, request))
        co_return *refused;
    const auto options = optionsIn(request.payload().child(u"options", ns::pubsub), {});
    if (const auto* wrong = std::get_if<StanzaError>(&options))
        co_return *wrong;
    PubsubSubscription made{*who, SubscriptionState::Subscribed, std::get<SubscribeOptions>(options)};
    if (node->config.accessModel == AccessModel::Authorize && node->affiliation(*who) == Affiliation::None)
        made.state = SubscriptionState::Pending;
    auto underWay = m_underWay.begin(name, *who);
    const auto subscribed = co_await m_nodes.setSubscription(name, made);
    underWay.end();
    if (!subscribed)
        co_return StanzaError::of(subscribed.error());
    if (const auto* now = m_nodes.tree().find(name)) {
        // Shut out meanwhile, when they were not there yet to be dropped.
        if (const auto refused = m_nodes.access().refusesSubscriber(*now, request.from())) {
            const auto ended = co_await m_nodes.unsubscribe(name, *who);
            co_return ended ? *refused : StanzaError::of(ended.error());
        }
        if (made.state == SubscriptionState::Pending)
            asksOwners(*now, *who);
        else
            m_nodes.lastItems().subscribed(name, *who);
        if (now->config.notifySubscriptions)
            m_nodes.notices().subscription(name, made, now->owners());
    }
    co_return pubsubElement(ns::pubsub, subscriptionElement(ns::pubsub, name, made));
}

/// §6.1.6: there is one subscription of an address, so asking again is told how it stands, with the options of now.
Task<Answer> PubsubSubscribing::resubscribe(QString name, PubsubSubscription known, Stanza request)
{
    if (known.state == SubscriptionState::Pending)
        co_return pubsubError(Condition::NotAuthorized, u"pending-subscription"_s);
    const auto options = optionsIn(request.payload().child(u"options", ns::pubsub), known.options);
    if (const auto* wrong = std::get_if<StanzaError>(&options))
        co_return *wrong;
    if (std::get<SubscribeOptions>(options) != known.options) {
        known.options = std::get<SubscribeOptions>(options);
        const auto changed = co_await m_nodes.setSubscription(name, known);
        if (!changed)
            co_return StanzaError::of(changed.error());
    }
    co_return pubsubElement(ns::pubsub, subscriptionElement(ns::pubsub, name, known));
}

/// The one that a request is about (§§6.2.3, 6.3.4). None has a subid, so one that is named is another's.
std::variant<PubsubSubscription, StanzaError> PubsubSubscribing::ownSubscription(
    const Stanza& request, const xml::Element& verb, const StanzaError& notOwn) const
{
    const auto who = ownAddress(request, verb);
    if (!who)
        return notOwn;
    const auto* known = m_nodes.tree().find(verb.attribute(u"node"))->subscriptions.find(*who);
    if (!known)
        return notSubscribed(verb.name() == u"options" ? ErrorType::Modify : ErrorType::Cancel);
    if (!verb.attribute(u"subid").isEmpty())
        return pubsubError(Condition::NotAcceptable, u"invalid-subid"_s);
    return *known;
}

Task<Answer> PubsubSubscribing::unsubscribe(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto known = ownSubscription(request, verb, StanzaError(Condition::Forbidden));
    if (const auto* wrong = std::get_if<StanzaError>(&known))
        co_return *wrong;
    auto gone = std::get<PubsubSubscription>(known);
    const auto ended = co_await m_nodes.unsubscribe(name, gone.who);
    const auto* now = m_nodes.tree().find(name);
    gone.state = SubscriptionState::None;
    if (ended && now && now->config.notifySubscriptions)
        m_nodes.notices().subscription(name, gone, now->owners());
    co_return answerOf(ended);
}

Task<Answer> PubsubSubscribing::options(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    if (verb.attribute(u"jid").isEmpty())
        co_return pubsubError(Condition::BadRequest, u"jid-required"_s);
    const auto known = ownSubscription(request, verb, StanzaError(Condition::Forbidden));
    if (const auto* wrong = std::get_if<StanzaError>(&known))
        co_return *wrong;
    auto subscription = std::get<PubsubSubscription>(known);
    if (!request.isSet()) {
        auto element = xml::Element(u"options"_s, ns::pubsub).with(u"jid"_s, subscription.who.toString());
        if (!name.isEmpty())
            element.setAttribute(u"node"_s, name);
        co_return pubsubElement(ns::pubsub, std::move(element).holding(subscription.options.toForm().toElement()));
    }
    const auto form = DataForm::in(verb);
    if (!form || (form->type() != DataForm::Type::Submit && form->type() != DataForm::Type::Cancel))
        co_return invalidOptions();
    if (const auto refused = m_nodes.access().refusesSubscriber(*m_nodes.tree().find(name), request.from()))
        co_return *refused; // banned, and their subscription is about to end
    const auto filled = optionsIn(verb, subscription.options);
    if (const auto* wrong = std::get_if<StanzaError>(&filled))
        co_return *wrong;
    subscription.options = std::get<SubscribeOptions>(filled);
    const auto changed = co_await m_nodes.setSubscription(name, subscription);
    co_return answerOf(changed);
}

/// §6.4
Answer PubsubSubscribing::defaultOptions(const Stanza& request, const xml::Element& verb) const
{
    const auto name = verb.attribute(u"node");
    const auto* node = m_nodes.tree().find(name);
    if (!node)
        return m_nodes.missing(name);
    if (const auto refused = m_nodes.access().refusesSubscriber(*node, request.from()))
        return *refused;
    xml::Element element(u"default"_s, ns::pubsub);
    if (!name.isEmpty())
        element.setAttribute(u"node"_s, name);
    return pubsubElement(ns::pubsub, std::move(element).holding(SubscribeOptions().toForm().toElement()));
}

/// §5.6: the sender's own.
Answer PubsubSubscribing::subscriptions(const Stanza& request, const xml::Element& verb) const
{
    const auto only = verb.attribute(u"node");
    xml::Element list(u"subscriptions"_s, ns::pubsub);
    if (!only.isEmpty()) {
        if (!m_nodes.find(only))
            return m_nodes.missing(only);
        list.setAttribute(u"node"_s, only);
    }
    for (const auto& name : m_nodes.subscribedBy(request.from())) {
        if (!only.isEmpty() && name != only)
            continue;
        for (const auto& subscription : m_nodes.tree().find(name)->subscriptions.ofAccount(request.from()))
            list.add(subscriptionElement(ns::pubsub, name, subscription));
    }
    return pubsubElement(ns::pubsub, std::move(list));
}

} // namespace everyport::xmpp
