// What IrcReports tells of rooms and who is in them.
#include "app/ircchat/ircreports.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::MessageKind;

namespace {

QString writtenChanges(const QList<irc::ModeChange>& changes)
{
    QString letters;
    QStringList parameters;
    bool set = false;
    for (const auto& change : changes) {
        if (letters.isEmpty() || change.set != set)
            letters += change.set ? u'+' : u'-';
        set = change.set;
        letters += QLatin1Char(change.mode);
        if (!change.parameter.isEmpty())
            parameters.append(readName(change.parameter));
    }
    return (QStringList(letters) + parameters).join(u' ');
}

QString writtenModes(const irc::client::ChannelState& channel)
{
    QString letters = channel.modes.isEmpty() ? QString() : u"+"_s;
    for (auto it = channel.modes.begin(); it != channel.modes.end(); ++it)
        letters += QLatin1Char(it.key());
    return letters;
}

} // namespace

chat::Member IrcReports::memberOf(const irc::client::ChannelState& channel, const QByteArray& foldedNick) const
{
    chat::Member member;
    auto* client = m_client();
    const auto modes = channel.members.value(foldedNick);
    member.key = readName(foldedNick);
    member.name = member.key;
    member.rank = rankOf(modes);
    if (!client)
        return member;
    member.symbol = symbolsOf(modes, client->isupport());
    member.isMe = client->isMe(foldedNick);
    if (const auto* person = client->channels().person(foldedNick)) {
        member.name = readName(person->nick);
        member.account = readName(person->account);
        member.realName = person->realName;
        member.isAway = person->isAway;
        member.isBot = person->isBot;
        if (!person->host.isEmpty())
            member.address = readName(person->user + '@' + person->host);
    }
    return member;
}

void IrcReports::tellMember(const QByteArray& channel, const QByteArray& nick)
{
    auto* client = m_client();
    const auto* state = client && !m_isSilent ? client->channels().find(channel) : nullptr;
    auto* where = room(channel);
    if (state && where && state->has(client->folded(nick)))
        m_space.reports().tellMember(*where, memberOf(*state, client->folded(nick)));
}

void IrcReports::tellAgain(const QByteArray& nick)
{
    auto* client = m_client();
    if (!client || m_isSilent)
        return;
    for (const auto& channel : client->channels().channelsOf(nick))
        tellMember(channel, nick);
}

void IrcReports::memberReceived(const QByteArray& channel, const QByteArray& nick)
{
    tellMember(channel, nick);
}

void IrcReports::joined(const Cause& by, const QByteArray& channel)
{
    if (m_isSilent)
        return;
    if (!by.isMe) {
        if (!by.isHistory)
            tellMember(channel, by.nick);
        happened(room(channel), by, MessageKind::Joined);
        return;
    }
    if (by.isHistory)
        return;
    auto& where = m_space.reports().tellConversation(m_account, Conversation::Kind::Room, readName(channel));
    if (where.kind == Conversation::Kind::Room) // there may be no room for one more
        m_space.reports().tellPresence(where, Conversation::Presence::In);
    m_answers.answer(IrcAnswers::About::Join, foldedKey(channel), Done{});
}

void IrcReports::membersReceived(const QByteArray& channel)
{
    auto* client = m_client();
    auto* where = room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (!where || !state || m_isSilent)
        return;
    QList<chat::Member> all;
    all.reserve(state->members.size());
    for (auto it = state->members.keyBegin(); it != state->members.keyEnd(); ++it)
        all.append(memberOf(*state, *it));
    m_space.reports().tellMembers(*where, std::move(all));
}

void IrcReports::parted(const Cause& by, const QByteArray& channel, const QString& reason)
{
    auto* where = room(channel);
    if (by.isMe && !by.isHistory)
        m_answers.answer(IrcAnswers::About::Part, foldedKey(channel), Done{});
    if (!where || m_isSilent)
        return;
    happened(where, by, MessageKind::Left, reason);
    if (by.isHistory)
        return;
    if (!by.isMe) {
        m_space.reports().tellMemberGone(*where, readName(foldedKey(by.nick)));
        return;
    }
    m_space.setEntersOnConnect(where->id, false);
    m_space.reports().tellMembers(*where, {});
    m_space.reports().tellPresence(*where, Conversation::Presence::Out);
}

void IrcReports::kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason)
{
    auto* where = room(channel);
    auto* client = m_client();
    m_answers.answer(IrcAnswers::About::Kick, foldedKey(channel), Done{});
    if (!where || m_isSilent)
        return;
    happened(where, by, MessageKind::Removed, reason, readName(nick));
    if (by.isHistory)
        return;
    if (!client || !client->isMe(nick)) {
        m_space.reports().tellMemberGone(*where, readName(foldedKey(nick)));
        return;
    }
    m_space.reports().tellMembers(*where, {});
    m_space.reports().tellPresence(
        *where, Conversation::Presence::Refused, u"%1 removed you: %2"_s.arg(readName(by.nick), readText(reason).text));
}

void IrcReports::quit(const Cause& by, const QString& reason, const QByteArrayList& channels)
{
    if (m_isSilent)
        return;
    for (const auto& channel : channels) {
        auto* where = room(channel);
        happened(where, by, MessageKind::Quit, reason);
        if (where && !by.isHistory)
            m_space.reports().tellMemberGone(*where, readName(foldedKey(by.nick)));
    }
    if (auto* other = person(by.nick); other && !by.isHistory)
        m_space.reports().tellPresence(*other, Conversation::Presence::Out);
}

void IrcReports::topicChanged(const Cause& by, const QByteArray& channel, const QString& topic)
{
    auto* where = room(channel);
    m_answers.answer(IrcAnswers::About::Topic, foldedKey(channel), Done{});
    if (!where || m_isSilent)
        return;
    happened(where, by, MessageKind::Topic, topic);
    if (!by.isHistory)
        m_space.reports().tellTopic(*where, readText(topic), readName(by.nick), by.time);
}

void IrcReports::topicReceived(const QByteArray& channel)
{
    auto* client = m_client();
    auto* where = room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (where && state && !m_isSilent)
        m_space.reports().tellTopic(*where, readText(state->topic), readName(state->topicSetter), state->topicTime);
}

void IrcReports::modesChanged(const Cause& by, const QByteArray& target, const QList<irc::ModeChange>& changes)
{
    auto* where = room(target);
    auto* client = m_client();
    m_answers.answer(IrcAnswers::About::Mode, foldedKey(target), Done{});
    if (!where || m_isSilent)
        return;
    happened(where, by, MessageKind::Mode, writtenChanges(changes));
    if (by.isHistory || !client)
        return;
    for (const auto& change : changes) {
        if (client->isupport().kindOf(change.mode) == irc::Isupport::ModeKind::Prefix)
            tellMember(target, change.parameter);
    }
    modesReceived(target);
}

void IrcReports::modesReceived(const QByteArray& channel)
{
    auto* client = m_client();
    auto* where = room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (where && state && !m_isSilent)
        m_space.reports().tellModes(*where, writtenModes(*state));
}

void IrcReports::listReceived(const QByteArray& channel, char mode)
{
    auto* client = m_client();
    auto* where = room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (!where || !state)
        return;
    QStringList masks;
    for (const auto& entry : state->lists.value(mode).mid(0, 200))
        masks.append(readName(entry.mask));
    info(*where,
        masks.isEmpty() ? u"The list +%1 is empty."_s.arg(QLatin1Char(mode))
                        : u"+%1: %2"_s.arg(QLatin1Char(mode)).arg(masks.join(u' ')));
}

void IrcReports::invited(const Cause& by, const QByteArray& channel, const QByteArray& nick)
{
    auto* client = m_client();
    if (m_isSilent || !client)
        return;
    if (!client->isMe(nick)) {
        if (auto* where = room(channel))
            info(*where, u"%1 invited %2."_s.arg(readName(by.nick), readName(nick)));
        return;
    }
    auto made = message(
        by, MessageKind::Notice, u"%1 invites you to %2: /join %2"_s.arg(readName(by.nick), readName(channel)));
    made.isMention = true;
    m_space.messageReports().tellMessage(m_account.networkPage(), std::move(made));
}

void IrcReports::channelRenamed(
    const Cause& by, const QByteArray& before, const QByteArray& after, const QString& reason)
{
    auto* where = room(before);
    if (!where || m_isSilent)
        return;
    m_space.reports().tellRenamed(*where, readName(after));
    info(*where,
        u"%1 renamed %2 to %3. %4"_s.arg(readName(by.nick), readName(before), readName(after), readText(reason).text)
            .trimmed());
}

void IrcReports::nickChanged(const Cause& by, const QByteArray& nick)
{
    auto* client = m_client();
    if (m_isSilent || !client)
        return;
    if (by.isMe) {
        m_answers.answer(IrcAnswers::About::Nick, {}, Done{});
        m_space.reports().tellOwnName(m_account, readName(nick));
    }
    const auto folded = client->folded(nick);
    const auto before = readName(client->folded(by.nick));
    for (const auto& channel : client->channels().channelsOf(nick)) {
        const auto* state = client->channels().find(channel);
        auto* where = room(channel);
        if (!state || !where)
            continue;
        if (!by.isHistory)
            m_space.reports().tellMemberRenamed(*where, before, memberOf(*state, folded));
        happened(where, by, MessageKind::Renamed, {}, readName(nick));
    }
    if (auto* other = person(by.nick); other && !by.isMe && !by.isHistory)
        m_space.reports().tellRenamed(*other, readName(nick));
}

void IrcReports::awayChanged(const Cause& by, bool isAway, const QString& message)
{
    if (m_isSilent)
        return;
    if (by.isMe)
        m_space.reports().tellAway(m_account, isAway, message);
    tellAgain(by.nick);
    if (auto* other = person(by.nick))
        m_space.reports().tellPresence(*other, isAway ? Conversation::Presence::Away : Conversation::Presence::In);
}

void IrcReports::accountChanged(const Cause& by, const QByteArray&)
{
    tellAgain(by.nick);
}

void IrcReports::hostChanged(const Cause& by, const QByteArray&, const QByteArray&)
{
    tellAgain(by.nick);
}

void IrcReports::realNameChanged(const Cause& by, const QString&)
{
    tellAgain(by.nick);
}

void IrcReports::wentOnline(const QByteArray& nick)
{
    auto* other = person(nick);
    if (other && !m_isSilent)
        m_space.reports().tellPresence(*other, Conversation::Presence::In);
}

void IrcReports::wentOffline(const QByteArray& nick)
{
    auto* other = person(nick);
    if (other && !m_isSilent)
        m_space.reports().tellPresence(*other, Conversation::Presence::Out);
}

} // namespace everyport::ircchat
