#pragma once

#include <initializer_list>
#include <memory>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/transport/transport.h"
#include "protocols/irc/capabilities.h"
#include "protocols/irc/message.h"
#include "protocols/irc/numerics.h"
#include "protocols/irc/server/lines/line.h"
#include "protocols/irc/server/users/origins.h"

namespace everyport::ircd {

class Server;
class User;
struct Registration;
struct SaslDialogue;
struct SessionExtras;
struct SessionWorks;
class LabelledReply;
struct ConnectionClass;

using irc::Capability;
using irc::Numeric;
using Parameters = std::initializer_list<QByteArrayView>;

/// One client's connection: lines in, flood meter, lines out. Its transport owns it; `server` outlives it. Registered,
/// it is one of its user's sessions, who may have several.
class Session final : public Protocol, private Producer {
public:
    enum class Whose : quint8 { Commands, Nobodys }; ///< Answers of work that waits: a command's, or not.

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

    // Out
    void send(const QByteArray& line); ///< Whole lines with CR LF.
    void send(const Line& line) { send(line.bytes(m_variant)); }
    void reply(Numeric numeric, Parameters middle, QByteArrayView text);
    void reply(Numeric numeric, Parameters middle);
    /// Parameters as they are, with spaces between.
    void replyList(Numeric numeric, QByteArrayView parameters, QByteArrayView text);
    void replyList(Numeric numeric, QByteArrayView parameters);
    /// From the server, without the nick in front.
    void tell(QByteArrayView command, Parameters middle, QByteArrayView text);
    void tell(QByteArrayView command, Parameters middle);
    /// Standard reply FAIL.
    void fail(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void warn(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void note(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void notice(QByteArrayView text);
    void close(QByteArrayView reason); ///< ERROR, and the end; its user quits with it.
    void abort(const char* reason);    ///< The same at once, for who does not read.

    /// Nothing more is read until the work is done; what it answers belongs to the command that began it. The work ends
    /// with the session.
    bool isWaiting() const { return m_works != nullptr; }
    void waitFor(Task<Result<Done>> work);
    /// For work that has much to tell (pieces.h): a turn of its own, when the client has read most of what it was sent.
    Task<Result<Done>> rest(Whose whose);
    bool hasRoom() const; ///< For more to wait until the client reads.

    // For the commands
    Registration* registration() { return m_registration.get(); }
    void registered(User& user);
    void detach() { m_user = nullptr; }
    std::unique_ptr<SaslDialogue> sasl;
    SessionExtras& extras(); ///< What few sessions have: monitor, metadata, multiline.
    SessionExtras* existingExtras() { return m_extras.get(); }
    LabelledReply* label() const { return m_label.get(); }
    QByteArray takeLabel(); ///< It will be answered later: by who gives it back.
    void giveLabel(const QByteArray& label);
    void finishLabel();            ///< Its command is answered; the next one may have another.
    void check(Clock::Moment now); ///< Time-outs; every few seconds.
    // For a DeferredEcho, and the server when the store has answered.
    void hold();
    void holdFor(quint64 count);
    void settled(quint64 count);
    bool isHolding() const { return m_holding; }

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
    friend class ReplyBatch;
    enum class Gate : quint8 { Work = 1, Flood = 2, Output = 4 };

    void pauseProducing() override { setGate(Gate::Output, true); }
    void resumeProducing() override { setGate(Gate::Output, false); }
    void setGate(Gate gate, bool closed);
    qsizetype consume(QByteArrayView bytes); ///< Whole lines; how much of it is done with.
    void keepForLater(QByteArrayView bytes);
    void pauseIfGated();
    void lineReceived(QByteArrayView line);
    void run(const irc::MessageView& message);
    void pay(int weight);
    void waitForStore(quint64 kept);
    void workEnded();
    void resume();
    void wakeRested();
    void writeLine(QByteArrayView command, bool addressed, Parameters middle, const QByteArrayView* text);
    void standard(
        QByteArrayView kind, QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void leave(QByteArrayView reason);
    void put(const QByteArray& lines); ///< With what else is gathered, or by itself.
    void write(const QByteArray& lines);
    void writeOut(const QByteArray& lines);
    bool lineFits(QByteArrayView line);

    Server& m_server;
    Transport* m_transport = nullptr;
    User* m_user = nullptr;
    const ConnectionClass* m_class;
    irc::Capabilities m_capabilities;
    const Origin* m_origin; // entered until the session has ended
    QByteArray m_input;     // the beginning of a line, or what waits behind a gate
    std::unique_ptr<Registration> m_registration;
    std::unique_ptr<SessionExtras> m_extras;
    std::unique_ptr<LabelledReply> m_label;
    std::unique_ptr<SessionWorks> m_works; // while something waits
    Clock::Moment m_heard = {};
    Clock::Moment m_floodUntil = {};
    quint64 m_number;
    Variant m_variant = variant::Plain;
    quint8 m_gates = 0;
    quint16 m_kept = 0; // lines since it was asked last how far the store is
    bool m_knowsValues = false;
    bool m_isBackground = false;
    bool m_swallowing = false;
    bool m_readingPaused = false;
    bool m_running = false;
    bool m_pinged = false; // and nothing was heard since
    bool m_closing = false;
    bool m_holding = false;
    const char* m_abortReason = nullptr;
};

/// While one stands, what the server answers to a session is gathered and written at once; after waiting for somebody
/// (Session::waitFor) it also makes the answers part of the command's again. Not across a co_await.
class ReplyBatch {
public:
    using Whose = Session::Whose;
    explicit ReplyBatch(Session& session, Whose whose = Whose::Commands);
    ~ReplyBatch();
    Q_DISABLE_COPY_MOVE(ReplyBatch)

private:
    Session& m_session;
    Session* m_before;
    bool m_wasHeld = false;
};

} // namespace everyport::ircd
