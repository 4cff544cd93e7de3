#pragma once

#include <optional>
#include <vector>

#include "netcore/transport/lineprotocol.h"
#include "protocols/irc/client/session/accountregistration.h"
#include "protocols/irc/client/session/connectionregistration.h"
#include "protocols/irc/client/session/labels.h"
#include "protocols/irc/client/session/lag.h"
#include "protocols/irc/client/session/negotiation.h"
#include "protocols/irc/client/session/nickkeeper.h"
#include "protocols/irc/client/session/saslauthentication.h"
#include "protocols/irc/client/session/sts.h"
#include "protocols/irc/client/talk/channellist.h"
#include "protocols/irc/client/talk/channelreplies.h"
#include "protocols/irc/client/talk/ctcpreplies.h"
#include "protocols/irc/client/talk/history.h"
#include "protocols/irc/client/talk/joins.h"
#include "protocols/irc/client/talk/metadata.h"
#include "protocols/irc/client/talk/people.h"
#include "protocols/irc/client/talk/speech.h"

namespace everyport::irc {

/// Our side of one conversation with an IRC server, over any transport.
///
/// It opens nothing: a reactor, an endpoint or a test connects it. Lives as long as its connection; what outlives that
/// is Continuity's, and StandingClient's task. `reactor` (for its clock, and the threads that compute SCRAM), `events`
/// and what the options lend must outlive it. Loop's thread.
class Client final : public LineProtocol {
public:
    struct Options {
        client::Pacing::Rules pacing = {};
        QString host = {};                       ///< As the person wrote it: what a policy is kept for.
        client::StsPolicies* policies = nullptr; ///< Null: none are kept; TLS is demanded all the same.
        bool obeysSts = true;                    ///< False where its port would lead elsewhere, as by WebSocket.
        std::function<void(quint16 port)> secureTransportDemanded = {}; ///< Then it hangs up: come again by TLS.
        client::Continuity* continuity = nullptr;                       ///< Null: it has its own.
        int playback = 100;               ///< Most messages to catch up with by channel; 0: none.
        QByteArray version = "Everyport"; ///< What CTCP VERSION is told; empty: CTCP is not answered.
        bool dcc = false;                 ///< Offers are told; otherwise nobody hears of them.
    };

    Client(client::Identity identity, Reactor& reactor, ClientEvents& events, Options options);
    ~Client() override;
    /// Told from the destructor: whoever holds a pointer forgets it.
    void setGone(std::function<void()> gone) { m_gone = std::move(gone); }

    // What there is
    bool isRegistered() const { return m_session.isRegistered; }
    bool isSafe() const { return m_session.isSafe; } ///< Nobody can read along: TLS, or this computer.
    QByteArray nick() const { return m_session.nick; }
    QByteArray account() const { return m_session.account; } ///< We are logged in to; empty for none.
    bool isMe(QByteArrayView name) const { return m_session.isMe(name); }
    bool has(Capability capability) const { return m_session.has(capability); }
    const Isupport& isupport() const { return m_session.isupport; }
    const client::ChannelList& channels() const { return m_channels; }
    QByteArray folded(QByteArrayView name) const { return m_session.fold(name); }
    qsizetype waitingLines() const { return m_session.pacing.waiting(); }
    /// Ready once all that was said and asked for so far has left, but for history; Disconnected where it never will.
    Task<Result<Done>> whenSent() { return m_session.pacing.whenSent(); }
    quint64 lastLine() const { return m_session.pacing.last(); } ///< That was said or asked for: its number.
    /// Lines behind `behind` up to `last` are not sent; `whenSent` tells whoever waits for them `why`. False: the first
    /// has left already.
    bool takeBack(quint64 behind, quint64 last, const Error& why)
    {
        return m_session.pacing.takeBack(behind, last, why);
    }
    /// Ready with the welcome, or with why there was none.
    Task<Result<Done>> whenWelcomed();

    // Requests. Busy when too much waits to be sent; refusals by the server come as events.
    Result<Done> join(const QByteArray& channel, const QByteArray& key = {}) { return m_joins.join(channel, key); }
    Result<Done> part(const QByteArray& channel, const QString& reason = {});
    Result<QByteArray> say(const QByteArray& target, const QString& text, const client::Saying& how = {})
    {
        return m_speech.say(target, text, how);
    }
    Result<Done> sendTyping(const QByteArray& target, const QByteArray& state)
    {
        return m_speech.sendTyping(target, state);
    }
    Result<Done> react(
        const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack = false)
    {
        return m_speech.react(target, id, reaction, isTakenBack);
    }
    Result<Done> redact(const QByteArray& target, const QByteArray& id, const QString& reason = {});
    Result<Done> markRead(const QByteArray& target, qint64 time);
    Result<Done> changeNick(const QByteArray& nick);
    Result<Done> changeRealName(const QString& name);
    Result<Done> setAway(const QString& message); ///< Empty: back again.
    Result<Done> changeTopic(const QByteArray& channel, const QString& topic);
    Result<Done> changeModes(const QByteArray& target, const QList<ModeChange>& changes);
    void askForList(const QByteArray& channel, char mode) { m_replies.askForList(channel, mode); }
    Result<Done> kick(const QByteArray& channel, const QByteArray& nick, const QString& reason = {});
    Result<Done> invite(const QByteArray& channel, const QByteArray& nick);
    Result<Done> send(const Message& message) { return m_session.send(message); } ///< Anything else, in its turn.
    Task<Result<QList<Message>>> ask(Message question) { return m_labels.ask(std::move(question)); }
    Task<Result<int>> requestHistory(client::HistoryRequest request) { return m_history.ask(std::move(request)); }
    client::People& people() { return m_people; }
    client::Metadata& metadata() { return m_metadata; }
    client::AccountRegistration& accountRegistration() { return m_accountRegistration; }
    /// A few lines that wait go first. The connection ends when the server has closed it, or seconds later.
    void quit(const QString& reason = {});

    void connectionMade(Transport& transport) override;
    void connectionLost(const Error& reason) override;

protected:
    void lineReceived(QByteArrayView bytes) override;
    void lineTooLong() override {} // dropped; nothing in it can be trusted to be where it should

private:
    void listen();
    void settled();
    void loginEnded(const Result<Done>& how);
    bool obeysSts();
    void welcomed();
    void channelJoined(const client::ChannelState& channel);
    void batchEnded(const client::Batch& batch);
    void ctcpReceived(const client::Cause& by, const Ctcp& ctcp, bool isReply);
    bool isNews(const client::Incoming& line);
    void dispatch(const client::Incoming& line);
    void standardReply(const client::Incoming& line);
    void write(QByteArray line);
    void end(Error reason);
    void endParting();
    bool mustLogIn() const;

    Options m_options;
    std::function<void()> m_gone;
    client::Session m_session;
    client::Continuity m_ownContinuity;
    client::Continuity& m_continuity;
    client::Negotiation m_negotiation{m_session};
    client::SaslAuthentication m_sasl{m_session, m_continuity};
    client::ConnectionRegistration m_registration{m_session};
    client::NickKeeper m_nickKeeper{m_session};
    client::BatchCollector m_batches{m_session};
    client::ChannelList m_channels{m_session};
    client::ChannelReplies m_replies{m_session, m_channels};
    client::Joins m_joins{m_session, m_continuity};
    client::People m_people{m_session, m_channels};
    client::Messages m_messages{m_session, m_continuity};
    client::History m_history{m_session, m_continuity};
    client::Metadata m_metadata{m_session};
    client::AccountRegistration m_accountRegistration{m_session};
    client::Lag m_lag{m_session};
    client::Labels m_labels{m_session};
    client::Speech m_speech{m_session};
    client::CtcpReplies m_ctcpReplies;
    client::StsKeeper m_sts;
    std::vector<client::Part*> m_parts;
    client::Part::Table m_table;
    std::optional<Deferred<Result<Done>>> m_welcome;
    std::optional<Error> m_reason; // ours to end it
    Error m_serverError = {};
    Clock::Timer m_parting; // the server is to close the connection
    bool m_isLoggedIn = false;
};

} // namespace everyport::irc
