#include "app/ircmeeting/ircroom.h"

#include <QScopedValueRollback>

#include "app/ircmeeting/ircwords.h"
#include "protocols/irc/server/messages.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/source.h"

using namespace Qt::StringLiterals;

namespace everyport::ircmeeting {

using ircd::Saying;
using meeting::Guest;
using meeting::Leaving;
using meeting::Person;
using meeting::Refusal;
using meeting::Standing;
using meeting::Words;

namespace {

/// A user is one as long as it is there, whatever its nick.
QString keyOf(const ircd::User& user)
{
    return QString::number(quintptr(&user), 36);
}

Standing standingOf(quint8 ranks)
{
    if (ranks & ircd::rank::Owner)
        return Standing::Owner;
    if (ranks & (ircd::rank::Operators | ircd::rank::Half))
        return Standing::Moderator;
    return ranks & ircd::rank::Voice ? Standing::Voiced : Standing::Plain;
}

Person personOf(const ircd::User& user, quint8 ranks)
{
    return {keyOf(user), QString::fromUtf8(user.nick()), QString::fromUtf8(user.realName),
        QString::fromUtf8(user.user()) + u'@' + QString::fromUtf8(user.host()), QString::fromUtf8(user.account), standingOf(ranks), user.isAway(),
        user.is('B'), {QString::fromUtf8(user.account), QString::fromUtf8(user.user()) + u'@' + QString::fromUtf8(user.address), user.is('Z')},
        user.plug && user.is('B')};
}

/// A channel's refusal in the words that sides share; what is not there is a matter of who somebody is.
Refusal::Kind kindOf(ircd::Numeric numeric)
{
    using Kind = Refusal::Kind;
    static constexpr std::pair<ircd::Numeric, Kind> kinds[] = {{ircd::Numeric::BannedFromChannel, Kind::Banned}, {ircd::Numeric::NeedRegisteredNick, Kind::AccountNeeded},
        {ircd::Numeric::BadChannelKey, Kind::PasswordNeeded}, {ircd::Numeric(489), Kind::EncryptionNeeded}, {ircd::Numeric::ChannelIsFull, Kind::Full},
        {ircd::Numeric::Throttle, Kind::TooOften}};
    for (const auto& [known, kind] : kinds) {
        if (known == numeric)
            return kind;
    }
    return Kind::MembersOnly;
}

ircd::Numeric numericOf(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::Banned: return ircd::Numeric::BannedFromChannel;
    case Refusal::Kind::MembersOnly: break;
    case Refusal::Kind::AccountNeeded: return ircd::Numeric::NeedRegisteredNick;
    case Refusal::Kind::PasswordNeeded: return ircd::Numeric::BadChannelKey;
    case Refusal::Kind::EncryptionNeeded: return ircd::Numeric(489);
    case Refusal::Kind::Full: return ircd::Numeric::ChannelIsFull;
    case Refusal::Kind::TooOften: return ircd::Numeric::Throttle;
    case Refusal::Kind::Unreachable: return ircd::Numeric(437);
    }
    return ircd::Numeric::InviteOnlyChannel;
}

QString nickOfMask(const QByteArray& mask)
{
    return QString::fromUtf8(irc::Source::parse(mask).nick);
}

QByteArray ofText(const QString& text, int most)
{
    auto line = text;
    return ircd::bounded(line.replace(u'\n', u' ').toUtf8(), most);
}

} // namespace

IrcRoom::IrcRoom(ircd::Server& server, IrcGuests& guests, QByteArray channel, meeting::Meeting& meeting)
    : m_server(server), m_guests(guests), m_name(std::move(channel)), m_meeting(meeting)
{
}

IrcRoom::~IrcRoom()
{
    m_meeting.remove(*this);
    const auto people = m_meeting.people();
    for (const auto& guest : people)
        hide(guest, {});
}

void IrcRoom::open()
{
    m_meeting.add(*this);
    if (auto* here = channel()) {
        for (const auto& member : here->members())
            changed(*member.user);
    }
}

void IrcRoom::changed(ircd::User& user)
{
    auto* here = channel();
    if (here && !IrcGuests::isGuest(user))
        m_meeting.came(*this, personOf(user, here->ranksOf(user)));
}

void IrcRoom::left(const ircd::User& user, const Leaving& how)
{
    if (!IrcGuests::isGuest(user))
        m_meeting.left(*this, keyOf(user), how);
}

void IrcRoom::guestRemoved(const Guest& guest, const QByteArray& by, const QByteArray& reason)
{
    m_meeting.expelled(*this, QString::fromUtf8(by), guest, QString::fromUtf8(reason));
}

std::optional<ircd::Refusal> IrcRoom::refuses(const ircd::User& user, QByteArrayView key)
{
    const auto refused = m_meeting.refuses(*this, personOf(user, 0), QString::fromUtf8(key));
    return refused ? std::optional(ircd::Refusal {numericOf(refused->kind), "Cannot join channel - " + refused->text.toUtf8()}) : std::nullopt;
}

std::optional<quint8> IrcRoom::ranks(const ircd::User& user)
{
    const auto standing = m_meeting.standing(*this, personOf(user, 0));
    if (!standing)
        return std::nullopt;
    return *standing >= Standing::Moderator ? ircd::rank::Operator : quint8(0);
}

void IrcRoom::kicked(const ircd::User& user, const QByteArray& by, const QByteArray& reason)
{
    if (!IrcGuests::isGuest(user)) {
        left(user, {Leaving::Kind::Removed, QString::fromUtf8(reason), nickOfMask(by)});
        return;
    }
    const auto* guest = m_isAsked ? nullptr : m_guests.guestOf(user);
    if (!guest)
        return;
    const auto whom = *guest;
    m_meeting.expelled(*this, nickOfMask(by), whom, QString::fromUtf8(reason));
}

void IrcRoom::said(const ircd::User& from, bool isNotice, const QByteArray& text, const QByteArray& id)
{
    if (m_isAsked && m_saidId.isEmpty())
        m_saidId = id;
    if (IrcGuests::isGuest(from))
        return;
    if (const auto words = wordsOf(text, isNotice, id))
        m_meeting.said(*this, keyOf(from), *words);
}

void IrcRoom::redacted(const ircd::User& by, const QByteArray& id)
{
    if (!IrcGuests::isGuest(by))
        m_meeting.retracted(*this, keyOf(by), QString::fromLatin1(id));
}

void IrcRoom::topicChanged(const QByteArray& by, const QByteArray& topic)
{
    if (!m_isAsked)
        m_meeting.topicChanged(*this, nickOfMask(by), QString::fromUtf8(topic));
}

bool IrcRoom::whispered(const ircd::User& from, const Guest& to, const Words& words)
{
    const auto* here = channel();
    if (!here || !here->memberOf(from))
        return false;
    m_meeting.whispered(*this, keyOf(from), to, words);
    return true;
}

QString IrcRoom::network() const
{
    return QString::fromUtf8(m_server.options().network);
}

QString IrcRoom::topic() const
{
    const auto* here = channel();
    return here ? QString::fromUtf8(here->topic) : QString();
}

std::optional<Refusal> IrcRoom::refuses(const Guest& guest, const QString& password)
{
    if (auto objection = objects(guest))
        return objection;
    auto* here = channel();
    if (!here)
        return std::nullopt;
    const auto users = m_guests.asUsers(guest);
    auto refused = ircd::refusal(*here, *users.front(), password.toUtf8());
    if (refused && users.size() > 1) // an invitation may be for where they really are
        refused = ircd::refusal(*here, *users.back(), password.toUtf8());
    if (refused)
        return Refusal {kindOf(refused->numeric), QString::fromUtf8(refused->text)};
    if (!here->takesJoin(m_server.seconds()))
        return Refusal {Refusal::Kind::TooOften, u"Too many come in at once; try again later."_s};
    return std::nullopt;
}

std::optional<Refusal> IrcRoom::objects(const Guest& guest)
{
    if (m_guests.isFull() && !m_guests.find(guest))
        return Refusal {Refusal::Kind::Full, u"There are too many people of other networks on %1."_s.arg(network())};
    const auto* here = channel();
    const auto users = m_guests.asUsers(guest);
    const auto isFounder = here && !here->founder.isEmpty() && here->founder == users.front()->account;
    for (const auto& user : users) {
        if (const auto* ban = m_server.bans().find(user->user().toByteArray(), {user->host().toByteArray(), user->host().toByteArray()}, m_server.seconds()))
            return Refusal {Refusal::Kind::Banned, u"You are banned from %1: %2"_s.arg(network(), QString::fromUtf8(ban->reason))};
        if (here && !isFounder && here->isBanned(*user))
            return Refusal {Refusal::Kind::Banned, u"You are banned from %1 on %2."_s.arg(QString::fromUtf8(m_name), network())};
    }
    return std::nullopt;
}

/// Banned, or muted as who their home knows they are; the channel itself knows them as others see them.
bool IrcRoom::isSilenced(const Guest& guest)
{
    if (objects(guest))
        return true;
    const auto* here = channel();
    const auto users = m_guests.asUsers(guest);
    return here && std::any_of(users.begin(), users.end(), [&](const auto& user) { return here->isMuted(*user); });
}

meeting::Openness IrcRoom::openness() const
{
    const auto* here = channel();
    if (!here)
        return {};
    return {here->isHidden(), here->is('i') || here->is('O') || here->is('R') || here->is('z'), !here->key.isEmpty()};
}

void IrcRoom::show(const Guest& guest)
{
    present(guest);
}

ircd::User* IrcRoom::present(const Guest& guest)
{
    auto* user = m_guests.come(guest, *this);
    if (!user)
        return nullptr;
    auto* here = channel();
    if (here && here->memberOf(*user))
        return user;
    m_server.delivery().push();
    const QScopedValueRollback asked(m_isAsked, true);
    m_server.join(*user, here ? *here : m_server.channel(m_name), 0);
    setRanks(*user, guest.person.standing);
    return user;
}

void IrcRoom::update(const Guest& guest)
{
    const QScopedValueRollback asked(m_isAsked, true);
    m_guests.update(guest);
    auto* user = m_guests.find(guest);
    auto* here = channel();
    if (user && here && here->memberOf(*user))
        setRanks(*user, guest.person.standing);
}

void IrcRoom::hide(const Guest& guest, const Leaving& how)
{
    auto* user = m_guests.find(guest);
    if (!user)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    const auto reason = ofText(how.reason, m_server.options().limits.kick);
    if (how.kind == Leaving::Kind::Quit || how.kind == Leaving::Kind::Lost) {
        m_guests.quit(guest, reason);
        return;
    }
    auto* here = channel();
    m_server.delivery().push();
    if (here && here->memberOf(*user)) {
        if (how.kind == Leaving::Kind::Removed)
            m_server.kick(how.by.isEmpty() ? m_server.options().name : nickOf(how.by, {}, 64), *user, *here, reason, nullptr);
        else
            m_server.part(*user, *here, reason.isEmpty() ? nullptr : &reason);
    }
    m_guests.leave(guest, *this);
}

QString IrcRoom::speak(const Guest& guest, const Words& words)
{
    auto* user = present(guest);
    if (!user || isSilenced(guest))
        return {};
    const QScopedValueRollback asked(m_isAsked, true);
    m_saidId.clear();
    Saying saying {*user, nullptr, words.kind == Words::Kind::Notice ? Saying::Kind::Notice : Saying::Kind::Message, {}, {}};
    if (!words.replyTo.isEmpty())
        saying.clientTags = "+draft/reply=" + words.replyTo.toLatin1();
    if (const auto* here = channel(); !here || !ircd::maySpeak(*here, saying))
        return {};
    for (const auto& line : linesOf(words, user->mask(), m_name)) {
        saying.text = line;
        ircd::say(m_server, saying, m_name);
    }
    return QString::fromLatin1(m_saidId);
}

void IrcRoom::retract(const Guest& by, const QString& id)
{
    auto* here = channel();
    if (!here)
        return;
    const auto* user = m_guests.find(by);
    const auto source = user ? user->mask() : m_server.options().name;
    const ircd::Line line(ircd::Server::body(source, "REDACT", {here->name(), id.toLatin1()}), {m_server.now(), {}, {}, {}, false});
    m_server.delivery().toChannel(*here, ircd::Choice {nullptr, irc::Capability::MessageRedaction, &line});
    if (m_server.history().isKept())
        m_server.work().start(m_server.history().store().remove(ircd::lower(here->name()), id.toLatin1()), u"Taking back a message"_s);
}

void IrcRoom::changeTopic(const QString& by, const QString& topic)
{
    auto* here = channel();
    if (!here)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    m_server.delivery().push();
    m_server.setTopic(*here, ofText(topic, m_server.options().limits.topic), by.isEmpty() ? m_server.options().name : nickOf(by, {}, 64), nullptr);
}

void IrcRoom::whisper(const Guest& from, const QString& key, const Words& words)
{
    auto* user = m_guests.find(from);
    const auto* to = ownUser(key);
    if (!user || !to || isSilenced(from))
        return;
    Saying saying {*user, nullptr, words.kind == Words::Kind::Notice ? Saying::Kind::Notice : Saying::Kind::Message, {}, {}};
    const auto nick = to->nick().toByteArray();
    for (const auto& line : linesOf(words, user->mask(), nick)) {
        saying.text = line;
        ircd::say(m_server, saying, nick);
    }
}

Result<Done> IrcRoom::expel(const QString& by, const QString& key, const QString& reason)
{
    auto* user = ownUser(key);
    auto* here = channel();
    if (!user || !here)
        return Error {Error::Kind::Refused, Reason::NotFound, u"They have gone."_s, {}, 0};
    m_server.delivery().push();
    m_server.kick(nickOf(by, {}, 64), *user, *here, ofText(reason, m_server.options().limits.kick), nullptr);
    return Done {};
}

/// CHATHISTORY goes back no further than to where the door was lost, for a registered channel also after a restart.
void IrcRoom::othersChanged(bool isLost)
{
    auto* here = isLost ? channel() : nullptr;
    if (!here)
        return;
    here->historyFrom = m_server.now() + 1;
    here->created = m_server.seconds() + 1; // whole seconds are what is kept of it
    m_server.channelChanged(*here);
}

void IrcRoom::remark(const QString& text)
{
    if (auto* here = channel())
        m_server.delivery().toChannel(*here, ircd::Line(ircd::Server::body(m_server.options().name, "NOTICE", {here->name()}, ofText(text, 390)), {m_server.now(), {}, {}, {}, false}));
}

/// Keys are addresses of users that were there when they were told; who has gone since is in the channel no more.
ircd::User* IrcRoom::ownUser(const QString& key) const
{
    const auto* here = channel();
    if (!here)
        return nullptr;
    for (const auto& member : here->members()) {
        if (keyOf(*member.user) == key)
            return member.user;
    }
    return nullptr;
}

void IrcRoom::setRanks(ircd::User& user, Standing standing)
{
    auto* here = channel();
    auto* member = here->memberOf(user);
    const auto ranks = standing == Standing::Plain ? quint8(0) : standing == Standing::Voiced ? ircd::rank::Voice : ircd::rank::Operator;
    if (member->ranks == ranks)
        return;
    QByteArray changes;
    QByteArray nicks;
    for (const bool gives : {false, true}) {
        for (const auto mode : ircd::rankModes) {
            const auto bit = ircd::rankOfMode(mode);
            if (bool(member->ranks & bit) == bool(ranks & bit) || bool(ranks & bit) != gives)
                continue;
            changes.append(gives ? '+' : '-').append(mode);
            nicks.append(' ').append(user.nick());
        }
    }
    member->ranks = ranks;
    m_server.delivery().toChannel(*here, ircd::Line(ircd::Server::body(m_server.options().name, "MODE", {here->name(), changes + nicks}), {m_server.now(), {}, {}, {}, false}));
}

} // namespace everyport::ircmeeting
