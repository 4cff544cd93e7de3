#pragma once

#include <map>

#include "protocols/irc/client/session/session.h"
#include "protocols/irc/client/talk/channelstate.h"
#include "protocols/irc/client/talk/netsplits.h"

namespace everyport::irc::client {

/// The channels that we are in and the people there, kept by what the server tells: JOIN, PART, KICK, QUIT, NICK, MODE,
/// TOPIC and what the IRCv3 extensions say of people. Bounded, whatever a server claims.
class ChannelList final : public Part {
public:
    static constexpr int mostChannels = 1000;
    static constexpr int mostMembers = 200'000; ///< Of all channels together.

    explicit ChannelList(Session& session) : Part(session) {}

    const ChannelState* find(QByteArrayView name) const;
    ChannelState* find(QByteArrayView name);
    const Person* person(QByteArrayView nick) const;
    Person* person(QByteArrayView nick);
    QByteArrayList names() const;
    QByteArrayList channelsOf(QByteArrayView nick) const; ///< That we share.

    /// For what comes as a list: NAMES, WHO. Null where there is no room left.
    Person* addMember(ChannelState& channel, const QByteArray& nick, const QByteArray& prefixModes);
    void caseMappingChanged(); ///< Keys are made anew.
    std::function<void(const ChannelState&)> selfJoined = {};
    std::function<void(const QByteArray& channel)> selfLeft = {};

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void join(const Incoming& line);
    void part(const Incoming& line);
    void kick(const Incoming& line);
    void quit(const Incoming& line);
    void nick(const Incoming& line);
    void mode(const Incoming& line);
    void topic(const Incoming& line);
    void invite(const Incoming& line);
    void rename(const Incoming& line);
    void changeChannelModes(ChannelState& channel, const QList<ModeChange>& changes, const Cause& by);
    void changePrefix(ChannelState& channel, const ModeChange& change);
    void changeList(ChannelState& channel, const ModeChange& change, const Cause& by);
    void forget(const ChannelState& channel);
    void removeMember(ChannelState& channel, const QByteArray& foldedNick);
    void removeChannel(const QByteArray& foldedName);

    std::map<QByteArray, ChannelState> m_channels; // by folded name
    QHash<QByteArray, Person> m_people;            // by folded nick
    int m_members = 0;
    NetSplits m_splits{m_session};
};

} // namespace everyport::irc::client
