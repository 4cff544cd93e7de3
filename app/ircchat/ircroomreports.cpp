#include "app/ircchat/ircroomreports.h"

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

QString listed(const QByteArrayList& names)
{
    QStringList all;
    for (const auto& name : names)
        all.append(readName(name));
    return all.join(u", "_s);
}

} // namespace

IrcRoomReports::IrcRoomReports(chat::ChatModel& chat, chat::Account& account, IrcAnswers& answers, CurrentClient client)
    : m_chat(chat, account, std::move(client)), m_answers(answers), m_members(m_chat)
{
}

void IrcRoomReports::joined(const Cause& by, const QByteArray& channel)
{
    if (m_chat.isSilent())
        return;
    if (!by.isMe) {
        if (!by.isHistory)
            m_members.tell(channel, by.nick);
        m_chat.happened(m_chat.room(channel), by, MessageKind::Joined);
        return;
    }
    if (by.isHistory)
        return;
    auto& where = m_chat.reports().notifyConversation(m_chat.account(), Conversation::Kind::Room, readName(channel));
    if (where.kind == Conversation::Kind::Room) // there may be no room for one more
        m_chat.reports().notifyPresence(where, Conversation::Presence::In);
    m_answers.answer(IrcAnswers::About::Join, m_chat.foldedKey(channel), Done{});
}

void IrcRoomReports::parted(const Cause& by, const QByteArray& channel, const QString& reason)
{
    auto* where = m_chat.room(channel);
    if (by.isMe && !by.isHistory)
        m_answers.answer(IrcAnswers::About::Part, m_chat.foldedKey(channel), Done{});
    if (!where || m_chat.isSilent())
        return;
    m_chat.happened(where, by, MessageKind::Left, reason);
    if (by.isHistory)
        return;
    if (!by.isMe) {
        m_members.notifyGone(*where, by.nick);
        return;
    }
    m_chat.chat().setEntersOnConnect(where->id, false);
    m_chat.reports().notifyMembers(*where, {});
    m_chat.reports().notifyPresence(*where, Conversation::Presence::Out);
}

void IrcRoomReports::kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason)
{
    auto* where = m_chat.room(channel);
    auto* client = m_chat.client();
    m_answers.answer(IrcAnswers::About::Kick, m_chat.foldedKey(channel), Done{});
    if (!where || m_chat.isSilent())
        return;
    m_chat.happened(where, by, MessageKind::Removed, reason, readName(nick));
    if (by.isHistory)
        return;
    if (!client || !client->isMe(nick)) {
        m_members.notifyGone(*where, nick);
        return;
    }
    m_chat.reports().notifyMembers(*where, {});
    m_chat.reports().notifyPresence(
        *where, Conversation::Presence::Refused, u"%1 removed you: %2"_s.arg(readName(by.nick), readText(reason).text));
}

void IrcRoomReports::quit(const Cause& by, const QString& reason, const QByteArrayList& channels)
{
    if (m_chat.isSilent())
        return;
    for (const auto& channel : channels) {
        auto* where = m_chat.room(channel);
        m_chat.happened(where, by, MessageKind::Quit, reason);
        if (where && !by.isHistory)
            m_members.notifyGone(*where, by.nick);
    }
    if (auto* other = m_chat.person(by.nick); other && !by.isHistory)
        m_chat.reports().notifyPresence(*other, Conversation::Presence::Out);
}

void IrcRoomReports::netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    if (m_chat.isSilent())
        return;
    for (auto it = people.begin(); it != people.end(); ++it) {
        auto* where = m_chat.room(it.key());
        if (!where)
            continue;
        for (const auto& nick : it.value())
            m_members.notifyGone(*where, nick);
        m_chat.info(*where,
            u"The servers %1 lost each other: %2 are gone for a while."_s.arg(
                listed(servers), listed(it.value().mid(0, 20))));
    }
}

void IrcRoomReports::netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    if (m_chat.isSilent())
        return;
    for (auto it = people.begin(); it != people.end(); ++it) {
        auto* where = m_chat.room(it.key());
        if (!where)
            continue;
        for (const auto& nick : it.value())
            m_members.tell(it.key(), nick);
        m_chat.info(*where,
            u"The servers %1 found each other: %2 are back."_s.arg(listed(servers), listed(it.value().mid(0, 20))));
    }
}

void IrcRoomReports::topicChanged(const Cause& by, const QByteArray& channel, const QString& topic)
{
    auto* where = m_chat.room(channel);
    m_answers.answer(IrcAnswers::About::Topic, m_chat.foldedKey(channel), Done{});
    if (!where || m_chat.isSilent())
        return;
    m_chat.happened(where, by, MessageKind::Topic, topic);
    if (!by.isHistory)
        m_chat.reports().notifyTopic(*where, readText(topic), readName(by.nick), by.time);
}

void IrcRoomReports::topicReceived(const QByteArray& channel)
{
    auto* client = m_chat.client();
    auto* where = m_chat.room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (where && state && !m_chat.isSilent())
        m_chat.reports().notifyTopic(*where, readText(state->topic), readName(state->topicSetter), state->topicTime);
}

void IrcRoomReports::modesChanged(const Cause& by, const QByteArray& target, const QList<irc::ModeChange>& changes)
{
    auto* where = m_chat.room(target);
    auto* client = m_chat.client();
    m_answers.answer(IrcAnswers::About::Mode, m_chat.foldedKey(target), Done{});
    if (!where || m_chat.isSilent())
        return;
    m_chat.happened(where, by, MessageKind::Mode, writtenChanges(changes));
    if (by.isHistory || !client)
        return;
    for (const auto& change : changes) {
        if (client->isupport().kindOf(change.mode) == irc::Isupport::ModeKind::Prefix)
            m_members.tell(target, change.parameter);
    }
    modesReceived(target);
}

void IrcRoomReports::modesReceived(const QByteArray& channel)
{
    auto* client = m_chat.client();
    auto* where = m_chat.room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (where && state && !m_chat.isSilent())
        m_chat.reports().notifyModes(*where, writtenModes(*state));
}

void IrcRoomReports::listReceived(const QByteArray& channel, char mode)
{
    auto* client = m_chat.client();
    auto* where = m_chat.room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (!where || !state)
        return;
    QStringList masks;
    for (const auto& entry : state->lists.value(mode).mid(0, 200))
        masks.append(readName(entry.mask));
    m_chat.info(*where,
        masks.isEmpty() ? u"The list +%1 is empty."_s.arg(QLatin1Char(mode))
                        : u"+%1: %2"_s.arg(QLatin1Char(mode)).arg(masks.join(u' ')));
}

void IrcRoomReports::invited(const Cause& by, const QByteArray& channel, const QByteArray& nick)
{
    auto* client = m_chat.client();
    if (m_chat.isSilent() || !client)
        return;
    if (!client->isMe(nick)) {
        if (auto* where = m_chat.room(channel))
            m_chat.info(*where, u"%1 invited %2."_s.arg(readName(by.nick), readName(nick)));
        return;
    }
    auto made = m_chat.message(
        by, MessageKind::Notice, u"%1 invites you to %2: /join %2"_s.arg(readName(by.nick), readName(channel)));
    made.isMention = true;
    m_chat.messages().notifyMessage(m_chat.networkPage(), std::move(made));
}

void IrcRoomReports::channelRenamed(
    const Cause& by, const QByteArray& before, const QByteArray& after, const QString& reason)
{
    auto* where = m_chat.room(before);
    if (!where || m_chat.isSilent())
        return;
    m_chat.reports().notifyRenamed(*where, readName(after));
    m_chat.info(*where,
        u"%1 renamed %2 to %3. %4"_s.arg(readName(by.nick), readName(before), readName(after), readText(reason).text)
            .trimmed());
}

void IrcRoomReports::nickChanged(const Cause& by, const QByteArray& nick)
{
    auto* client = m_chat.client();
    if (m_chat.isSilent() || !client)
        return;
    if (by.isMe) {
        m_answers.answer(IrcAnswers::About::Nick, {}, Done{});
        m_chat.reports().notifyOwnName(m_chat.account(), readName(nick));
    }
    for (const auto& channel : client->channels().channelsOf(nick)) {
        auto* where = m_chat.room(channel);
        if (!where || !client->channels().find(channel))
            continue;
        if (!by.isHistory)
            m_members.notifyRenamed(channel, by.nick, nick);
        m_chat.happened(where, by, MessageKind::Renamed, {}, readName(nick));
    }
    if (auto* other = m_chat.person(by.nick); other && !by.isMe && !by.isHistory)
        m_chat.reports().notifyRenamed(*other, readName(nick));
}

void IrcRoomReports::awayChanged(const Cause& by, bool isAway, const QString& message)
{
    if (m_chat.isSilent())
        return;
    if (by.isMe)
        m_chat.reports().notifyAway(m_chat.account(), isAway, message);
    m_members.notifyEverywhere(by.nick);
    if (auto* other = m_chat.person(by.nick))
        m_chat.reports().notifyPresence(*other, isAway ? Conversation::Presence::Away : Conversation::Presence::In);
}

void IrcRoomReports::wentOnline(const QByteArray& nick)
{
    auto* other = m_chat.person(nick);
    if (other && !m_chat.isSilent())
        m_chat.reports().notifyPresence(*other, Conversation::Presence::In);
}

void IrcRoomReports::wentOffline(const QByteArray& nick)
{
    auto* other = m_chat.person(nick);
    if (other && !m_chat.isSilent())
        m_chat.reports().notifyPresence(*other, Conversation::Presence::Out);
}

} // namespace everyport::ircchat
