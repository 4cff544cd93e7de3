#include "protocols/xmpp/pubsub/resources/pubsubresourceverbs.h"

#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"
#include "protocols/xmpp/pubsub/requests/onerequest.h"
#include "protocols/xmpp/pubsub/requests/pubsubanswers.h"
#include "protocols/xmpp/pubsub/requests/pubsubpublishing.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostChangesAtOnce = 1000;

/// What every verb's reading needs.
struct Asked {
    PubsubResource& resource;
    Stanza request;
    xml::Element verb;
    const PubsubPolicy& policy;
    Jid who = {};
    QString node = {};
};

using Reader = Task<Answer> (*)(Asked asked);

/// Waits for what the resource says, and writes down what is no error.
template <typename T, typename Write>
Task<Answer> written(PubsubResource::Reply<T> reply, Write write)
{
    const auto said = co_await std::move(reply);
    if (const auto* error = std::get_if<StanzaError>(&said))
        co_return *error;
    co_return Answer(write(std::get<T>(said)));
}

Task<Answer> done(PubsubResource::Reply<Done> reply)
{
    return written<Done>(std::move(reply), [](Done) { return xml::Element(); });
}

/// The address in `jid` where it is the sender's own.
std::optional<Jid> ownAddress(const Asked& asked)
{
    auto jid = Jid::parse(asked.verb.attribute(u"jid"));
    if (!jid || (*jid != asked.who && *jid != asked.who.bare()))
        return std::nullopt;
    return *jid;
}

xml::Element element(const QString& name, const QString& ns, const QString& node)
{
    xml::Element made(name, ns);
    if (!node.isEmpty())
        made.setAttribute(u"node"_s, node);
    return made;
}

Task<Answer> subscriptions(Asked asked)
{
    return written<QList<PubsubResource::NodeSubscription>>(
        asked.resource.subscriptions(asked.who, asked.node), [node = asked.node](const auto& all) {
            auto list = element(u"subscriptions"_s, ns::pubsub, node);
            for (const auto& [name, subscription] : all)
                list.add(subscriptionElement(ns::pubsub, name, subscription));
            return pubsubElement(ns::pubsub, std::move(list));
        });
}

Task<Answer> affiliations(Asked asked)
{
    return written<QList<PubsubResource::NodeAffiliation>>(
        asked.resource.affiliations(asked.who, asked.node), [](const auto& all) {
            xml::Element list(u"affiliations"_s, ns::pubsub);
            for (const auto& [name, affiliation] : all)
                list.add(
                    element(u"affiliation"_s, ns::pubsub, name).with(u"affiliation"_s, affiliationName(affiliation)));
            return pubsubElement(ns::pubsub, std::move(list));
        });
}

Task<Answer> subscribe(Asked asked)
{
    const auto who = ownAddress(asked);
    if (!who)
        return answeredNow(pubsubError(Condition::BadRequest, u"invalid-jid"_s));
    PubsubSubscription wanted{*who};
    const auto form = DataForm::submittedIn(asked.request.payload().child(u"options", ns::pubsub));
    if (!form)
        return answeredNow(pubsubError(Condition::BadRequest, u"invalid-options"_s));
    if (*form) {
        const auto options = SubscribeOptions().with(**form);
        if (!options)
            return answeredNow(pubsubError(Condition::BadRequest, u"invalid-options"_s));
        wanted.options = *options;
    }
    return written<PubsubSubscription>(
        asked.resource.subscribe(asked.who, asked.node, wanted), [node = asked.node](const auto& made) {
            return pubsubElement(ns::pubsub, subscriptionElement(ns::pubsub, node, made));
        });
}

Task<Answer> unsubscribe(Asked asked)
{
    const auto who = ownAddress(asked);
    return who ? done(asked.resource.unsubscribe(asked.who, asked.node, *who))
               : answeredNow(StanzaError(Condition::Forbidden));
}

Task<Answer> options(Asked asked)
{
    const auto who = ownAddress(asked);
    if (asked.verb.attribute(u"jid").isEmpty())
        return answeredNow(pubsubError(Condition::BadRequest, u"jid-required"_s));
    if (!who)
        return answeredNow(StanzaError(Condition::Forbidden));
    if (asked.request.isSet()) {
        const auto form = DataForm::in(asked.verb);
        return form ? done(asked.resource.setOptions(asked.who, asked.node, *who, *form))
                    : answeredNow(pubsubError(Condition::BadRequest, u"invalid-options"_s));
    }
    return written<SubscribeOptions>(
        asked.resource.options(asked.who, asked.node, *who), [node = asked.node, who = *who](const auto& set) {
            auto answer = element(u"options"_s, ns::pubsub, node).with(u"jid"_s, who.toString());
            return pubsubElement(ns::pubsub, std::move(answer).holding(set.toForm().toElement()));
        });
}

Task<Answer> items(Asked asked)
{
    const auto query = requestedItems(asked.request, asked.verb, asked.policy);
    if (const auto* wrong = std::get_if<StanzaError>(&query))
        return answeredNow(*wrong);
    const bool isPaged = !asked.request.payload().child(u"set", ns::resultSets).isNull();
    return written<ItemPage>(asked.resource.items(asked.who, asked.node, std::get<ItemQuery>(query)),
        [node = asked.node, isPaged, most = asked.policy.bytesAtATime](
            const auto& page) { return itemsAnswer(node, page, isPaged, most); });
}

Task<Answer> publish(Asked asked)
{
    PubsubNode any; // whatever can be an item at all
    const bool isEmpty = asked.verb.elements(u"item", ns::pubsub).isEmpty();
    std::optional<PubsubItem> item;
    if (!isEmpty) {
        const auto read = publishedItem(asked.verb, any, asked.policy);
        if (const auto* wrong = std::get_if<StanzaError>(&read))
            return answeredNow(*wrong);
        item = std::get<PubsubItem>(read);
        item->publisher = asked.who.bare();
    }
    const auto options = DataForm::conditionsIn(asked.request.payload().child(u"publish-options", ns::pubsub));
    if (!options)
        return answeredNow(StanzaError::of(options.error()));
    return written<QString>(
        asked.resource.publish(asked.who, asked.node, item, *options), [node = asked.node](const auto& id) {
            auto made = element(u"publish"_s, ns::pubsub, node);
            if (!id.isEmpty())
                made.add(xml::Element(u"item"_s, ns::pubsub).with(u"id"_s, id));
            return pubsubElement(ns::pubsub, std::move(made));
        });
}

Task<Answer> retract(Asked asked)
{
    const auto all = asked.verb.elements(u"item", ns::pubsub);
    if (all.size() != 1 || all.first().attribute(u"id").isEmpty())
        return answeredNow(pubsubError(Condition::BadRequest, u"item-required"_s));
    const bool notify = DataForm::toBool(asked.verb.attribute(u"notify")).value_or(true);
    return done(asked.resource.retract(asked.who, asked.node, all.first().attribute(u"id"), notify));
}

Task<Answer> create(Asked asked)
{
    if (asked.node.size() > asked.policy.nameLength)
        return answeredNow(StanzaError(Condition::NotAcceptable, u"The node's name is too long."_s));
    const auto form = DataForm::submittedIn(asked.request.payload().child(u"configure", ns::pubsub));
    if (!form)
        return answeredNow(StanzaError::of(form.error()));
    return written<QString>(asked.resource.create(asked.who, asked.node, *form),
        [](const auto& name) { return pubsubElement(ns::pubsub, element(u"create"_s, ns::pubsub, name)); });
}

Task<Answer> defaults(Asked asked)
{
    return written<DataForm>(asked.resource.defaultConfiguration(asked.who, asked.node), [](const auto& form) {
        return pubsubElement(ns::pubsubOwner, xml::Element(u"default"_s, ns::pubsubOwner).holding(form.toElement()));
    });
}

Task<Answer> configuration(Asked asked)
{
    return written<DataForm>(
        asked.resource.configuration(asked.who, asked.node), [node = asked.node](const auto& form) {
            return pubsubElement(
                ns::pubsubOwner, element(u"configure"_s, ns::pubsubOwner, node).holding(form.toElement()));
        });
}

Task<Answer> configure(Asked asked)
{
    const auto form = DataForm::in(asked.verb);
    if (form && form->type() == DataForm::Type::Cancel)
        return answeredNow(xml::Element());
    if (!form || form->type() != DataForm::Type::Submit)
        return answeredNow(StanzaError(Condition::BadRequest));
    return done(asked.resource.configure(asked.who, asked.node, *form));
}

Task<Answer> purge(Asked asked)
{
    return done(asked.resource.purge(asked.who, asked.node));
}

Task<Answer> remove(Asked asked)
{
    return done(asked.resource.remove(asked.who, asked.node, asked.verb.child(u"redirect").attribute(u"uri")));
}

Task<Answer> nodeAffiliations(Asked asked)
{
    return written<PubsubResource::Affiliations>(
        asked.resource.nodeAffiliations(asked.who, asked.node), [node = asked.node](const auto& all) {
            auto list = element(u"affiliations"_s, ns::pubsubOwner, node);
            for (const auto& [who, affiliation] : all)
                list.add(xml::Element(u"affiliation"_s, ns::pubsubOwner)
                             .with(u"jid"_s, who.toString())
                             .with(u"affiliation"_s, affiliationName(affiliation)));
            return pubsubElement(ns::pubsubOwner, std::move(list));
        });
}

Task<Answer> setNodeAffiliations(Asked asked)
{
    PubsubResource::Affiliations changes;
    const auto all = asked.verb.elements(u"affiliation", ns::pubsubOwner);
    for (const auto& one : all) {
        const auto who = Jid::parse(one.attribute(u"jid"));
        const auto affiliation = affiliationNamed(one.attribute(u"affiliation"));
        if (!who || !affiliation || all.size() > mostChangesAtOnce)
            return answeredNow(StanzaError(who && affiliation ? Condition::PolicyViolation : Condition::BadRequest));
        changes.append({who->bare(), *affiliation});
    }
    return done(asked.resource.setNodeAffiliations(asked.who, asked.node, changes));
}

Task<Answer> nodeSubscriptions(Asked asked)
{
    return written<QList<PubsubSubscription>>(
        asked.resource.nodeSubscriptions(asked.who, asked.node), [node = asked.node](const auto& all) {
            auto list = element(u"subscriptions"_s, ns::pubsubOwner, node);
            for (const auto& one : all)
                list.add(subscriptionElement(ns::pubsubOwner, {}, one));
            return pubsubElement(ns::pubsubOwner, std::move(list));
        });
}

Task<Answer> setNodeSubscriptions(Asked asked)
{
    QList<PubsubSubscription> changes;
    const auto all = asked.verb.elements(u"subscription", ns::pubsubOwner);
    for (const auto& one : all) {
        const auto who = Jid::parse(one.attribute(u"jid"));
        const auto state = subscriptionStateNamed(one.attribute(u"subscription"));
        if (!who || !state || all.size() > mostChangesAtOnce)
            return answeredNow(StanzaError(who && state ? Condition::PolicyViolation : Condition::BadRequest));
        changes.append({*who, *state});
    }
    return done(asked.resource.setNodeSubscriptions(asked.who, asked.node, changes));
}

Task<Answer> info(Asked asked)
{
    return written<
        PubsubResource::Info>(asked.resource.info(asked.who, asked.node), [node = asked.node](const auto& info) {
        auto answer = discoInfo({{u"pubsub"_s, nodeTypeName(info.type), info.name}}, {ns::discoInfo, ns::pubsub}, node);
        if (info.metadata)
            answer.add(info.metadata->toElement());
        return answer;
    });
}

Task<Answer> children(Asked asked)
{
    return written<QList<PubsubResource::Child>>(asked.resource.nodes(asked.who, asked.node),
        [node = asked.node, service = asked.request.to()](const auto& all) {
            QList<DiscoItem> list;
            for (const auto& child : all)
                list.append({service, child.node, child.name});
            return discoItems(list, node);
        });
}

/// By namespace, whether something is set, and name.
struct Verb {
    const QString& ns;
    bool isSet;
    QLatin1String name;
    Reader read;
};

const QList<Verb>& verbs()
{
    static const QList<Verb> all{
        {ns::pubsub, false, "subscriptions"_L1, subscriptions},
        {ns::pubsub, false, "affiliations"_L1, affiliations},
        {ns::pubsub, true, "subscribe"_L1, subscribe},
        {ns::pubsub, true, "unsubscribe"_L1, unsubscribe},
        {ns::pubsub, false, "options"_L1, options},
        {ns::pubsub, true, "options"_L1, options},
        {ns::pubsub, false, "items"_L1, items},
        {ns::pubsub, true, "publish"_L1, publish},
        {ns::pubsub, true, "retract"_L1, retract},
        {ns::pubsub, true, "create"_L1, create},
        {ns::pubsubOwner, false, "default"_L1, defaults},
        {ns::pubsubOwner, false, "configure"_L1, configuration},
        {ns::pubsubOwner, true, "configure"_L1, configure},
        {ns::pubsubOwner, true, "purge"_L1, purge},
        {ns::pubsubOwner, true, "delete"_L1, remove},
        {ns::pubsubOwner, false, "affiliations"_L1, nodeAffiliations},
        {ns::pubsubOwner, true, "affiliations"_L1, setNodeAffiliations},
        {ns::pubsubOwner, false, "subscriptions"_L1, nodeSubscriptions},
        {ns::pubsubOwner, true, "subscriptions"_L1, setNodeSubscriptions},
    };
    return all;
}

} // namespace

Task<Answer> answerByResource(PubsubResource& resource, Stanza request, const PubsubPolicy& policy)
{
    const auto payload = request.payload();
    const bool isDisco = payload.name() == u"query";
    const auto verb = isDisco ? payload : payload.firstElement();
    Asked asked{resource, request, verb, policy, request.from(), verb.attribute(u"node")};
    if (isDisco && !request.isSet())
        return payload.ns() == ns::discoInfo ? info(std::move(asked)) : children(std::move(asked));
    if (!isOneRequest(payload))
        return answeredNow(StanzaError(Condition::BadRequest));
    for (const auto& known : verbs()) {
        if (verb.ns() == known.ns && payload.ns() == known.ns && verb.name() == known.name
            && request.isSet() == known.isSet)
            return known.read(std::move(asked));
    }
    return answeredNow(StanzaError(Condition::BadRequest));
}

} // namespace everyport::xmpp
