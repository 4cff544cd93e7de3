#include "app/xmppchat/talk/xmpprooms.h"

#include "app/xmppchat/talk/xmpproomtexts.h"
#include "app/xmppchat/talk/xmpptext.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::Member;
using chat::MessageKind;
using xmpp::Jid;
using xmpp::client::Affiliation;
using xmpp::client::Departure;
using xmpp::client::Occupant;
using xmpp::client::Role;
using xmpp::client::Room;
using Presence = Conversation::Presence;

namespace {

constexpr int mostOfAnUnkeptRoom = 50; // stanzas, where it has no archive
constexpr int made = 201;              // status: there was no such room before
constexpr int nobodyIsHidden = 100;

Member::Rank rankOf(const Occupant& who)
{
    if (who.affiliation == Affiliation::Owner)
        return Member::Rank::Owner;
    if (who.affiliation == Affiliation::Admin)
        return Member::Rank::Administrator;
    return who.role == Role::Moderator ? Member::Rank::Moderator : Member::Rank::Member;
}

} // namespace

XmppRooms::XmppRooms(XmppContext& context, XmppArchive& archive)
    : m_context(context),
      m_archive(archive),
      m_bookmarks(context, [this](const Jid& room, const QString& password) { return enter(room, password); }),
      m_directory(context),
      m_watch(context)
{
    auto& rooms = m_context.parts.rooms;
    rooms.joined = [this](const Room& room) { joined(room); };
    rooms.left = [this](const Room& room, const Departure& how) { left(room, how); };
    rooms.notLetIn = [this](const Room& room, const Error& why) { notLetIn(room, why); };
    rooms.occupantChanged = [this](const Room& room, const Occupant& who, bool isNew) {
        occupantChanged(room, who, isNew);
    };
    rooms.occupantLeft = [this](const Room& room, const QString& nick, const Departure& how) {
        occupantLeft(room, nick, how);
    };
    rooms.statusTold = [this](const Room& room, int status) { statusTold(room, status); };
    rooms.subjectChanged = [this](const Room& room, const QString& by, const QString& subject) {
        auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
        if (!where)
            return;
        const bool isNews = room.state == Room::State::In && where->topic.text != subject && !where->topicBy.isNull();
        m_context.chat.reports().notifyTopic(*where, styledText(subject), by, m_context.reactor.clock().wallMsecs());
        if (isNews && !by.isEmpty())
            happened(room, MessageKind::Topic, by, subject);
    };
}

void XmppRooms::openKnown()
{
    for (const auto& name : m_context.account.values.texts(u"rooms"_s)) {
        const auto address = jidOf(name);
        const auto note = u"opened "_s + address.toString();
        if (address.isNull() || m_context.account.notes.contains(note))
            continue; // who leaves one has left it
        m_context.chat.reports().setNote(m_context.account, note, u"1"_s);
        m_context.chat.reports().notifyConversation(
            m_context.account, Conversation::Kind::Room, address.bare().toString());
    }
}

void XmppRooms::online(bool isResumed)
{
    QList<Jid> wanted;
    for (const auto& conversation : m_context.account.conversations()) {
        if (conversation->kind == Conversation::Kind::Room && conversation->entersOnConnect
            && !conversation->isEntered())
            wanted.append(jidOf(conversation->name));
    }
    for (const auto& address : wanted) {
        if (auto* where = address.isNull() ? nullptr : m_context.room(address))
            m_context.work.start(enter(address, where->password), u"Entering %1"_s.arg(address.toString()));
    }
    if (!isResumed)
        m_directory.online();
    m_watch.start();
}

bool XmppRooms::isLikely(const Jid& address) const
{
    const auto* where = m_context.room(address);
    return (where && where->presence != Presence::Refused) || m_context.isRoom(address) || isKept(address);
}

bool XmppRooms::isKept(const Jid& address) const
{
    return m_context.parts.bookmarks.all().contains(address.bare()) || m_directory.isService(address.domain());
}

Task<Result<Done>> XmppRooms::enter(Jid address, QString password)
{
    if (!m_context.client.isOnline())
        co_return Error::busy(Reason::ConnectionLost, u"There is no connection to the server."_s);
    const auto* known = m_context.parts.rooms.find(address);
    if (auto* there = known && known->state == Room::State::Joining ? m_context.room(address) : nullptr)
        m_context.chat.reports().notifyPresence(*there, Presence::Entering); // it goes back by itself
    if (m_entering.contains(address) || (known && known->state != Room::State::Out))
        co_return Done{};
    m_entering.insert(address);
    if (auto* where = m_context.room(address)) {
        if (!password.isEmpty())
            where->password = password;
        m_context.chat.reports().notifyPresence(*where, Presence::Entering);
    }
    auto asking = m_context.parts.discovery.info(address);
    const auto info = co_await std::move(asking);
    if (info)
        m_archive.learned(address, *info);
    xmpp::client::RoomHistory history;
    auto* where = m_context.room(address);
    m_entering.remove(address);
    if (!where)
        co_return Error::refused(Reason::BadValue, u"The room was closed meanwhile."_s);
    if (m_archive.keeps(address))
        history.mostStanzas = 0; // asked for by their ids, once we are in
    else if (where->newestAt > 0)
        history.since = where->newestAt;
    else
        history.mostStanzas = mostOfAnUnkeptRoom;
    const auto bookmarked = m_context.parts.bookmarks.all().value(address);
    const auto nick = bookmarked.nick.isEmpty() || !nameTrouble(bookmarked.nick).isEmpty() ? m_context.nick()
                                                                                           : bookmarked.nick;
    if (const auto trouble = nameTrouble(nick); !trouble.isEmpty()) {
        m_context.chat.reports().notifyPresence(*where, Presence::Refused, trouble);
        co_return Error::refused(Reason::BadValue, trouble);
    }
    if (info && where->title.isEmpty() && bookmarked.name.isEmpty() && !info->identities.isEmpty())
        m_context.chat.reports().notifyTitle(*where, info->identities.first().name);
    if (password.isEmpty())
        password = bookmarked.password;
    auto joining = m_context.parts.rooms.join(address, nick, password, history);
    const auto in = co_await std::move(joining);
    if (!in)
        co_return Error{in.error().kind, in.error().reason, doorTrouble(in.error()), in.error().code, 0};
    m_bookmarks.keep(address, true);
    if (!info) // it was made just now
        m_context.work.start(learn(address), u"Asking what %1 can do"_s.arg(address.toString()));
    co_return Done{};
}

Task<Result<Done>> XmppRooms::learn(Jid address)
{
    auto asking = m_context.parts.discovery.info(address);
    const auto info = co_await std::move(asking);
    if (info)
        m_archive.learned(address, *info);
    co_return Done{};
}

Task<Result<Done>> XmppRooms::leave(Jid address, QString farewell)
{
    const auto done = m_context.parts.rooms.leave(address, farewell);
    m_bookmarks.keep(address, false);
    if (!done && done.error().reason == Reason::NotFound) // it has never let us in
        co_return Done();
    co_return done;
}

void XmppRooms::joined(const Room& room)
{
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (!where)
        return;
    QList<Member> all;
    for (const auto& occupant : room.occupants)
        all.append(memberOf(room, occupant));
    m_context.chat.reports().notifyMembers(*where, all);
    m_context.chat.reports().notifyPresence(*where, Presence::In);
    if (room.statuses.contains(made))
        m_context.chat.reports().notifyWantsSettings(*where, true);
    if (room.statuses.contains(nobodyIsHidden)
        && !m_context.account.notes.contains(u"seen "_s + room.address.toString())) {
        m_context.chat.reports().setNote(m_context.account, u"seen "_s + room.address.toString(), u"1"_s);
        m_context.info(*where, u"Everyone in this room sees your address."_s);
    }
    m_archive.entered(room.address);
}

void XmppRooms::left(const Room& room, const Departure& how)
{
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (!where)
        return;
    m_context.chat.reports().notifyMembers(*where, {});
    const bool isOurs = how.why == Departure::Why::Disconnected;
    const auto words = departureText(how);
    m_context.chat.reports().notifyPresence(*where, words.isEmpty() ? Presence::Out : Presence::Refused, words);
    if (isOurs)
        return;
    if (!words.isEmpty())
        m_context.info(
            *where, how.actor.isEmpty() ? words : u"%1 (by %2)"_s.arg(words, how.actor), MessageKind::Trouble);
    const bool comesBack = how.why == Departure::Why::Shutdown || how.why == Departure::Why::Failed;
    if (!comesBack)
        m_context.chat.setEntersOnConnect(where->id, false);
    else
        m_watch.start();
}

void XmppRooms::notLetIn(const Room& room, const Error& why)
{
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (!where)
        return;
    if (room.state == Room::State::In)
        return m_context.info(*where, doorTrouble(why), MessageKind::Trouble);
    m_context.chat.reports().notifyPresence(*where, Presence::Refused, doorTrouble(why));
}

Member XmppRooms::memberOf(const Room& room, const Occupant& who) const
{
    Member member;
    member.name = member.key = who.nick;
    member.rank = rankOf(who);
    member.address = who.address.bare().toString();
    member.account = who.id.isEmpty() ? member.address : who.id;
    const auto* contact = who.address.isNull() ? nullptr : m_context.parts.roster.find(who.address.bare());
    member.realName = contact ? contact->name : QString();
    using Show = xmpp::client::Availability::Show;
    member.isAway = who.availability.show != Show::Available && who.availability.show != Show::Chat;
    member.isMe = who.nick == room.nick;
    return member;
}

void XmppRooms::happened(
    const Room& room, MessageKind kind, const QString& who, const QString& text, const QString& detail)
{
    auto* where = m_context.room(room.address);
    if (!where)
        return;
    chat::Message told;
    told.kind = kind;
    told.sender = who;
    told.text = text;
    told.detail = detail;
    told.isMine = who == room.nick;
    m_context.chat.messageReports().notifyMessage(*where, std::move(told));
}

void XmppRooms::occupantChanged(const Room& room, const Occupant& who, bool isNew)
{
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (!where || room.state != Room::State::In)
        return; // all of them are told when we are in
    const auto* before = where->member(who.nick);
    auto now = memberOf(room, who);
    const bool isRenamed = before && before->key == who.nick && isNew; // told with the old name's end
    if (before && before->rank != now.rank)
        happened(room, MessageKind::Mode, who.nick, u"is now one of the %1"_s.arg(chat::rankName(now.rank).toLower()));
    m_context.chat.reports().notifyMember(*where, std::move(now));
    if (isNew && !isRenamed)
        happened(room, MessageKind::Joined, who.nick);
}

void XmppRooms::occupantLeft(const Room& room, const QString& nick, const Departure& how)
{
    using Why = Departure::Why;
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (!where)
        return;
    if (how.why == Why::NickChanged) {
        if (const auto* before = where->member(nick)) {
            auto now = *before;
            now.name = now.key = how.nick;
            m_context.chat.reports().notifyMemberRenamed(*where, nick, now);
        }
        if (how.nick == room.nick)
            m_bookmarks.keep(room.address, true); // as the same in our other programs
        return happened(room, MessageKind::Renamed, nick, {}, how.nick);
    }
    m_context.chat.reports().notifyMemberGone(*where, nick);
    if (how.why == Why::Kicked || how.why == Why::Banned || how.why == Why::NotMember
        || how.why == Why::AffiliationChanged)
        return happened(room, MessageKind::Removed, how.actor, how.reason, nick);
    happened(room, MessageKind::Left, nick, how.reason);
}

void XmppRooms::statusTold(const Room& room, int status)
{
    static const QMap<int, QString> meanings{{170, u"What is said here is written down from now on."_s},
        {171, u"What is said here is not written down any more."_s},
        {172, u"Everyone in this room sees everybody's address from now on."_s},
        {173, u"Addresses are shown to moderators alone from now on."_s},
        {174, u"Nobody's address is shown any more."_s}, {104, u"The room's settings have changed."_s}};
    auto* where = m_context.isSilent ? nullptr : m_context.room(room.address);
    if (where && meanings.contains(status))
        m_context.info(*where, meanings.value(status));
}

Task<Result<Done>> XmppRooms::setRank(Jid address, QString nick, Member::Rank rank)
{
    using Rank = Member::Rank;
    const auto* room = m_context.parts.rooms.find(address);
    const auto who = room ? room->occupants.value(nick) : Occupant{};
    if (who.nick.isEmpty())
        co_return Error::refused(Reason::BadValue, u"%1 is not in this room."_s.arg(nick));
    const bool wantsOffice = rank == Rank::Owner || rank == Rank::Administrator;
    const bool hasOffice = who.affiliation == Affiliation::Owner || who.affiliation == Affiliation::Admin;
    if ((wantsOffice || hasOffice) && who.address.isNull())
        co_return Error::refused(
            Reason::BadValue, u"Only somebody whose address you see can be given or lose that rank."_s);
    auto& requests = m_context.parts.roomRequests;
    const auto affiliation = rank == Rank::Owner ? Affiliation::Owner
        : rank == Rank::Administrator            ? Affiliation::Admin
                                                 : Affiliation::Member;
    const auto role = rank == Rank::Moderator || rank == Rank::Helper ? Role::Moderator
        : rank == Rank::Member && who.role == Role::Participant       ? Role::Visitor
                                                                      : Role::Participant;
    auto asking = wantsOffice || hasOffice ? requests.setAffiliation(address, who.address, affiliation)
                                           : requests.setRole(address, nick, role);
    const auto done = co_await std::move(asking);
    co_return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Task<Result<Done>> XmppRooms::remove(Jid address, QString nick, QString reason, bool ban)
{
    const auto* room = m_context.parts.rooms.find(address);
    const auto who = room ? room->occupants.value(nick) : Occupant{};
    const auto named = who.address.isNull() ? jidOf(nick) : who.address;
    if (ban && !named.hasLocal())
        co_return Error::refused(Reason::BadValue,
            u"%1's address is not shown to you: only somebody whose address is known can be kept out."_s.arg(nick));
    auto asking = ban ? m_context.parts.roomRequests.setAffiliation(address, named, Affiliation::Outcast, reason)
                      : m_context.parts.roomRequests.setRole(address, nick, Role::None, reason);
    const auto done = co_await std::move(asking);
    co_return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

} // namespace everyport::xmppchat
