#pragma once

#include "app/polls/polls.h"
#include "protocols/irc/server/talk/bot.h"

namespace everyport {

/// Tells a channel which polls open and how they close, and answers whoever asks: "!polls", "!results", in private also
/// without the "!". It says no more than the results page shows. `server` and `book` must outlive it.
class IrcPollBot final : public ircd::Bot, private polls::PollEvents {
public:
    IrcPollBot(ircd::Server& server, polls::Polls& registry, QByteArray channel);
    ~IrcPollBot() override;

    /// "Which fruit? Apple 12 (60 %), Pear 8 (40 %); 20 votes"
    static QString resultLine(const polls::Poll& poll, const polls::Tally& tally);

private:
    void heard(const Words& words) override;
    void kicked(const QByteArray& channel, const Speaker& by, const QByteArray& nick) override;
    void wasRemoved(const QByteArray& reason) override;
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override { m_states.remove(id); }
    void answerPolls(const QByteArray& to);
    void answerResults(const QByteArray& to, const QString& which);
    void comeBack();

    polls::Polls& m_registry;
    Clock& m_clock;
    QByteArray m_channel;
    QHash<QString, polls::Poll::State> m_states; // as they were told
    Clock::Timer m_return;
};

} // namespace everyport
