#include "tests/interop/xmpppeer/orders.h"

#include <QJsonArray>

namespace everyport::xmpppeer {

using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

QJsonObject factsOf(const Message& message, Messages::Way way)
{
    static const QStringList ways{u"received"_s, u"sent elsewhere"_s, u"received elsewhere"_s, u"archive"_s};
    return {{u"from"_s, message.from.toString()}, {u"to"_s, message.to.toString()}, {u"text"_s, message.body},
        {u"id"_s, message.id}, {u"way"_s, ways[int(way)]}, {u"old"_s, message.time != 0},
        {u"receipt"_s, message.receiptFor}, {u"marker"_s, message.markerFor}, {u"state"_s, int(message.chatState)},
        {u"corrects"_s, message.corrects},
        {u"error"_s, message.error ? conditionName(message.error->condition) : QString()}};
}

QJsonObject slotFacts(const Upload::Slot& slot)
{
    QJsonObject headers;
    for (const auto& [name, value] : slot.headers)
        headers.insert(name, value);
    return {{u"put"_s, slot.put}, {u"get"_s, slot.get}, {u"headers"_s, headers}};
}

QJsonObject itemsFacts(const QList<DiscoItem>& items)
{
    QStringList addresses;
    QStringList nodes;
    for (const auto& item : items) {
        addresses.append(item.jid.toString());
        nodes.append(item.node);
    }
    return {{u"items"_s, addresses.join(u' ')}, {u"nodes"_s, nodes.join(u' ')}};
}

} // namespace

Orders::Orders(StandingClient& standing)
    : m_standing(standing),
      m_client(standing.client()),
      m_roster(m_client.add<Roster>()),
      m_presences(m_client.add<Presences>()),
      m_messages(m_client.add<Messages>()),
      m_carbons(m_client.add<Carbons>(m_messages)),
      m_archive(m_client.add<Archive>(m_messages)),
      m_discovery(m_client.add<Discovery>(Identity{u"client"_s, u"bot"_s, u"Everyport"_s})),
      m_about(m_client.add<About>(About::Program{u"Everyport"_s, u"test"_s})),
      m_blocking(m_client.add<Blocking>()),
      m_upload(m_client.add<Upload>(m_discovery)),
      m_rooms(m_client, m_messages, m_following, m_verbs),
      m_nodes(m_client, m_following, m_verbs)
{
    listen();
    addTalk();
    addContacts();
    addQuestions();
    addOwn();
}

void Orders::listen()
{
    m_roster.received = [this] { tell(u"roster"_s, {{u"count"_s, m_roster.contacts().size()}}); };
    m_roster.changed = [](const Contact& one) {
        tell(u"contact"_s,
            {{u"address"_s, one.address.toString()}, {u"name"_s, one.name},
                {u"subscription"_s, int(one.subscription)}});
    };
    m_roster.removed = [](const Jid& who) { tell(u"contactGone"_s, {{u"address"_s, who.toString()}}); };
    m_presences.asked = [](const Jid& who, const QString&, const xml::Element&) {
        tell(u"asked"_s, {{u"by"_s, who.toString()}});
    };
    m_presences.answered = [](const Jid& who, bool isAllowed) {
        tell(u"answered"_s, {{u"by"_s, who.toString()}, {u"yes"_s, isAllowed}});
    };
    m_presences.changed = [](const Jid& who, const Availability& how) {
        tell(u"presence"_s,
            {{u"from"_s, who.toString()}, {u"there"_s, how.isAvailable}, {u"show"_s, int(how.show)},
                {u"status"_s, how.status}});
    };
    m_messages.mayHaveReceipts = [](const Jid&) { return true; };
    m_messages.received = [](const Message& message, Messages::Way way) {
        auto facts = factsOf(message, way);
        facts.insert(u"roomId"_s, message.idGivenBy(message.from.bare()));
        facts.insert(u"retracts"_s, message.retracts);
        tell(u"message"_s, facts);
    };
    m_blocking.changed = [this] {
        QStringList all;
        for (const auto& one : m_blocking.blocked())
            all.append(one.toString());
        all.sort();
        tell(u"blocked"_s, {{u"all"_s, all.join(u' ')}});
    };
}

void Orders::obey(const QString& line)
{
    const auto order = Order::parse(line);
    if (const auto verb = m_verbs.value(order.word))
        verb(order);
    else
        tell(u"unknown"_s, {{u"word"_s, order.word}});
}

void Orders::addTalk()
{
    m_verbs[u"say"_s] = [this](const Order& order) {
        tell(u"said"_s, {{u"id"_s, m_messages.say(order.jid(), order.after(1)).valueOr({})}});
    };
    m_verbs[u"correct"_s] = [this](const Order& order) {
        Message message;
        message.to = order.jid();
        message.corrects = order.words.value(1);
        message.body = order.after(2);
        tell(u"said"_s, {{u"id"_s, m_messages.send(message).valueOr({})}});
    };
    m_verbs[u"composing"_s] = [this](const Order& order) {
        Q_UNUSED(m_messages.sendState(order.jid(), Message::ChatState::Composing))
    };
    m_verbs[u"away"_s] = [this](const Order& order) {
        Availability own;
        own.show = Availability::Show::Away;
        own.status = order.rest;
        m_presences.setOwn(own);
    };
}

void Orders::addContacts()
{
    m_verbs[u"ask"_s] = [this](const Order& order) { Q_UNUSED(m_presences.ask(order.jid())) };
    m_verbs[u"allow"_s] = [this](const Order& order) { Q_UNUSED(m_presences.allow(order.jid())) };
    m_verbs[u"contact"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_roster.set({order.jid(), order.after(1)}), u"contactSet"_s);
    };
    m_verbs[u"forget"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_roster.remove(order.jid()), u"contactForgotten"_s);
    };
    m_verbs[u"block"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_blocking.block({order.jid()}), u"blockSet"_s);
    };
    m_verbs[u"unblock"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_blocking.unblock(order.rest.isEmpty() ? QList<Jid>() : QList<Jid>{order.jid()}), u"blockUnset"_s);
    };
}

void Orders::addQuestions()
{
    m_verbs[u"ping"_s] = [this](const Order& order) {
        m_following.follow<std::chrono::milliseconds>(m_about.ping(order.jid()), u"pong"_s);
    };
    m_verbs[u"program"_s] = [this](const Order& order) {
        m_following.follow<About::Program>(m_about.program(order.jid()), u"program"_s, [](const About::Program& one) {
            return QJsonObject{{u"name"_s, one.name}};
        });
    };
    m_verbs[u"info"_s] = [this](const Order& order) {
        m_following.follow<DiscoInfo>(
            m_discovery.info(order.jid(), order.words.value(1)), u"info"_s, [](const DiscoInfo& info) {
                return QJsonObject{{u"features"_s, QJsonArray::fromStringList(info.features)}};
            });
    };
    m_verbs[u"items"_s] = [this](const Order& order) {
        m_following.follow<QList<DiscoItem>>(
            m_discovery.items(order.jid(), order.words.value(1)), u"items"_s, itemsFacts);
    };
    m_verbs[u"catchup"_s] = [this](const Order& order) {
        Archive::Wish wish;
        wish.archive = order.jid();
        wish.most = 2;
        m_following.follow<int>(m_archive.catchUp(wish), u"caughtUp"_s, [](const int& count) {
            return QJsonObject{{u"count"_s, count}};
        });
    };
    m_verbs[u"slot"_s] = [this](const Order& order) { // NAME BYTES
        m_following.follow<Upload::Slot>(
            m_upload.slot(order.words.value(0), order.words.value(1).toLongLong()), u"slot"_s, slotFacts);
    };
    m_verbs[u"carbons"_s] = [this](const Order&) { tell(u"carbons"_s, {{u"on"_s, m_carbons.isOn()}}); };
    m_verbs[u"bound"_s] = [this](const Order&) { tell(u"bound"_s, {{u"on"_s, m_client.wasBound()}}); };
}

void Orders::addOwn()
{
    m_verbs[u"stop"_s] = [this](const Order&) { m_following.follow<Done>(m_standing.stop(), u"stopped"_s); };
    m_verbs[u"start"_s] = [this](const Order&) { m_standing.start(); };
    m_verbs[u"break"_s] = [this](const Order&) { m_client.endConnection(); }; // as if a cable were pulled
    m_verbs[u"listen"_s] = [this](const Order& order) { m_discovery.addFeature(order.rest + u"+notify"_s); };
}

} // namespace everyport::xmpppeer
