#pragma once

#include <memory>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/transport/transport.h"
#include "protocols/irc/capabilities.h"
#include "protocols/irc/message.h"
#include "protocols/irc/server/lines/linesplitter.h"
#include "protocols/irc/server/lines/reply.h"
#include "protocols/irc/server/sessions/sessionoutput.h"
#include "protocols/irc/server/users/floodmeter.h"
#include "protocols/irc/server/users/origins.h"

namespace everyport::ircd {

class Server;
class User;
struct ConnectionRegistration;
struct SaslDialogue;
struct SessionExtras;
class SessionWorks;
struct ConnectionClass;

using irc::Capability;

/// One client's connection: lines in, flood meter, lines out. Its transport owns it; `server` outlives it. Registered,
/// it is one of its user's sessions, who may have several.
class Session final : public Protocol, public Replies, private Producer {
public:
    using Whose = SessionOutput::Whose;

    explicit Session(Server& server);
    ~Session() override;

    Server& server() const { return m_server; }
    User* user() const { return m_user; } ///< Null until registered, and again when it ends.
    bool isRegistered() const { return m_user != nullptr; }
    bool isClosing() const { return m_closing || !m_transport; }
    Transport* transport() const { return m_transport; }
    const ConnectionClass& connectionClass() const { return *m_class; }
    void classify();                ///< The options have changed.
    bool isPrivate() const;         ///< Encrypted, or from this computer: nobody can read along.
    void noteSecret();              ///< The client has sent a password as it is, taken or not.
    QByteArray fingerprint() const; ///< Of the client's certificate; empty where none was shown.
    Clock::Moment lastHeard() const { return m_heard; }
    quint64 number() const { return m_number; }
    QByteArray nickOrStar() const;                                  ///< How numerics address it.
    const QByteArray& address() const { return m_origin->address; } ///< In numbers.
    const QByteArray& host() const { return m_origin->host; }       ///< As others see it.
    const Origin& origin() const { return *m_origin; }
    /// A client that runs by itself: its user is not there because of it (draft/pre-away).
    bool isBackground() const { return m_isBackground; }
    void setBackground(bool on) { m_isBackground = on; }

    irc::Capabilities capabilities() const { return m_capabilities; }
    bool has(irc::Capability capability) const { return m_capabilities[size_t(capability)]; }
    void setCapabilities(irc::Capabilities capabilities);
    Variant variant() const { return m_variant; }
    /// It has said CAP LS 302 at some time: values, several lines, NEW and DEL.
    bool knowsValues() const { return m_knowsValues; }
    void setKnowsValues() { m_knowsValues = true; }

    SessionOutput& output() { return m_output; }
    void close(QByteArrayView reason); ///< ERROR, and the end; its user quits with it.
    void abort(const char* reason);    ///< The same at once, for who does not read.

    /// Nothing more is read until the work is done; what it answers belongs to the command that began it. The work ends
    /// with the session.
    bool isWaiting() const { return m_works != nullptr; }
    void waitFor(Task<Result<Done>> work);
    /// For work that has much to tell (pieces.h): a turn of its own, when the client has read most of what it was sent.
    Task<Result<Done>> rest(Whose whose);
    bool isCongested() const { return m_gates & quint8(Gate::Output); } ///< More waits than the transport likes.
    bool hasRoom() const;                                               ///< For more to wait until the client reads.

    // For the commands
    ConnectionRegistration* registration() { return m_registration.get(); }
    void registered(User& user);
    void detach() { m_user = nullptr; }
    std::unique_ptr<SaslDialogue> sasl;
    SessionExtras& extras(); ///< What few sessions have: monitor, metadata, multiline.
    SessionExtras* existingExtras() { return m_extras.get(); }
    void check(Clock::Moment now); ///< Time-outs; every few seconds.

    // Protocol
    void connectionMade(Transport& transport) override;
    void transportReplaced(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override;
    void turnCame() override { dataReceived({}); }
    void connectionLost(const Error& reason) override;

    Session* next = nullptr; ///< Of the same user.
    size_t at = 0;           ///< In the server's sessions.
    bool isLeaving = false;  ///< For Server: made room for somebody who came later.
    bool isSpeaking = false; ///< For Delivery: some of the lines that it pushes are this one's own.

private:
    enum class Gate : quint8 { Work = 1, Flood = 2, Output = 4 };

    void pauseProducing() override { setGate(Gate::Output, true); }
    void resumeProducing() override { setGate(Gate::Output, false); }
    void setGate(Gate gate, bool closed);
    QByteArrayView consume(QByteArrayView bytes);
    void keepForLater(QByteArrayView bytes);
    void pauseIfGated();
    void lineReceived(QByteArrayView line);
    void refuseTooLong(QByteArrayView line);
    void run(const irc::MessageView& message);
    void pay(int weight);
    void waitForStore(quint64 kept);
    SessionWorks& works();
    void workEnded();
    void resume();
    void writeReply(const Reply& reply) override;

    Server& m_server;
    Transport* m_transport = nullptr;
    User* m_user = nullptr;
    const ConnectionClass* m_class;
    irc::Capabilities m_capabilities;
    const Origin* m_origin; // entered until the session has ended
    QByteArray m_input;     // the beginning of a line, or what waits behind a gate
    LineSplitter m_splitter;
    std::unique_ptr<ConnectionRegistration> m_registration;
    std::unique_ptr<SessionExtras> m_extras;
    SessionOutput m_output;
    std::unique_ptr<SessionWorks> m_works; // while something waits
    Clock::Moment m_heard = {};
    FloodMeter m_flood;
    quint64 m_number;
    Variant m_variant = variant::Plain;
    quint8 m_gates = 0;
    quint16 m_kept = 0; // lines since it was asked last how far the store is
    bool m_knowsValues = false;
    bool m_isBackground = false;
    bool m_readingPaused = false;
    bool m_running = false;
    bool m_pinged = false; // and nothing was heard since
    bool m_closing = false;
    const char* m_abortReason = nullptr;
};

} // namespace everyport::ircd
