#include "protocols/irc/client/talk/channellist.h"

#include "protocols/irc/client/session/batchcollector.h"

namespace everyport::irc::client {

namespace {

constexpr qsizetype mostListEntries = 5000;
constexpr qsizetype mostModes = 64;

// Kept in the order of rank that the server gave.
QByteArray withPrefix(const QByteArray& modes, char mode, bool set, const QByteArray& order)
{
    QByteArray changed;
    for (const char one : order) {
        if (one == mode ? set : modes.contains(one))
            changed += one;
    }
    return changed;
}

void update(QByteArray& field, const QByteArray& value)
{
    if (!value.isEmpty())
        field = value.left(longestName);
}

} // namespace

const ChannelState* ChannelList::find(QByteArrayView name) const
{
    const auto found = m_channels.find(m_session.fold(name));
    return found == m_channels.end() ? nullptr : &found->second;
}

ChannelState* ChannelList::find(QByteArrayView name)
{
    return const_cast<ChannelState*>(std::as_const(*this).find(name));
}

const Person* ChannelList::person(QByteArrayView nick) const
{
    const auto found = m_people.constFind(m_session.fold(nick));
    return found == m_people.constEnd() ? nullptr : &*found;
}

Person* ChannelList::person(QByteArrayView nick)
{
    const auto found = m_people.find(m_session.fold(nick));
    return found == m_people.end() ? nullptr : &*found;
}

QByteArrayList ChannelList::names() const
{
    QByteArrayList names;
    for (const auto& [key, channel] : m_channels)
        names.append(channel.name);
    return names;
}

QByteArrayList ChannelList::channelsOf(QByteArrayView nick) const
{
    QByteArrayList names;
    const auto key = m_session.fold(nick);
    const auto person = m_people.constFind(key);
    for (auto one = m_channels.begin();
         one != m_channels.end() && person != m_people.constEnd() && names.size() < person->channels; ++one) {
        if (one->second.has(key))
            names.append(one->second.name);
    }
    return names;
}

void ChannelList::listen(Table& table)
{
    table.add("JOIN", [this](const Incoming& line) { join(line); });
    table.add("PART", [this](const Incoming& line) { part(line); });
    table.add("KICK", [this](const Incoming& line) { kick(line); });
    table.add("QUIT", [this](const Incoming& line) { quit(line); });
    table.add("NICK", [this](const Incoming& line) { nick(line); });
    table.add("MODE", [this](const Incoming& line) { mode(line); });
    table.add("TOPIC", [this](const Incoming& line) { topic(line); });
    table.add("INVITE", [this](const Incoming& line) { invite(line); });
    table.add("RENAME", [this](const Incoming& line) { rename(line); });
}

void ChannelList::connectionLost(const Error&)
{
    m_splits.flush();
    m_channels.clear();
    m_people.clear();
    m_members = 0;
}

Person* ChannelList::addMember(ChannelState& channel, const QByteArray& nick, const QByteArray& prefixModes)
{
    const auto key = m_session.fold(nick);
    if (nick.isEmpty() || key.isEmpty() || nick.size() > longestName)
        return nullptr;
    const auto found = channel.members.find(key);
    if (found != channel.members.end()) {
        *found = prefixModes;
        return &m_people[key];
    }
    if (m_members >= mostMembers)
        return nullptr;
    ++m_members;
    channel.members.insert(key, prefixModes);
    auto& person = m_people[key];
    person.nick = nick;
    ++person.channels;
    return &person;
}

void ChannelList::removeMember(ChannelState& channel, const QByteArray& foldedNick)
{
    if (channel.members.remove(foldedNick) == 0)
        return;
    --m_members;
    const auto person = m_people.find(foldedNick);
    if (person != m_people.end() && --person->channels == 0)
        m_people.erase(person);
}

void ChannelList::removeChannel(const QByteArray& foldedName)
{
    const auto found = m_channels.find(foldedName);
    if (found == m_channels.end())
        return;
    for (const auto& member : found->second.members.keys())
        removeMember(found->second, member);
    const auto name = found->second.name;
    m_channels.erase(found);
    if (selfLeft)
        selfLeft(name);
}

void ChannelList::join(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto name = line.parameter(0);
    if (line.isHistory)
        return m_session.events.joined(cause, name);
    auto* channel = find(name);
    if (!channel && cause.isMe && !name.isEmpty() && name.size() <= longestName && m_channels.size() < mostChannels) {
        channel = &m_channels[m_session.fold(name)];
        channel->name = name;
    }
    if (!channel)
        return; // somebody joined where we are not
    auto* person = addMember(*channel, cause.nick, {});
    if (!person)
        return;
    update(person->user, cause.user);
    update(person->host, cause.host);
    if (line.count() >= 3) { // extended-join
        person->account = line.parameter(1) == "*" ? QByteArray() : line.parameter(1).left(longestName);
        person->realName = line.text(2).left(longestName);
    }
    if (cause.isMe) {
        update(m_session.user, cause.user);
        update(m_session.host, cause.host);
    }
    if (line.batch && line.batch->tellsAtItsEnd())
        return line.batch->addPerson(channel->name, cause.nick);
    m_splits.flush();
    m_session.events.joined(cause, channel->name);
    if (cause.isMe && selfJoined) {
        if (const auto* still = find(name))
            selfJoined(*still);
    }
}

void ChannelList::part(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto name = line.parameter(0);
    auto* channel = find(name);
    if (!line.isHistory && (!channel || !channel->has(m_session.fold(cause.nick))))
        return;
    if (!line.isHistory && cause.isMe)
        removeChannel(m_session.fold(name));
    else if (!line.isHistory)
        removeMember(*channel, m_session.fold(cause.nick));
    m_session.events.parted(cause, name, line.count() > 1 ? line.text(1) : QString());
}

void ChannelList::kick(const Incoming& line)
{
    const auto name = line.parameter(0);
    const auto whom = line.parameter(1);
    auto* channel = find(name);
    if (!line.isHistory && (!channel || !channel->has(m_session.fold(whom))))
        return;
    if (!line.isHistory && m_session.isMe(whom))
        removeChannel(m_session.fold(name));
    else if (!line.isHistory)
        removeMember(*channel, m_session.fold(whom));
    m_session.events.kicked(m_session.cause(line), name, whom, line.count() > 2 ? line.text(2) : QString());
}

void ChannelList::quit(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    if (line.isHistory)
        return m_session.events.quit(cause, line.text(0), {line.batch->playedBackFrom()});
    const auto channels = channelsOf(cause.nick);
    const auto key = m_session.fold(cause.nick);
    for (const auto& name : channels) {
        removeMember(*find(name), key);
        if (line.batch && line.batch->tellsAtItsEnd())
            line.batch->addPerson(name, cause.nick);
    }
    if (line.batch && line.batch->tellsAtItsEnd())
        return;
    if (!cause.isMe && NetSplits::isSplit(line.view.parameter(0)))
        return m_splits.add(line.parameter(0), cause.nick, channels);
    if (!channels.isEmpty() || cause.isMe)
        m_session.events.quit(cause, line.text(0), channels);
}

void ChannelList::nick(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto next = line.parameter(0);
    if (line.isHistory)
        return m_session.events.nickChanged(cause, next);
    const auto before = m_session.fold(cause.nick);
    const auto after = m_session.fold(next);
    const bool isKnown = m_people.contains(before);
    if (next.isEmpty() || after.isEmpty() || next.size() > longestName || (!isKnown && !cause.isMe))
        return;
    if (before != after) {
        // Whoever had that name before is gone, whether we were told or not.
        for (auto& [name, channel] : m_channels) {
            if (!channel.has(before))
                continue;
            removeMember(channel, after);
            channel.members.insert(after, channel.members.take(before));
        }
        if (isKnown) {
            auto person = m_people.take(before);
            person.channels += m_people.value(after).channels; // of one whom a liar named twice
            m_people.insert(after, std::move(person));
        }
    }
    if (auto* person = this->person(next))
        person->nick = next;
    if (cause.isMe)
        m_session.nick = next;
    m_session.events.nickChanged(cause, next);
}

void ChannelList::mode(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto target = line.parameter(0);
    QByteArrayList parameters;
    for (int i = 2; i < line.count(); ++i)
        parameters.append(line.parameter(i));
    const auto changes = parseModeChanges(line.view.parameter(1), parameters, m_session.isupport);
    auto* channel = line.isHistory ? nullptr : find(target);
    if (channel)
        changeChannelModes(*channel, changes, cause);
    else if (!line.isHistory && !m_session.isMe(target))
        return;
    m_session.events.modesChanged(cause, target, changes);
}

void ChannelList::changeChannelModes(ChannelState& channel, const QList<ModeChange>& changes, const Cause& by)
{
    for (const auto& change : changes) {
        switch (m_session.isupport.kindOf(change.mode)) {
        case Isupport::ModeKind::Prefix: changePrefix(channel, change); break;
        case Isupport::ModeKind::List: changeList(channel, change, by); break;
        case Isupport::ModeKind::Always:
        case Isupport::ModeKind::WhenSet:
        case Isupport::ModeKind::Never:
            if (!change.set)
                channel.modes.remove(change.mode);
            else if (channel.modes.size() < mostModes)
                channel.modes.insert(change.mode, change.parameter);
        }
    }
}

void ChannelList::changePrefix(ChannelState& channel, const ModeChange& change)
{
    const auto member = channel.members.find(m_session.fold(change.parameter));
    if (member != channel.members.end())
        *member = withPrefix(*member, change.mode, change.set, m_session.isupport.prefixModes());
}

void ChannelList::changeList(ChannelState& channel, const ModeChange& change, const Cause& by)
{
    const auto list = channel.lists.find(change.mode);
    if (list == channel.lists.end() || change.parameter.isEmpty())
        return; // never asked for: half a list would be taken for a whole one
    list->removeIf([&](const ListEntry& entry) { return m_session.isSame(entry.mask, change.parameter); });
    if (change.set && list->size() < mostListEntries)
        list->append({change.parameter, by.nick, by.time});
}

void ChannelList::topic(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto name = line.parameter(0);
    auto* channel = line.isHistory ? nullptr : find(name);
    if (channel) {
        channel->topic = line.text(1);
        channel->topicSetter = cause.nick;
        channel->topicTime = cause.time;
    }
    if (channel || line.isHistory)
        m_session.events.topicChanged(cause, name, line.text(1));
}

void ChannelList::invite(const Incoming& line)
{
    m_session.events.invited(m_session.cause(line), line.parameter(1), line.parameter(0));
}

// ircv3.net/specs/extensions/channel-rename
void ChannelList::rename(const Incoming& line)
{
    const auto before = line.parameter(0);
    const auto after = line.parameter(1);
    const auto found = m_channels.find(m_session.fold(before));
    if (line.isHistory || found == m_channels.end() || after.isEmpty()
        || (!m_session.isSame(before, after) && find(after)))
        return;
    auto state = std::move(found->second);
    m_channels.erase(found);
    state.name = after;
    m_channels[m_session.fold(after)] = std::move(state);
    m_session.events.channelRenamed(m_session.cause(line), before, after, line.text(2));
}

// Two names that were different may be one now: what each person has is counted anew.
void ChannelList::caseMappingChanged()
{
    const auto before = std::exchange(m_people, {});
    m_members = 0;
    std::map<QByteArray, ChannelState> channels;
    for (auto& [key, channel] : m_channels) {
        QHash<QByteArray, QByteArray> members;
        for (auto member = channel.members.cbegin(); member != channel.members.cend(); ++member) {
            const auto person = before.value(member.key());
            const auto folded = m_session.fold(person.nick);
            if (folded.isEmpty() || members.contains(folded))
                continue;
            members.insert(folded, member.value());
            ++m_members;
            const int shared = m_people.value(folded).channels;
            auto& now = m_people[folded] = person;
            now.channels = shared + 1;
        }
        channel.members = std::move(members);
        auto again = m_session.fold(channel.name);
        if (!channels.contains(again))
            channels.emplace(std::move(again), std::move(channel));
        else
            forget(channel);
    }
    m_channels = std::move(channels);
}

/// One that is the same as another by the new rules.
void ChannelList::forget(const ChannelState& channel)
{
    for (auto member = channel.members.keyBegin(); member != channel.members.keyEnd(); ++member) {
        --m_members;
        const auto person = m_people.find(*member);
        if (person != m_people.end() && --person->channels == 0)
            m_people.erase(person);
    }
}

} // namespace everyport::irc::client
