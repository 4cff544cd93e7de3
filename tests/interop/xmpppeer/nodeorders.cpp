#include "tests/interop/xmpppeer/nodeorders.h"

#include "protocols/xmpp/client/connection/client.h"

namespace everyport::xmpppeer {

using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const auto atom = u"http://www.w3.org/2005/Atom"_s;
const auto nodeConfig = u"http://jabber.org/protocol/pubsub#node_config"_s;
const auto publishOptions = u"http://jabber.org/protocol/pubsub#publish-options"_s;
const auto subscribeOptions = u"http://jabber.org/protocol/pubsub#subscribe_options"_s;

NodeItem itemOf(const QString& id, const QString& title)
{
    xml::Element entry(u"entry"_s, atom);
    entry.addTextElement(u"title"_s, title);
    return {.id = id, .payload = entry};
}

QJsonObject factsOf(const QList<NodeItem>& items)
{
    QStringList ids;
    QStringList texts;
    for (const auto& one : items) {
        ids.append(one.id);
        texts.append(one.payload.childText(u"title"));
    }
    return {{u"ids"_s, ids.join(u' ')}, {u"texts"_s, texts.join(u'|')}};
}

QJsonObject eventFacts(const NodeEvent& event)
{
    static const QStringList whats{
        u"published"_s, u"retracted"_s, u"deleted"_s, u"purged"_s, u"configured"_s, u"subscription"_s};
    auto facts = factsOf(event.items);
    facts.insert(u"what"_s, whats[int(event.what)]);
    facts.insert(u"service"_s, event.service.toString());
    facts.insert(u"node"_s, event.node);
    facts.insert(u"redirect"_s, event.redirect);
    facts.insert(u"old"_s, event.isOld);
    return facts;
}

QJsonObject subscriptionFacts(const NodeSubscription& one)
{
    return {{u"node"_s, one.node}, {u"address"_s, one.address.toString()}, {u"id"_s, one.id}, {u"state"_s, one.state}};
}

QJsonObject subscriptionsFacts(const QList<NodeSubscription>& all)
{
    QStringList texts;
    for (const auto& one : all)
        texts.append(u"%1 %2 %3"_s.arg(one.node, one.address.toString(), one.state));
    return {{u"all"_s, texts.join(u'|')}};
}

QJsonObject affiliationsFacts(const QList<NodeAffiliation>& all)
{
    QStringList texts;
    for (const auto& one : all)
        texts.append(u"%1 %2 %3"_s.arg(one.node, one.address.toString(), one.affiliation));
    return {{u"all"_s, texts.join(u'|')}};
}

QJsonObject formFacts(const DataForm& form)
{
    QJsonObject facts;
    for (const auto& field : form.fields())
        facts.insert(field.name, field.values.join(u','));
    return {{u"form"_s, facts}};
}

QJsonObject nameFacts(const QString& name)
{
    return {{u"name"_s, name}};
}

} // namespace

NodeOrders::NodeOrders(Client& client, Following& following, Verbs& verbs)
    : m_nodes(client.add<Nodes>()), m_following(following)
{
    m_nodes.heard = [](const NodeEvent& event) { tell(u"nodeEvent"_s, eventFacts(event)); };
    addItems(verbs);
    addSubscriptions(verbs);
    addOwners(verbs);
    addForms(verbs);
}

void NodeOrders::addItems(Verbs& verbs)
{
    verbs[u"publish"_s] = [this](const Order& order) { // SERVICE NODE ID TEXT
        m_following.follow<QString>(
            m_nodes.publish(order.jid(), order.words.value(1), itemOf(order.words.value(2), order.after(3))),
            u"published"_s, nameFacts);
    };
    verbs[u"publishIf"_s] = [this](const Order& order) { // SERVICE NODE ID KEY=VALUE…
        m_following.follow<QString>(m_nodes.publish(order.jid(), order.words.value(1),
                                        itemOf(order.words.value(2), u"if"_s), order.form(3, publishOptions)),
            u"published"_s, nameFacts);
    };
    verbs[u"retract"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_nodes.retract(order.jid(), order.words.value(1), order.words.value(2)), u"retracted"_s);
    };
    verbs[u"nodeItems"_s] = [this](const Order& order) { // SERVICE NODE MOST [ID…]
        m_following.follow<QList<NodeItem>>(
            m_nodes.items(order.jid(), order.words.value(1), order.words.value(2).toInt(), order.words.mid(3)),
            u"nodeItems"_s, [](const QList<NodeItem>& items) { return factsOf(items); });
    };
}

void NodeOrders::addSubscriptions(Verbs& verbs)
{
    verbs[u"subscribe"_s] = [this](const Order& order) { // SERVICE NODE [KEY=VALUE…]
        std::optional<DataForm> options;
        if (order.words.size() > 2)
            options = order.form(2, subscribeOptions);
        m_following.follow<NodeSubscription>(
            m_nodes.subscribe(order.jid(), order.words.value(1), options), u"subscribed"_s, subscriptionFacts);
    };
    verbs[u"unsubscribe"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_nodes.unsubscribe(order.jid(), order.words.value(1), order.words.value(2)), u"unsubscribed"_s);
    };
    verbs[u"subscriptions"_s] = [this](const Order& order) {
        m_following.follow<QList<NodeSubscription>>(
            m_nodes.subscriptions(order.jid(), order.words.value(1)), u"subscriptions"_s, subscriptionsFacts);
    };
    verbs[u"affiliations"_s] = [this](const Order& order) {
        m_following.follow<QList<NodeAffiliation>>(
            m_nodes.affiliations(order.jid(), order.words.value(1)), u"affiliations"_s, affiliationsFacts);
    };
}

void NodeOrders::addOwners(Verbs& verbs)
{
    verbs[u"create"_s] = [this](const Order& order) { // SERVICE NODE [KEY=VALUE…]
        std::optional<DataForm> configuration;
        if (order.words.size() > 2)
            configuration = order.form(2, nodeConfig);
        m_following.follow<QString>(
            m_nodes.create(order.jid(), order.words.value(1), configuration), u"created"_s, nameFacts);
    };
    verbs[u"remove"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_nodes.remove(order.jid(), order.words.value(1), order.words.value(2)), u"removed"_s);
    };
    verbs[u"purge"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_nodes.purge(order.jid(), order.words.value(1)), u"purged"_s);
    };
    verbs[u"subscribers"_s] = [this](const Order& order) {
        m_following.follow<QList<NodeSubscription>>(
            m_nodes.subscribers(order.jid(), order.words.value(1)), u"subscribers"_s, subscriptionsFacts);
    };
    verbs[u"setSubscriber"_s] = [this](const Order& order) { // SERVICE NODE WHO STATE
        const QList<NodeSubscription> changed{{.address = order.jid(2), .state = order.words.value(3)}};
        m_following.follow<xml::Element>(
            m_nodes.setSubscribers(order.jid(), order.words.value(1), changed), u"subscriberSet"_s);
    };
    verbs[u"affiliated"_s] = [this](const Order& order) {
        m_following.follow<QList<NodeAffiliation>>(
            m_nodes.affiliated(order.jid(), order.words.value(1)), u"affiliated"_s, affiliationsFacts);
    };
    verbs[u"setAffiliated"_s] = [this](const Order& order) { // SERVICE NODE WHO AFFILIATION
        const QList<NodeAffiliation> changed{{.address = order.jid(2), .affiliation = order.words.value(3)}};
        m_following.follow<xml::Element>(
            m_nodes.setAffiliated(order.jid(), order.words.value(1), changed), u"affiliatedSet"_s);
    };
}

void NodeOrders::addForms(Verbs& verbs)
{
    verbs[u"options"_s] = [this](const Order& order) {
        m_following.follow<DataForm>(
            m_nodes.options(order.jid(), order.words.value(1), order.words.value(2)), u"options"_s, formFacts);
    };
    verbs[u"setOptions"_s] = [this](const Order& order) { // SERVICE NODE KEY=VALUE…
        m_following.follow<xml::Element>(
            m_nodes.setOptions(order.jid(), order.words.value(1), order.form(2, subscribeOptions)), u"optionsSet"_s);
    };
    verbs[u"optionDefaults"_s] = [this](const Order& order) {
        m_following.follow<DataForm>(m_nodes.defaultOptions(order.jid()), u"optionDefaults"_s, formFacts);
    };
    verbs[u"nodeConfiguration"_s] = [this](const Order& order) {
        m_following.follow<DataForm>(
            m_nodes.configuration(order.jid(), order.words.value(1)), u"nodeConfiguration"_s, formFacts);
    };
    verbs[u"nodeDefaults"_s] = [this](const Order& order) {
        m_following.follow<DataForm>(m_nodes.defaultConfiguration(order.jid()), u"nodeDefaults"_s, formFacts);
    };
    verbs[u"configureNode"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_nodes.configure(order.jid(), order.words.value(1), order.form(2, nodeConfig)), u"nodeConfigured"_s);
    };
}

} // namespace everyport::xmpppeer
