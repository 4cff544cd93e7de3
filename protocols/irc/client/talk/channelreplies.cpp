#include "protocols/irc/client/talk/channelreplies.h"

#include "protocols/irc/numerics.h"

namespace everyport::irc::client {

namespace {

constexpr qsizetype mostEntriesTold = 5000;
// "c" channel, "u" user, "h" host, "n" nick, "f" flags, "a" account, "r" real name; "t" returns the number.
constexpr auto whoxFields = "%tcuhnfar,152";

qint64 seconds(const Incoming& line, int at)
{
    const auto value = line.view.parameter(at).toByteArray().toLongLong();
    return value > 0 && value < 100'000'000'000 ? value * 1000 : 0;
}

} // namespace

void ChannelReplies::listen(Table& table)
{
    table.add("353", [this](const Incoming& line) { names(line); });
    table.add("366", [this](const Incoming& line) { namesEnded(line); });
    for (const char* numeric : {"331", "332", "333"})
        table.add(numeric, [this](const Incoming& line) { topic(line); });
    table.add("324", [this](const Incoming& line) { modes(line); });
    table.add("329", [this](const Incoming& line) {
        if (auto* channel = m_channels.find(line.view.parameter(1)))
            channel->created = seconds(line, 2);
    });
    table.add("352", [this](const Incoming& line) { who(line); });
    table.add("354", [this](const Incoming& line) { whox(line); });
    table.add("315", [this](const Incoming& line) { whoEnded(line); });
    const struct {
        const char* entry;
        const char* end;
        char mode;
        int at;
    } lists[] = {{"367", "368", 'b', 2}, {"346", "347", 'I', 2}, {"348", "349", 'e', 2}, {"728", "729", 'q', 3}};
    for (const auto& list : lists) {
        table.add(list.entry, [this, list](const Incoming& line) { listEntry(line, list.mode, list.at); });
        table.add(list.end, [this, list](const Incoming& line) { listEnded(line, list.mode); });
    }
}

void ChannelReplies::connectionLost(const Error&)
{
    m_coming.clear();
    m_asked.clear();
}

void ChannelReplies::askAfterJoin(const ChannelState& channel)
{
    Q_UNUSED(m_session.sendBehind({{}, {}, "MODE", {channel.name}}))
}

void ChannelReplies::askForList(const QByteArray& channel, char mode)
{
    Q_UNUSED(m_session.send({{}, {}, "MODE", {channel, QByteArray(1, '+') + mode}}))
}

void ChannelReplies::names(const Incoming& line)
{
    auto* channel = m_channels.find(line.view.parameter(2));
    if (!channel)
        return;
    const auto& isupport = m_session.isupport;
    for (auto entry : line.view.last().toByteArray().split(' ')) {
        QByteArray modes;
        while (!entry.isEmpty() && isupport.modeOf(entry.front())) { // multi-prefix: all that somebody has
            modes += isupport.modeOf(entry.front());
            entry.remove(0, 1);
        }
        const auto source = Source::parse(entry); // userhost-in-names
        const auto nick = source.nick.toByteArray();
        const auto before = channel->members.constFind(m_session.fold(nick));
        const bool isSame = before != channel->members.constEnd() && *before == modes;
        auto* person = m_channels.addMember(*channel, nick, modes);
        if (person && !source.host.isEmpty()) {
            person->user = source.user.toByteArray();
            person->host = source.host.toByteArray();
        }
        if (person && !isSame && channel->hasAllNames)
            m_session.events.memberReceived(channel->name, nick);
    }
}

// Told whole once: a server that ends its list again and again would have all of it shown each time.
void ChannelReplies::namesEnded(const Incoming& line)
{
    auto* channel = m_channels.find(line.view.parameter(1));
    if (!channel || std::exchange(channel->hasAllNames, true))
        return;
    const auto name = channel->name;
    if (m_session.isupport.hasWhox() && channel->members.size() <= mostToAskFor
        && m_session.sendBehind({{}, {}, "WHO", {name, whoxFields}}))
        m_asked.insert(m_session.fold(name));
    m_session.events.membersReceived(name);
}

void ChannelReplies::whoEnded(const Incoming& line)
{
    const auto* channel = m_channels.find(line.view.parameter(1));
    if (!m_asked.remove(m_session.fold(line.view.parameter(1))))
        return pass(line); // a person asked
    if (channel)
        m_session.events.membersReceived(channel->name);
}

void ChannelReplies::pass(const Incoming& line)
{
    m_session.events.replyReceived(numericOf(line.view.command()), Message::from(line.view).parameters);
}

void ChannelReplies::topic(const Incoming& line)
{
    auto* channel = m_channels.find(line.view.parameter(1));
    if (!channel)
        return;
    if (line.view.isCommand("333")) {
        channel->topicSetter = line.parameter(2);
        channel->topicTime = seconds(line, 3);
    } else {
        channel->topic = line.view.isCommand("332") ? line.text(2) : QString();
        channel->topicSetter.clear();
        channel->topicTime = 0;
    }
    m_session.events.topicReceived(channel->name);
}

void ChannelReplies::modes(const Incoming& line)
{
    auto* channel = m_channels.find(line.view.parameter(1));
    if (!channel)
        return;
    QByteArrayList parameters;
    for (int i = 3; i < line.count(); ++i)
        parameters.append(line.parameter(i));
    channel->modes.clear();
    for (const auto& change : parseModeChanges(line.view.parameter(2), parameters, m_session.isupport, 64)) {
        if (change.set)
            channel->modes.insert(change.mode, change.parameter);
    }
    m_session.events.modesReceived(channel->name);
}

void ChannelReplies::listEntry(const Incoming& line, char mode, int at)
{
    const auto* channel = m_channels.find(line.view.parameter(1));
    if (!channel)
        return;
    auto& list = m_coming[m_session.fold(channel->name)][mode];
    if (list.size() < mostEntriesTold)
        list.append({line.parameter(at), line.parameter(at + 1), seconds(line, at + 2)});
}

void ChannelReplies::listEnded(const Incoming& line, char mode)
{
    auto* channel = m_channels.find(line.view.parameter(1));
    if (!channel)
        return;
    auto& coming = m_coming[m_session.fold(channel->name)];
    channel->lists.insert(mode, coming.take(mode));
    if (coming.isEmpty())
        m_coming.remove(m_session.fold(channel->name));
    m_session.events.listReceived(channel->name, mode);
}

void ChannelReplies::flagged(Person& person, const QByteArray& flags)
{
    person.isAway = flags.startsWith('G');
    person.isOperator = flags.contains('*');
    const char bot = m_session.isupport.botMode();
    person.isBot = bot && flags.contains(bot);
}

void ChannelReplies::who(const Incoming& line)
{
    pass(line); // we ask by WHOX alone
    auto* person = m_channels.person(line.view.parameter(5));
    if (!person)
        return;
    person->user = line.parameter(2);
    person->host = line.parameter(3);
    flagged(*person, line.parameter(6));
    const auto text = line.text(7); // "hops real name"
    person->realName = text.section(u' ', 1).left(longestName);
}

void ChannelReplies::whox(const Incoming& line)
{
    if (line.view.parameter(1) != "152" || line.count() < 9)
        return pass(line);
    auto* person = m_channels.person(line.view.parameter(5));
    if (!person)
        return;
    person->user = line.parameter(3);
    person->host = line.parameter(4);
    flagged(*person, line.parameter(6));
    person->account = line.parameter(7) == "0" ? QByteArray() : line.parameter(7).left(longestName);
    person->realName = line.text(8).left(longestName);
}

} // namespace everyport::irc::client
