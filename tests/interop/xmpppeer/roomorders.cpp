#include "tests/interop/xmpppeer/roomorders.h"

#include "protocols/xmpp/client/connection/client.h"

namespace everyport::xmpppeer {

using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const auto roomConfig = u"http://jabber.org/protocol/muc#roomconfig"_s;

Affiliation affiliationOf(const QString& name)
{
    for (const auto one : {Affiliation::Outcast, Affiliation::Member, Affiliation::Admin, Affiliation::Owner}) {
        if (affiliationName(one) == name)
            return one;
    }
    return Affiliation::None;
}

Role roleOf(const QString& name)
{
    for (const auto one : {Role::Visitor, Role::Participant, Role::Moderator}) {
        if (roleName(one) == name)
            return one;
    }
    return Role::None;
}

QJsonObject factsOf(const QList<RoomRequests::Affiliated>& people)
{
    QStringList addresses;
    QStringList nicks;
    for (const auto& one : people) {
        addresses.append(one.address.toString());
        nicks.append(one.nick);
    }
    return {{u"first"_s, addresses.value(0)}, {u"addresses"_s, addresses.join(u' ')}, {u"nicks"_s, nicks.join(u' ')},
        {u"count"_s, people.size()}};
}

} // namespace

RoomOrders::RoomOrders(Client& client, Messages& messages, Following& following, Verbs& verbs)
    : m_messages(messages),
      m_rooms(client.add<Rooms>()),
      m_invitations(client.add<RoomInvitations>(m_rooms)),
      m_requests(client.add<RoomRequests>()),
      m_following(following)
{
    listen();
    addTalk(verbs);
    addRanks(verbs);
    addOwners(verbs);
}

void RoomOrders::listen()
{
    m_rooms.left = [](const Room& room, const Departure& how) {
        tell(u"left"_s,
            {{u"room"_s, room.address.toString()}, {u"why"_s, int(how.why)}, {u"text"_s, how.reason},
                {u"alternate"_s, how.alternate.toString()}});
    };
    m_rooms.occupantChanged = [](const Room& room, const Occupant& one, bool isNew) {
        tell(u"occupant"_s,
            {{u"room"_s, room.address.toString()}, {u"nick"_s, one.nick}, {u"role"_s, roleName(one.role)},
                {u"affiliation"_s, affiliationName(one.affiliation)}, {u"new"_s, isNew},
                {u"address"_s, one.address.toString()}, {u"id"_s, one.id}});
    };
    m_rooms.occupantLeft = [](const Room&, const QString& nick, const Departure& how) {
        tell(u"occupantLeft"_s, {{u"nick"_s, nick}, {u"why"_s, int(how.why)}, {u"now"_s, how.nick}});
    };
    m_rooms.subjectChanged = [](const Room&, const QString& by, const QString& subject) {
        tell(u"subject"_s, {{u"by"_s, by}, {u"text"_s, subject}});
    };
    m_rooms.statusTold = [](const Room&, int status) { tell(u"roomStatus"_s, {{u"status"_s, status}}); };
    m_invitations.invited = [](const Jid& room, const Jid& by, const QString& reason, const QString& password) {
        tell(u"invited"_s,
            {{u"room"_s, room.toString()}, {u"by"_s, by.toString()}, {u"text"_s, reason}, {u"password"_s, password}});
    };
    m_rooms.voiceAsked = [](const Room& room, const QString& nick, const DataForm&) {
        tell(u"voiceAsked"_s, {{u"room"_s, room.address.toString()}, {u"nick"_s, nick}});
    };
    m_invitations.declined = [](const Jid& room, const Jid& by, const QString& reason) {
        tell(u"declined"_s, {{u"room"_s, room.toString()}, {u"by"_s, by.toString()}, {u"text"_s, reason}});
    };
}

void RoomOrders::addTalk(Verbs& verbs)
{
    verbs[u"join"_s] = [this](const Order& order) {
        m_following.follow<Done>(m_rooms.join(order.jid(), order.words.value(1), order.words.value(2)), u"joined"_s);
    };
    verbs[u"leave"_s] = [this](const Order& order) { Q_UNUSED(m_rooms.leave(order.jid())) };
    verbs[u"nick"_s] = [this](const Order& order) { Q_UNUSED(m_rooms.changeNick(order.jid(), order.after(1))) };
    verbs[u"subject"_s] = [this](const Order& order) { Q_UNUSED(m_rooms.changeSubject(order.jid(), order.after(1))) };
    verbs[u"shout"_s] = [this](const Order& order) {
        tell(u"said"_s, {{u"id"_s, m_messages.say(order.jid(), order.after(1), Message::Type::GroupChat).valueOr({})}});
    };
    verbs[u"invite"_s] = [this](const Order& order) {
        Q_UNUSED(m_invitations.invite(order.jid(), order.jid(1), u"come"_s, order.words.value(2) == u"direct"))
    };
    verbs[u"decline"_s] = [this](const Order& order) {
        Q_UNUSED(m_invitations.decline(order.jid(), order.jid(1), order.after(2)))
    };
    verbs[u"voice"_s] = [this](const Order& order) { Q_UNUSED(m_rooms.askForVoice(order.jid())) };
    verbs[u"still"_s] = [this](const Order& order) {
        m_following.follow<bool>(m_rooms.isStillIn(order.jid()), u"still"_s, [](const bool& isIn) {
            return QJsonObject{{u"in"_s, isIn}};
        });
    };
}

void RoomOrders::addRanks(Verbs& verbs)
{
    verbs[u"kick"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.setRole(order.jid(), order.words.value(1), Role::None, u"enough"_s), u"kicked"_s);
    };
    verbs[u"ban"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.setAffiliation(order.jid(), order.jid(1), Affiliation::Outcast), u"banned"_s);
    };
    verbs[u"role"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.setRole(order.jid(), order.words.value(1), roleOf(order.words.value(2))), u"roleSet"_s);
    };
    verbs[u"affiliation"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.setAffiliation(order.jid(), order.jid(1), affiliationOf(order.words.value(2))),
            u"affiliationSet"_s);
    };
    verbs[u"owners"_s] = [this](const Order& order) {
        m_following.follow<QList<RoomRequests::Affiliated>>(
            m_requests.affiliated(order.jid(), Affiliation::Owner), u"owners"_s, factsOf);
    };
    verbs[u"listed"_s] = [this](const Order& order) {
        m_following.follow<QList<RoomRequests::Affiliated>>(
            m_requests.affiliated(order.jid(), affiliationOf(order.words.value(1))), u"listed"_s, factsOf);
    };
    verbs[u"withRole"_s] = [this](const Order& order) {
        m_following.follow<QList<RoomRequests::Affiliated>>(
            m_requests.withRole(order.jid(), roleOf(order.words.value(1))), u"withRole"_s, factsOf);
    };
    verbs[u"moderate"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.moderate(order.jid(), order.words.value(1), order.after(2)), u"moderated"_s);
    };
}

void RoomOrders::addOwners(Verbs& verbs)
{
    verbs[u"unlock"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(
            m_requests.configure(order.jid(), DataForm(DataForm::Type::Submit)), u"unlocked"_s);
    };
    verbs[u"configure"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_requests.configure(order.jid(), order.form(1, roomConfig)), u"configured"_s);
    };
    verbs[u"cancel"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_requests.cancelConfiguration(order.jid()), u"cancelled"_s);
    };
    verbs[u"configuration"_s] = [this](const Order& order) {
        m_following.follow<DataForm>(
            m_requests.configuration(order.jid()), u"configuration"_s, [](const DataForm& form) {
                return QJsonObject{{u"fields"_s, form.fields().size()}};
            });
    };
    verbs[u"destroy"_s] = [this](const Order& order) {
        m_following.follow<xml::Element>(m_requests.destroy(order.jid(), order.jid(1), u"over"_s), u"destroyed"_s);
    };
}

} // namespace everyport::xmpppeer
