#include "protocols/xmpp/pubsub/requests/pubsubowner.h"

#include <algorithm>

#include "protocols/xmpp/pubsub/requests/onerequest.h"
#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype changesAtATime = 1000;
constexpr qsizetype mostWaiting = 1000;
constexpr qsizetype longestRedirect = 2048;
const QString childrenField = u"pubsub#children"_s;

/// Whoever owns a node does not choose who hears of it: those who have asked, and the owner's own clients.
bool hasAsked(const PubsubNode& node, const Jid& who, const Jid& by)
{
    return node.subscriptions.find(who) || who.bareView() == by.bareView();
}

Task<Answer> answered(Task<Result<Done>> work)
{
    const auto result = co_await std::move(work);
    co_return answerOf(result);
}

} // namespace

QStringList PubsubOwner::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::pubsubOwner) : QStringList();
}

Task<Answer> PubsubOwner::answer(Stanza request, Place)
{
    const auto verb = request.payload().firstElement();
    if (!request.payload().is(u"pubsub", ns::pubsubOwner) || verb.ns() != ns::pubsubOwner
        || !isOneRequest(request.payload()))
        return answeredNow(StanzaError(Condition::BadRequest));
    if (verb.name() == u"default" && !request.isSet()) {
        const auto form = DataForm::in(verb);
        NodeConfig config;
        config.nodeType = form ? nodeTypeNamed(form->value(u"pubsub#node_type")).value_or(NodeType::Leaf)
                               : NodeType::Leaf;
        return answeredNow(configurationForm(u"default"_s, nullptr, config));
    }
    const auto name = verb.attribute(u"node");
    if (verb.name() == u"delete" && request.isSet() && verb.hasAttribute(u"node") && name.isEmpty())
        return answeredNow(StanzaError(Condition::NotAllowed, u"The root stays."_s)); // XEP-0248 §5.3.3
    if (name.isEmpty() && (verb.name() != u"collection" || !request.isSet()))
        return answeredNow(pubsubError(Condition::BadRequest, u"nodeid-required"_s));
    if (request.isSet() && m_turns.waitingCount() >= mostWaiting)
        return answeredNow(
            StanzaError(Condition::ResourceConstraint, ErrorType::Wait, u"Too many changes are waiting."_s));
    if (request.isSet())
        return changeInTurn(std::move(request), verb);
    const auto* node = m_nodes.find(name);
    if (!node)
        return answeredNow(m_nodes.missing(name));
    return answeredNow(node->isOwner(request.from()) ? read(*node, verb) : Answer(StanzaError(Condition::Forbidden)));
}

/// Who may do it, and whether it leaves the node an owner, is judged by what is there when the change before is safe.
/// Two owners who take each other out in one turn would leave none, and of two who change one configuration the second
/// would undo the first.
Task<Answer> PubsubOwner::changeInTurn(Stanza request, xml::Element verb)
{
    const auto turn = co_await m_turns.take();
    if (verb.name() == u"collection") {
        auto answer = co_await associate(std::move(request), verb);
        co_return answer;
    }
    const auto name = verb.attribute(u"node");
    const auto* node = m_nodes.find(name);
    if (!node)
        co_return m_nodes.missing(name);
    if (!node->isOwner(request.from()))
        co_return StanzaError(Condition::Forbidden);
    auto changing = change(*node, std::move(request), verb);
    auto answer = co_await std::move(changing);
    co_return answer;
}

Answer PubsubOwner::configurationForm(const QString& name, const PubsubNode* node, const NodeConfig& config) const
{
    xml::Element element(name, ns::pubsubOwner);
    auto form = config.toForm();
    if (node) {
        element.setAttribute(u"node"_s, node->name);
        if (config.isCollection())
            form.add({.name = childrenField,
                .type = DataForm::FieldType::TextMulti,
                .values = m_nodes.tree().children(node->name),
                .label = u"Nodes that stand in it"_s});
    }
    return pubsubElement(ns::pubsubOwner, std::move(element).holding(form.toElement()));
}

Answer PubsubOwner::read(const PubsubNode& node, const xml::Element& verb) const
{
    if (verb.name() == u"configure")
        return configurationForm(u"configure"_s, &node, node.config);
    auto list = xml::Element(verb.name(), ns::pubsubOwner).with(u"node"_s, node.name);
    if (verb.name() == u"affiliations") {
        for (const auto& [who, affiliation] : node.affiliations.asKeyValueRange())
            list.add(xml::Element(u"affiliation"_s, ns::pubsubOwner)
                         .with(u"jid"_s, who.toString())
                         .with(u"affiliation"_s, affiliationName(affiliation)));
        return pubsubElement(ns::pubsubOwner, std::move(list));
    }
    if (verb.name() == u"subscriptions") {
        for (const auto& one : node.subscriptions.all())
            list.add(subscriptionElement(ns::pubsubOwner, {}, one));
        return pubsubElement(ns::pubsubOwner, std::move(list));
    }
    return StanzaError(Condition::BadRequest);
}

Task<Answer> PubsubOwner::change(PubsubNode node, Stanza request, xml::Element verb)
{
    const auto name = verb.name();
    if (name == u"configure")
        return configure(std::move(node), std::move(verb), request.from());
    if (name == u"affiliations")
        return setAffiliations(std::move(node), std::move(verb));
    if (name == u"subscriptions")
        return setSubscriptions(node.name, std::move(verb), request.from());
    if (name == u"delete") {
        const auto redirect = verb.child(u"redirect").attribute(u"uri");
        if (redirect.size() > longestRedirect)
            return answeredNow(StanzaError(Condition::NotAcceptable, u"The redirection is too long."_s));
        return answered(m_nodes.remove(node.name, redirect));
    }
    if (name != u"purge")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (node.config.isCollection())
        return answeredNow(unsupported(u"purge-nodes"_s));
    return node.config.persistItems ? answered(m_nodes.purge(node.name))
                                    : answeredNow(unsupported(u"persistent-items"_s));
}

Task<Answer> PubsubOwner::configure(PubsubNode node, xml::Element verb, Jid who)
{
    const auto form = DataForm::in(verb);
    if (!form)
        co_return StanzaError(Condition::BadRequest);
    if (form->type() == DataForm::Type::Cancel)
        co_return xml::Element();
    if (form->type() != DataForm::Type::Submit)
        co_return StanzaError(Condition::BadRequest);
    const auto filled = m_nodes.access().filled(node.config, *form);
    if (!filled)
        co_return StanzaError::of(filled.error());
    auto children = form->find(childrenField) ? form->values(childrenField) : m_nodes.tree().children(node.name);
    children.removeAll(QString());
    if (!filled->isCollection() && (node.config.isCollection() || !children.isEmpty())) // XEP-0248 §5.2.3
        co_return pubsubError(Condition::NotAllowed, u"invalid-options"_s);
    if (const auto wrong = m_nodes.tree().refuses(node.name, filled->collections, who))
        co_return *wrong;
    if (children.size() > filled->childrenMax)
        co_return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    const auto configured = co_await m_nodes.configure(node.name, *filled);
    if (!configured || !form->find(childrenField))
        co_return answerOf(configured);
    auto answer = co_await setChildren(node.name, children, who);
    co_return answer;
}

/// Exactly these from now on.
Task<Answer> PubsubOwner::setChildren(QString collection, QStringList children, Jid who)
{
    const auto before = m_nodes.tree().children(collection);
    for (const auto& child : before) {
        if (children.contains(child))
            continue;
        auto leaving = setMembership(collection, child, false, who);
        const auto answer = co_await std::move(leaving);
        if (std::holds_alternative<StanzaError>(answer))
            co_return answer;
    }
    for (const auto& child : std::as_const(children)) {
        if (before.contains(child))
            continue;
        auto joining = setMembership(collection, child, true, who);
        const auto answer = co_await std::move(joining);
        if (std::holds_alternative<StanzaError>(answer))
            co_return answer;
    }
    co_return xml::Element();
}

/// XEP-0248 §5.4 and 5.5
Task<Answer> PubsubOwner::associate(Stanza request, xml::Element verb)
{
    const auto name = verb.attribute(u"node");
    const auto change = verb.firstElement();
    const bool joins = change.name() == u"associate";
    // as older programs write it
    const bool leaves = change.name() == u"dissociate" || change.name() == u"disassociate";
    const auto child = change.attribute(u"node");
    if ((!joins && !leaves) || child.isEmpty())
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto* collection = m_nodes.tree().find(name);
    if (!collection || !m_nodes.find(child))
        return answeredNow(m_nodes.missing(collection ? child : name));
    return setMembership(name, child, joins, request.from());
}

/// A node is its owner's to put somewhere; out of a collection the collection's owner may take it as well.
Task<Answer> PubsubOwner::setMembership(QString collection, QString child, bool joins, Jid who)
{
    const auto* above = m_nodes.tree().find(collection);
    const auto* node = m_nodes.find(child);
    if (!above || !node)
        co_return m_nodes.missing(above ? child : collection);
    if (!node->isOwner(who) && (joins || !above->isOwner(who)))
        co_return StanzaError(Condition::Forbidden);
    auto config = node->config;
    if (joins == (collection.isEmpty() ? config.collections.isEmpty() : config.collections.contains(collection)))
        co_return xml::Element(); // as it is already
    if (joins && collection.isEmpty())
        config.collections.clear(); // the root has what is nowhere else
    else if (joins)
        config.collections.append(collection);
    else
        config.collections.removeAll(collection);
    if (config.collections.size() > NodeConfig::mostCollections)
        co_return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    if (const auto wrong = m_nodes.tree().refuses(child, config.collections, who))
        co_return *wrong;
    const auto configured = co_await m_nodes.configure(child, config);
    co_return answerOf(configured);
}

/// §8.9.2: all or, where one of them cannot be, none.
Task<Answer> PubsubOwner::setAffiliations(PubsubNode node, xml::Element verb)
{
    QList<std::pair<Jid, Affiliation>> wanted;
    auto after = node;
    const auto elements = verb.elements(u"affiliation", ns::pubsubOwner);
    if (elements.size() > changesAtATime)
        co_return StanzaError(Condition::PolicyViolation);
    for (const auto& element : elements) {
        const auto who = Jid::parse(element.attribute(u"jid"));
        const auto affiliation = affiliationNamed(element.attribute(u"affiliation"));
        if (!who || !affiliation)
            co_return StanzaError(Condition::BadRequest);
        if (after.affiliation(*who) == *affiliation)
            continue;
        wanted.append({who->bare(), *affiliation});
        after.affiliations.insert(who->bare(), *affiliation);
    }
    if (after.ownerCount() == 0)
        co_return StanzaError(Condition::NotAcceptable, u"A node needs an owner."_s);
    // New owners first: nobody's going must find the node without one, whatever is done to it meanwhile.
    std::stable_partition(
        wanted.begin(), wanted.end(), [](const auto& one) { return one.second == Affiliation::Owner; });
    for (const auto& [who, affiliation] : wanted) {
        const auto set = co_await m_nodes.setAffiliation(node.name, who, affiliation);
        if (!set)
            co_return StanzaError::of(set.error());
        m_nodes.notices().affiliation(node.name, who, affiliation);
    }
    co_return xml::Element();
}

/// §8.8.2: all or, where one of them may not be, none; who is changed is told (§8.8.4).
Task<Answer> PubsubOwner::setSubscriptions(QString node, xml::Element verb, Jid by)
{
    const auto elements = verb.elements(u"subscription", ns::pubsubOwner);
    if (elements.size() > changesAtATime)
        co_return StanzaError(Condition::PolicyViolation);
    QList<Jid> subscribed;
    for (const auto& element : elements) {
        const auto who = Jid::parse(element.attribute(u"jid"));
        const auto state = element.attribute(u"subscription");
        if (!who || (state != u"subscribed" && state != u"none"))
            co_return StanzaError(Condition::BadRequest);
        if (!element.attribute(u"subid").isEmpty())
            co_return pubsubError(Condition::NotAcceptable, u"invalid-subid"_s);
        if (state == u"subscribed")
            subscribed.append(*who);
    }
    const auto* before = m_nodes.find(node);
    if (!before) // it went before its turn
        co_return m_nodes.missing(node);
    const bool allAsked = std::all_of(
        subscribed.begin(), subscribed.end(), [&](const Jid& who) { return hasAsked(*before, who, by); });
    if (!allAsked) {
        auto asking = m_policy.maySubscribeOthers(by);
        const auto may = co_await std::move(asking);
        if (!may)
            co_return StanzaError::of(may.error());
        if (!*may)
            co_return StanzaError(Condition::Forbidden, u"Who wants to hear of it subscribes, or asks to be let in."_s);
    }
    for (const auto& element : elements) {
        const auto who = *Jid::parse(element.attribute(u"jid"));
        const auto* now = m_nodes.find(node); // others subscribe and leave meanwhile
        if (!now)
            co_return m_nodes.missing(node);
        const auto* known = now->subscriptions.find(who);
        PubsubSubscription wanted = known ? *known : PubsubSubscription{who, SubscriptionState::None};
        const auto state = subscriptionStateNamed(element.attribute(u"subscription")).value_or(SubscriptionState::None);
        if (std::exchange(wanted.state, state) == state)
            continue;
        if (allAsked && state == SubscriptionState::Subscribed && !hasAsked(*now, who, by))
            continue; // they have left meanwhile
        auto change = state == SubscriptionState::None ? m_nodes.unsubscribe(node, who)
                                                       : m_nodes.setSubscription(node, wanted);
        const auto changed = co_await std::move(change);
        if (!changed)
            co_return StanzaError::of(changed.error());
        m_nodes.notices().subscription(node, wanted, {who});
    }
    co_return xml::Element();
}

} // namespace everyport::xmpp
