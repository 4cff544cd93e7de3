#include "tests/interop/xmpppeer/orders.h"

#include <QJsonArray>

#include "tests/interop/xmpppeer/telling.h"

namespace everyport::xmpppeer {

using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

Jid jid(const QString& text)
{
    return Jid::parse(text).valueOr({});
}

template <typename T>
Task<Result<Done>> telling(Task<Result<T>> task, QString event, std::function<QJsonObject(const T&)> facts)
{
    const auto answer = co_await std::move(task);
    if (answer)
        tellEnd(event, nullptr, facts ? facts(*answer) : QJsonObject());
    else
        tellEnd(event, &answer.error(), {{u"text"_s, answer.error().text}});
    co_return Done();
}

QJsonObject factsOf(const Message& message, Messages::Way way)
{
    static const QStringList ways{u"received"_s, u"sent elsewhere"_s, u"received elsewhere"_s, u"archive"_s};
    return {{u"from"_s, message.from.toString()}, {u"to"_s, message.to.toString()}, {u"text"_s, message.body}, {u"id"_s, message.id},
        {u"way"_s, ways[int(way)]}, {u"old"_s, message.time != 0}, {u"receipt"_s, message.receiptFor}, {u"marker"_s, message.markerFor},
        {u"state"_s, int(message.chatState)}, {u"corrects"_s, message.corrects}, {u"error"_s, message.error ? conditionName(message.error->condition) : QString()}};
}

} // namespace

Orders::Orders(StandingClient& standing)
    : m_standing(standing)
    , m_client(standing.client())
    , m_roster(m_client.add<Roster>())
    , m_rooms(m_client.add<Rooms>())
    , m_presences(m_client.add<Presences>())
    , m_messages(m_client.add<Messages>())
    , m_carbons(m_client.add<Carbons>(m_messages))
    , m_archive(m_client.add<Archive>(m_messages))
    , m_discovery(m_client.add<Discovery>(Identity{u"client"_s, u"bot"_s, u"Everyport"_s}))
    , m_about(m_client.add<About>(About::Program{u"Everyport"_s, u"test"_s}))
{
    listen();
}

void Orders::listen()
{
    m_roster.received = [this] { tell(u"roster"_s, {{u"count"_s, m_roster.contacts().size()}}); };
    m_roster.changed = [](const Contact& one) {
        tell(u"contact"_s, {{u"address"_s, one.address.toString()}, {u"name"_s, one.name}, {u"subscription"_s, int(one.subscription)}});
    };
    m_roster.removed = [](const Jid& who) { tell(u"contactGone"_s, {{u"address"_s, who.toString()}}); };
    m_presences.asked = [](const Jid& who, const QString&, const xml::Element&) { tell(u"asked"_s, {{u"by"_s, who.toString()}}); };
    m_presences.answered = [](const Jid& who, bool isAllowed) { tell(u"answered"_s, {{u"by"_s, who.toString()}, {u"yes"_s, isAllowed}}); };
    m_presences.changed = [](const Jid& who, const Availability& how) {
        tell(u"presence"_s, {{u"from"_s, who.toString()}, {u"there"_s, how.isAvailable}, {u"show"_s, int(how.show)}, {u"status"_s, how.status}});
    };
    m_messages.mayHaveReceipts = [](const Jid&) { return true; };
    m_messages.received = [](const Message& message, Messages::Way way) { tell(u"message"_s, factsOf(message, way)); };
    m_rooms.left = [](const Room& room, const Departure& how) {
        tell(u"left"_s, {{u"room"_s, room.address.toString()}, {u"why"_s, int(how.why)}, {u"text"_s, how.reason}});
    };
    m_rooms.occupantChanged = [](const Room& room, const Occupant& one, bool isNew) {
        tell(u"occupant"_s, {{u"room"_s, room.address.toString()}, {u"nick"_s, one.nick}, {u"role"_s, roleName(one.role)},
            {u"affiliation"_s, affiliationName(one.affiliation)}, {u"new"_s, isNew}});
    };
    m_rooms.occupantLeft = [](const Room&, const QString& nick, const Departure& how) {
        tell(u"occupantLeft"_s, {{u"nick"_s, nick}, {u"why"_s, int(how.why)}, {u"now"_s, how.nick}});
    };
    m_rooms.subjectChanged = [](const Room&, const QString& by, const QString& subject) { tell(u"subject"_s, {{u"by"_s, by}, {u"text"_s, subject}}); };
    m_rooms.invited = [](const Jid& room, const Jid& by, const QString& reason, const QString&) {
        tell(u"invited"_s, {{u"room"_s, room.toString()}, {u"by"_s, by.toString()}, {u"text"_s, reason}});
    };
}

template <typename T>
void Orders::follow(Task<Result<T>> task, const QString& event, std::function<QJsonObject(const T&)> facts)
{
    m_tasks.start(telling<T>(std::move(task), event, std::move(facts)));
}

void Orders::obey(const QString& line)
{
    const auto word = line.section(u' ', 0, 0);
    const auto rest = line.section(u' ', 1);
    const auto words = rest.split(u' ');
    if (word == u"stop")
        follow<Done>(m_standing.stop(), u"stopped"_s);
    else if (word == u"start")
        m_standing.start();
    else if (!people(word, words, rest) && !rooms(word, words, rest) && !questions(word, words))
        tell(u"unknown"_s, {{u"word"_s, word}});
}

bool Orders::people(const QString& word, const QStringList& words, const QString& rest)
{
    const auto who = jid(words.value(0));
    const auto after = rest.section(u' ', 1);
    if (word == u"say") {
        const auto id = m_messages.say(who, after);
        tell(u"said"_s, {{u"id"_s, id.valueOr({})}});
    } else if (word == u"correct") {
        Message message;
        message.to = who;
        message.corrects = words.value(1);
        message.body = words.mid(2).join(u' ');
        tell(u"said"_s, {{u"id"_s, m_messages.send(message).valueOr({})}});
    } else if (word == u"composing") {
        Q_UNUSED(m_messages.sendState(who, Message::ChatState::Composing))
    } else if (word == u"away") {
        Availability own;
        own.show = Availability::Show::Away;
        own.status = rest;
        m_presences.setOwn(own);
    } else if (word == u"ask") {
        Q_UNUSED(m_presences.ask(who))
    } else if (word == u"allow") {
        Q_UNUSED(m_presences.allow(who))
    } else if (word == u"contact") {
        follow<xml::Element>(m_roster.set({who, after}), u"contactSet"_s);
    } else if (word == u"forget") {
        follow<xml::Element>(m_roster.remove(who), u"contactForgotten"_s);
    } else {
        return false;
    }
    return true;
}

bool Orders::rooms(const QString& word, const QStringList& words, const QString& rest)
{
    const auto room = jid(words.value(0));
    const auto after = rest.section(u' ', 1);
    if (word == u"join")
        follow<Done>(m_rooms.join(room, words.value(1)), u"joined"_s);
    else if (word == u"leave")
        Q_UNUSED(m_rooms.leave(room))
    else if (word == u"nick")
        Q_UNUSED(m_rooms.changeNick(room, after))
    else if (word == u"subject")
        Q_UNUSED(m_rooms.changeSubject(room, after))
    else if (word == u"shout")
        tell(u"said"_s, {{u"id"_s, m_messages.say(room, after, Message::Type::GroupChat).valueOr({})}});
    else if (word == u"invite")
        Q_UNUSED(m_rooms.invite(room, jid(words.value(1)), u"come"_s, words.value(2) == u"direct"))
    else if (word == u"kick")
        follow<xml::Element>(m_rooms.setRole(room, words.value(1), Role::None, u"enough"_s), u"kicked"_s);
    else if (word == u"ban")
        follow<xml::Element>(m_rooms.setAffiliation(room, jid(words.value(1)), Affiliation::Outcast), u"banned"_s);
    else if (word == u"owners")
        follow<QList<Rooms::Affiliated>>(m_rooms.affiliated(room, Affiliation::Owner), u"owners"_s,
            [](const QList<Rooms::Affiliated>& people) { return QJsonObject{{u"first"_s, people.value(0).address.toString()}, {u"count"_s, people.size()}}; });
    else if (word == u"unlock")
        follow<xml::Element>(m_rooms.configure(room, DataForm(DataForm::Type::Submit)), u"unlocked"_s);
    else if (word == u"configuration")
        follow<DataForm>(m_rooms.configuration(room), u"configuration"_s, [](const DataForm& form) { return QJsonObject{{u"fields"_s, form.fields().size()}}; });
    else if (word == u"destroy")
        follow<xml::Element>(m_rooms.destroy(room, {}, u"over"_s), u"destroyed"_s);
    else if (word == u"still")
        follow<bool>(m_rooms.isStillIn(room), u"still"_s, [](const bool& isIn) { return QJsonObject{{u"in"_s, isIn}}; });
    else
        return false;
    return true;
}

bool Orders::questions(const QString& word, const QStringList& words)
{
    const auto who = jid(words.value(0));
    if (word == u"ping") {
        follow<std::chrono::milliseconds>(m_about.ping(who), u"pong"_s);
    } else if (word == u"program") {
        follow<About::Program>(m_about.program(who), u"program"_s, [](const About::Program& one) { return QJsonObject{{u"name"_s, one.name}}; });
    } else if (word == u"info") {
        follow<DiscoInfo>(m_discovery.info(who), u"info"_s, [](const DiscoInfo& info) { return QJsonObject{{u"features"_s, QJsonArray::fromStringList(info.features)}}; });
    } else if (word == u"items") {
        follow<QList<DiscoItem>>(m_discovery.items(who), u"items"_s, [](const QList<DiscoItem>& items) {
            QStringList names;
            for (const auto& item : items)
                names.append(item.jid.toString());
            return QJsonObject{{u"items"_s, names.join(u' ')}};
        });
    } else if (word == u"catchup") {
        Archive::Wish wish;
        wish.archive = who;
        wish.most = 2;
        follow<int>(m_archive.catchUp(wish), u"caughtUp"_s, [](const int& count) { return QJsonObject{{u"count"_s, count}}; });
    } else if (word == u"break") { // as if a cable were pulled
        m_client.endConnection();
    } else if (word == u"carbons") {
        tell(u"carbons"_s, {{u"on"_s, m_carbons.isOn()}});
    } else if (word == u"bound") {
        tell(u"bound"_s, {{u"on"_s, m_client.wasBound()}});
    } else {
        return false;
    }
    return true;
}

} // namespace everyport::xmpppeer
