#include "protocols/xmpp/pubsub/pubsubowner.h"

#include "protocols/xmpp/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype changesAtATime = 1000;

Task<Answer> now(Answer answer)
{
    return Task<Answer>(std::move(answer));
}

Answer answerOf(const Result<Done>& result)
{
    return result ? Answer(xml::Element()) : Answer(StanzaError::of(result.error()));
}

Task<Answer> answered(Task<Result<Done>> work)
{
    const auto result = co_await std::move(work);
    co_return answerOf(result);
}

xml::Element pubsub(xml::Element child)
{
    return xml::Element(u"pubsub"_s, ns::pubsubOwner).holding(std::move(child));
}

xml::Element configurationForm(const QString& name, const QString& node, const NodeConfig& config)
{
    xml::Element element(name, ns::pubsubOwner);
    if (!node.isEmpty())
        element.setAttribute(u"node"_s, node);
    return pubsub(std::move(element).holding(config.toForm().toElement()));
}

} // namespace

QStringList PubsubOwner::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::pubsubOwner) : QStringList();
}

Task<Answer> PubsubOwner::answer(Stanza request, Place)
{
    const auto verb = request.payload().firstElement();
    if (!request.payload().is(u"pubsub", ns::pubsubOwner) || verb.ns() != ns::pubsubOwner)
        return now(StanzaError(Condition::BadRequest));
    if (verb.name() == u"default" && !request.isSet())
        return now(configurationForm(u"default"_s, {}, {}));
    const auto name = verb.attribute(u"node");
    if (name.isEmpty())
        return now(pubsubError(Condition::BadRequest, u"nodeid-required"_s));
    const auto* node = m_nodes.find(name);
    if (!node)
        return now(StanzaError(Condition::ItemNotFound));
    if (!node->isOwner(request.from()))
        return now(StanzaError(Condition::Forbidden));
    return request.isSet() ? change(*node, verb) : now(read(*node, verb));
}

Answer PubsubOwner::read(const PubsubNode& node, const xml::Element& verb) const
{
    if (verb.name() == u"configure")
        return configurationForm(u"configure"_s, node.name, node.config);
    auto list = xml::Element(verb.name(), ns::pubsubOwner).with(u"node"_s, node.name);
    if (verb.name() == u"affiliations") {
        for (const auto& [who, affiliation] : node.affiliations.asKeyValueRange())
            list.add(xml::Element(u"affiliation"_s, ns::pubsubOwner).with(u"jid"_s, who.toString()).with(u"affiliation"_s, affiliationName(affiliation)));
        return pubsub(std::move(list));
    }
    if (verb.name() == u"subscriptions") {
        for (const auto& who : node.subscribers)
            list.add(xml::Element(u"subscription"_s, ns::pubsubOwner).with(u"jid"_s, who.toString()).with(u"subscription"_s, u"subscribed"_s));
        return pubsub(std::move(list));
    }
    return StanzaError(Condition::BadRequest);
}

Task<Answer> PubsubOwner::change(PubsubNode node, xml::Element verb)
{
    const auto name = verb.name();
    if (name == u"configure")
        return configure(std::move(node), std::move(verb));
    if (name == u"affiliations")
        return setAffiliations(std::move(node), std::move(verb));
    if (name == u"subscriptions")
        return setSubscriptions(std::move(node), std::move(verb));
    if (name == u"delete")
        return answered(m_nodes.remove(node.name, verb.child(u"redirect").attribute(u"uri")));
    if (name != u"purge")
        return now(StanzaError(Condition::BadRequest));
    return node.config.persistItems ? answered(m_nodes.purge(node.name)) : now(unsupported(u"persistent-items"_s));
}

Task<Answer> PubsubOwner::configure(PubsubNode node, xml::Element verb)
{
    const auto form = DataForm::in(verb);
    if (!form)
        co_return StanzaError(Condition::BadRequest);
    if (form->type() == DataForm::Type::Cancel)
        co_return xml::Element();
    if (form->type() != DataForm::Type::Submit)
        co_return StanzaError(Condition::BadRequest);
    const auto filled = m_nodes.filled(node.config, *form);
    if (!filled)
        co_return StanzaError::of(filled.error());
    const auto configured = co_await m_nodes.configure(node.name, *filled);
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
        wanted.append({who->bare(), *affiliation});
        after.affiliations.insert(who->bare(), *affiliation);
    }
    if (after.ownerCount() == 0)
        co_return StanzaError(Condition::NotAcceptable, u"A node needs an owner."_s);
    for (const auto& [who, affiliation] : wanted) {
        const auto set = co_await m_nodes.setAffiliation(node.name, who, affiliation);
        if (!set)
            co_return StanzaError::of(set.error());
    }
    co_return xml::Element();
}

/// §8.8.2
Task<Answer> PubsubOwner::setSubscriptions(PubsubNode node, xml::Element verb)
{
    const auto elements = verb.elements(u"subscription", ns::pubsubOwner);
    if (elements.size() > changesAtATime)
        co_return StanzaError(Condition::PolicyViolation);
    for (const auto& element : elements) {
        const auto who = Jid::parse(element.attribute(u"jid"));
        const auto state = element.attribute(u"subscription");
        if (!who || (state != u"subscribed" && state != u"none"))
            co_return StanzaError(Condition::BadRequest);
    }
    for (const auto& element : elements) {
        const auto who = *Jid::parse(element.attribute(u"jid"));
        auto change = element.attribute(u"subscription") == u"none" ? m_nodes.unsubscribe(node.name, who)
                                                                     : m_nodes.subscribe(node.name, who);
        const auto changed = co_await std::move(change);
        if (!changed)
            co_return StanzaError::of(changed.error());
    }
    co_return xml::Element();
}

} // namespace everyport::xmpp
