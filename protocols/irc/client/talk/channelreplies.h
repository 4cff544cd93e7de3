#pragma once

#include <QSet>

#include "protocols/irc/client/talk/channellist.h"

namespace everyport::irc::client {

/// Numerics that tell how a channel stands: names, topic, modes, lists of masks, WHO and WHOX. On joining it asks for
/// what the server does not tell by itself.
class ChannelReplies final : public Part {
public:
    static constexpr int mostToAskFor = 1000; ///< Members: WHO of a larger channel is left alone.

    ChannelReplies(Session& session, ChannelList& channels) : Part(session), m_channels(channels) {}

    void askAfterJoin(const ChannelState& channel);
    void askForList(const QByteArray& channel, char mode);

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void names(const Incoming& line);
    void namesEnded(const Incoming& line);
    void topic(const Incoming& line);
    void modes(const Incoming& line);
    void listEntry(const Incoming& line, char mode, int at);
    void listEnded(const Incoming& line, char mode);
    void who(const Incoming& line);
    void whox(const Incoming& line);
    void whoEnded(const Incoming& line);
    void pass(const Incoming& line); ///< As an answer to somebody else's question.
    void flagged(Person& person, const QByteArray& flags);

    ChannelList& m_channels;
    QHash<QByteArray, QHash<char, QList<ListEntry>>> m_coming; // lists that are not whole yet, by folded channel
    QSet<QByteArray> m_asked;                                  // folded channels whose WHO has not ended
};

} // namespace everyport::irc::client
