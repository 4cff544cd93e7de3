#include "app/ircbridge/remoteirc.h"

#include "app/ircbridge/ircwords.h"
#include "app/ircchat/irctext.h"
#include "protocols/irc/isupport.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircbridge {

using bridge::Leaving;
using bridge::Person;
using bridge::RemoteUser;
using bridge::Standing;
using bridge::Words;
using irc::client::ChannelState;
using irc::client::ReceivedText;

namespace {

constexpr qint64 complaintPause = 60'000;
constexpr auto comeBackAfter = 30s;
// bytes of a line's text that fit whatever the network calls the bridge and the channel
constexpr qsizetype roomOfBridge = 350;

Standing standingOf(const QByteArray& prefixModes)
{
    if (prefixModes.contains('q'))
        return Standing::Owner;
    const bool isModerator = std::any_of(prefixModes.begin(), prefixModes.end(), [](char mode) { return mode != 'v'; });
    return isModerator ? Standing::Moderator : prefixModes.isEmpty() ? Standing::Plain : Standing::Voiced;
}

Words wordsOf(const ReceivedText& text, const QByteArray& id)
{
    const auto kind = text.kind == ReceivedText::Kind::Notice ? Words::Kind::Notice
        : text.kind == ReceivedText::Kind::Action             ? Words::Kind::Action
                                                              : Words::Kind::Message;
    return {kind, ircchat::readText(text.text), QString::fromLatin1(id), QString::fromLatin1(text.replyTo)};
}

} // namespace

QStringList spoken(const QString& name, const Words& words)
{
    const auto before = (words.kind == Words::Kind::Action ? u"* %1 "_s : u"<%1> "_s).arg(name);
    QStringList lines;
    for (const auto& line : piecesOf(words, std::max<qsizetype>(50, roomOfBridge - before.toUtf8().size())))
        lines.append(before + QString::fromUtf8(line));
    return lines;
}

RemoteIrc::RemoteIrc(Reactor& reactor, Options options)
    : m_reactor(reactor), m_options(std::move(options)), m_controller(reactor.clock(), m_rooms)
{
    m_options.client.client.playback = 0;
    m_standing = std::make_unique<irc::StandingClient>(
        reactor, static_cast<irc::ClientEvents&>(*this), m_options.client);
}

RemoteIrc::~RemoteIrc()
{
    m_options.stateChanged = {};
    m_standing.reset();
}

void RemoteIrc::share(const QByteArray& channel, const QByteArray& key, bridge::Bridge& meeting)
{
    m_rooms.push_back(std::make_unique<RemoteRoom>(*this, channel, meeting));
    m_standing->continuity().enter(channel, key);
}

irc::Client* RemoteIrc::client() const
{
    return m_isWelcome && m_standing ? m_standing->client() : nullptr;
}

RemoteRoom* RemoteIrc::roomOf(const QByteArray& channel) const
{
    const auto* now = m_standing->client();
    for (const auto& room : m_rooms) {
        if (now && now->folded(room->channelName()) == now->folded(channel))
            return room.get();
    }
    return nullptr;
}

QString RemoteIrc::keyOf(const QByteArray& nick)
{
    const auto folded = m_standing->client()->folded(nick);
    auto& key = m_keys[folded];
    if (key.isEmpty()) {
        // Several networks may be called the same, and their people be users of one server of ours.
        key = QString::number(quintptr(this), 36) + u'.' + QString::number(++m_lastKey);
        m_nicks.insert(key, nick);
    }
    return key;
}

Person RemoteIrc::personOf(const QByteArray& nick, const ChannelState& channel)
{
    const auto& now = *m_standing->client();
    Person person;
    person.key = keyOf(nick);
    person.name = ircchat::readName(nick);
    person.standing = standingOf(channel.members.value(now.folded(nick)));
    if (const auto* known = now.channels().person(nick)) {
        person.name = ircchat::readName(known->nick);
        person.realName = known->realName;
        if (!known->host.isEmpty())
            person.address = ircchat::readName(known->user) + u'@' + ircchat::readName(known->host);
        person.isAway = known->isAway;
        person.isBot = known->isBot;
    }
    return person;
}

/// Somebody is another in something: told in every room that has them.
void RemoteIrc::changed(const QByteArray& nick)
{
    const auto& now = *m_standing->client();
    if (now.isMe(nick))
        return;
    for (const auto& room : m_rooms) {
        const auto* channel = now.channels().find(room->channelName());
        if (channel && channel->has(now.folded(nick)))
            room->meeting().came(*room, personOf(nick, *channel));
    }
}

/// All who are there; who was known and is not among them has left while we did not look.
void RemoteIrc::notifyAll(RemoteRoom& room)
{
    const auto& now = *m_standing->client();
    const auto* channel = now.channels().find(room.channelName());
    if (!channel)
        return;
    QSet<QString> here;
    for (auto each = channel->members.cbegin(); each != channel->members.cend(); ++each) {
        if (now.isMe(each.key()))
            continue;
        const auto person = personOf(each.key(), *channel);
        here.insert(person.key);
        room.meeting().came(room, person);
    }
    const auto people = room.meeting().people();
    for (const auto& guest : people) {
        if (guest.home == &room && !here.contains(guest.person.key))
            room.meeting().left(room, guest.person.key, {});
    }
}

/// Who did something there: one of the channel's people, or a server.
bridge::RemoteUser RemoteIrc::actorOf(RemoteRoom& room, const QByteArray& nick) const
{
    const auto key = m_keys.value(m_standing->client()->folded(nick));
    const auto* person = room.meeting().person(room, key);
    return person ? bridge::RemoteUser{&room, *person} : bridge::RemoteUser::nobody(ircchat::readName(nick));
}

void RemoteIrc::left(RemoteRoom& room, const QByteArray& nick, const Leaving& how)
{
    const auto key = m_keys.value(m_standing->client()->folded(nick));
    if (!key.isEmpty())
        room.meeting().left(room, key, how);
}

void RemoteIrc::gone(const QByteArray& nick, const Leaving& how, const QByteArrayList& channels)
{
    for (const auto& channel : channels) {
        if (auto* room = roomOf(channel))
            left(*room, nick, how);
    }
    forgetStrangers();
}

/// Keys of people who share no channel with us any more; looked through when there are many.
void RemoteIrc::forgetStrangers()
{
    const auto& now = *m_standing->client();
    if (m_keys.size() < 1000 || m_keys.size() < 2 * qsizetype(now.channels().names().size() + 500))
        return;
    m_keys.removeIf([&](const auto& each) {
        const bool isStranger = !now.channels().person(each.key());
        if (isStranger) {
            m_nicks.remove(each.value());
            m_controller.forget(each.value());
        }
        return isStranger;
    });
}

void RemoteIrc::welcomed(const QByteArray&)
{
    m_isWelcome = true;
    if (m_options.stateChanged)
        m_options.stateChanged(true, {});
}

void RemoteIrc::disconnected(const Error& reason)
{
    m_isWelcome = false;
    const auto why = reason.text.isEmpty() ? u"The connection was lost."_s : reason.text;
    for (const auto& room : m_rooms)
        room->meeting().lost(*room, label() + u": "_s + why);
    m_keys.clear();
    m_nicks.clear();
    m_controller.clear();
    if (m_options.stateChanged)
        m_options.stateChanged(false, why);
}

void RemoteIrc::joined(const Cause& by, const QByteArray& channel)
{
    if (!by.isMe && !by.isHistory)
        changed(by.nick);
    else if (by.isMe && !roomOf(channel))
        (void)m_standing->client()->part(channel); // somebody moved us; we are there for what is shared
}

void RemoteIrc::membersReceived(const QByteArray& channel)
{
    if (auto* room = roomOf(channel))
        notifyAll(*room);
}

void RemoteIrc::parted(const Cause& by, const QByteArray& channel, const QString& reason)
{
    auto* room = by.isHistory ? nullptr : roomOf(channel);
    if (room && !by.isMe)
        left(*room, by.nick, {Leaving::Kind::Left, reason, {}});
    else if (room)
        room->meeting().lost(*room, u"The bridge has left %1."_s.arg(ircchat::readName(channel)));
}

void RemoteIrc::kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason)
{
    auto* room = by.isHistory ? nullptr : roomOf(channel);
    if (!room)
        return;
    if (!m_standing->client()->isMe(nick)) {
        left(*room, nick, {Leaving::Kind::Removed, reason, actorOf(*room, by.nick)});
        return;
    }
    const auto why = u"The bridge was removed from %1 by %2: %3"_s.arg(
        ircchat::readName(channel), ircchat::readName(by.nick), reason);
    log(why);
    room->meeting().lost(*room, why);
    m_comingBack = m_reactor.clock().callLater(comeBackAfter, [this] {
        if (auto* now = client()) {
            for (const auto& each : m_rooms) {
                if (!now->channels().find(each->channelName()))
                    (void)now->join(each->channelName());
            }
        }
    });
}

void RemoteIrc::quit(const Cause& by, const QString& reason, const QByteArrayList& channels)
{
    if (!by.isMe)
        gone(by.nick, {Leaving::Kind::Quit, reason, {}}, channels);
}

void RemoteIrc::netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    const auto reason = ircchat::readName(servers.join(' '));
    for (auto each = people.cbegin(); each != people.cend(); ++each) {
        for (const auto& nick : each.value())
            gone(nick, {Leaving::Kind::Quit, reason, {}}, {each.key()});
    }
}

void RemoteIrc::netJoined(const QByteArrayList&, const QHash<QByteArray, QByteArrayList>& people)
{
    for (const auto& nicks : people) {
        for (const auto& nick : nicks)
            changed(nick);
    }
}

void RemoteIrc::nickChanged(const Cause& by, const QByteArray& nick)
{
    if (by.isMe)
        return;
    const auto& now = *m_standing->client();
    const auto key = m_keys.take(now.folded(by.nick));
    if (!key.isEmpty()) {
        m_keys.insert(now.folded(nick), key);
        m_nicks.insert(key, nick);
    }
    changed(nick);
}

void RemoteIrc::awayChanged(const Cause& by, bool, const QString&)
{
    changed(by.nick);
}

void RemoteIrc::hostChanged(const Cause& by, const QByteArray&, const QByteArray&)
{
    changed(by.nick);
}

void RemoteIrc::realNameChanged(const Cause& by, const QString&)
{
    changed(by.nick);
}

void RemoteIrc::modesChanged(const Cause&, const QByteArray& target, const QList<irc::ModeChange>& changes)
{
    if (!roomOf(target))
        return;
    for (const auto& change : changes) {
        if (m_standing->client()->isupport().kindOf(change.mode) == irc::Isupport::ModeKind::Prefix)
            changed(change.parameter);
    }
}

void RemoteIrc::topicChanged(const Cause& by, const QByteArray& channel, const QString& topic)
{
    auto* room = by.isMe || by.isHistory ? nullptr : roomOf(channel);
    if (room)
        room->meeting().topicChanged(*room, actorOf(*room, by.nick), ircchat::readText(topic));
}

/// As we find it: where the room has a topic already, that one stays.
void RemoteIrc::topicReceived(const QByteArray& channel)
{
    auto* room = roomOf(channel);
    if (room && !room->topic().isEmpty() && room->meeting().topic().isEmpty())
        room->meeting().topicChanged(*room, {}, room->topic());
}

void RemoteIrc::textReceived(const Cause& by, const ReceivedText& text)
{
    if (by.isHistory || by.isServer)
        return;
    auto* room = text.isChannel ? roomOf(text.target) : nullptr;
    if (by.isMe) {
        if (room && !text.label.isEmpty() && !by.id.isEmpty())
            room->meeting().named(*room, u"label "_s + QString::fromLatin1(text.label), QString::fromLatin1(by.id));
        return;
    }
    if (room && text.status.isEmpty()) {
        changed(by.nick); // whoever speaks without having come (+n off) is shown by it only if they are there
        room->meeting().said(*room, keyOf(by.nick), wordsOf(text, by.id));
    } else if (!text.isChannel) {
        for (const auto& line : m_controller.heard(keyOf(by.nick), wordsOf(text, {})))
            (void)m_standing->client()->say(by.nick, line, {ReceivedText::Kind::Notice, {}});
    }
}

void RemoteIrc::redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reason)
{
    auto* room = by.isHistory || by.isMe ? nullptr : roomOf(target);
    if (room)
        room->meeting().retracted(*room, keyOf(by.nick), QString::fromLatin1(id), ircchat::readText(reason).text);
}

/// 404: the channel does not let the bridge speak. 471 to 475, 477: it does not let it in.
void RemoteIrc::replyReceived(int numeric, const QByteArrayList& parameters)
{
    const auto concerns = numeric == 404 || (numeric >= 471 && numeric <= 477);
    auto* room = concerns && parameters.size() > 2 ? roomOf(parameters[1]) : nullptr;
    if (room)
        fellBehind(*room,
            {Error::Kind::Refused, Reason::PermissionDenied, ircchat::readName(parameters.last()),
                QString::number(numeric), 0});
}

void RemoteIrc::fellBehind(RemoteRoom& room, const Error& why)
{
    const auto now = m_reactor.clock().wallMsecs();
    if (now - m_lastComplaint < complaintPause)
        return;
    m_lastComplaint = now;
    const auto text = u"Not passed on to %1 on %2: %3"_s.arg(ircchat::readName(room.channelName()), label(), why.text);
    log(text);
    const auto people = room.meeting().people();
    QSet<bridge::BridgeEnd*> told;
    for (const auto& guest : people) {
        if (guest.home != &room
            && !std::exchange(told, told + QSet<bridge::BridgeEnd*>{guest.home}).contains(guest.home))
            guest.home->remark(text);
    }
}

void RemoteIrc::log(const QString& text) const
{
    if (m_options.log)
        m_options.log(text);
}

} // namespace everyport::ircbridge
