#pragma once

#include <memory>
#include <vector>

#include "app/ircbridge/remotecontroller.h"
#include "app/ircbridge/remoteroom.h"
#include "protocols/irc/client/conversation/standingclient.h"

namespace everyport::ircbridge {

/// What lines of the bridge say for somebody: "<alice> hello", "* alice waves". Each has the name, and fits one line of
/// IRC: else somebody's second line could be taken for another's words.
QStringList spoken(const QString& name, const bridge::Words& words);

/// Our connection to another network, and its channels that are sides of shared rooms. Comes back when it was lost.
/// `reactor` and what is shared must outlive it. Loop's thread.
class RemoteIrc final : private irc::ClientEvents {
public:
    struct Options {
        QString label;                                     ///< One word for the network, behind its people's names.
        irc::StandingClient::Options client;               ///< Playback none: what was missed stays there.
        std::function<void(const QString& text)> log = {}; ///< What operators want to know.
        std::function<void(bool isUp, const QString& why)> stateChanged = {};
    };

    RemoteIrc(Reactor& reactor, Options options);
    ~RemoteIrc() override;

    void share(const QByteArray& channel, const QByteArray& key, bridge::Bridge& meeting); ///< Before start.
    void start() { m_standing->start(); }
    void tryNow() { m_standing->tryNow(); } ///< Where it waits for its next attempt.
    Task<Result<Done>> stop(const QString& reason) { return m_standing->stop(reason); }

    // For its rooms
    const QString& label() const { return m_options.label; }
    irc::Client* client() const; ///< Null until it is welcomed.
    QByteArray nickOfKey(const QString& key) const { return m_nicks.value(key); }
    RemoteController& controller() { return m_controller; }
    void fellBehind(RemoteRoom& room, const Error& why); ///< Words could not be sent.

private:
    using Cause = irc::client::Cause;

    RemoteRoom* roomOf(const QByteArray& channel) const;
    QString keyOf(const QByteArray& nick);
    bridge::Person personOf(const QByteArray& nick, const irc::client::ChannelState& channel);
    void changed(const QByteArray& nick);
    void notifyAll(RemoteRoom& room);
    bridge::RemoteUser actorOf(RemoteRoom& room, const QByteArray& nick) const;
    void left(RemoteRoom& room, const QByteArray& nick, const bridge::Leaving& how);
    void gone(const QByteArray& nick, const bridge::Leaving& how, const QByteArrayList& channels);
    void forgetStrangers();
    void log(const QString& text) const;

    void welcomed(const QByteArray& nick) override;
    void disconnected(const Error& reason) override;
    void joined(const Cause& by, const QByteArray& channel) override;
    void membersReceived(const QByteArray& channel) override;
    void parted(const Cause& by, const QByteArray& channel, const QString& reason) override;
    void kicked(const Cause& by, const QByteArray& channel, const QByteArray& nick, const QString& reason) override;
    void quit(const Cause& by, const QString& reason, const QByteArrayList& channels) override;
    void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override;
    void nickChanged(const Cause& by, const QByteArray& nick) override;
    void awayChanged(const Cause& by, bool isAway, const QString& message) override;
    void hostChanged(const Cause& by, const QByteArray& user, const QByteArray& host) override;
    void realNameChanged(const Cause& by, const QString& name) override;
    void modesChanged(const Cause& by, const QByteArray& target, const QList<irc::ModeChange>& changes) override;
    void topicChanged(const Cause& by, const QByteArray& channel, const QString& topic) override;
    void topicReceived(const QByteArray& channel) override;
    void textReceived(const Cause& by, const irc::client::ReceivedText& text) override;
    void redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reason) override;
    void replyReceived(int numeric, const QByteArrayList& parameters) override;

    Reactor& m_reactor;
    Options m_options;
    std::vector<std::unique_ptr<RemoteRoom>> m_rooms;
    RemoteController m_controller;
    QHash<QByteArray, QString> m_keys; // by folded nick
    QHash<QString, QByteArray> m_nicks;
    quint64 m_lastKey = 0;
    qint64 m_lastComplaint = 0;
    bool m_isWelcome = false;
    Clock::Timer m_comingBack;                       // after a kick
    std::unique_ptr<irc::StandingClient> m_standing; // last: it tells all of the above
};

} // namespace everyport::ircbridge
