#pragma once

#include <memory>

#include <QByteArray>

#include "protocols/irc/server/lines/labelledreply.h"
#include "protocols/irc/server/lines/reply.h"
#include "protocols/irc/server/sessions/deferredecho.h"

namespace everyport::ircd {

class Session;

/// The way of lines from the server out to one client: into the answer to its label, among what is gathered while its
/// command runs (see ReplyBatch), behind what the history store has to take first (see DeferredEcho), and to the
/// transport. Ends a session whose client does not read. Part of the session, which stops it by closing.
class SessionOutput {
public:
    enum class Whose : quint8 { Commands, Nobodys }; ///< Answers of work that waits: a command's, or not.

    explicit SessionOutput(Session& session) : m_session(session) {}

    void send(const QByteArray& lines); ///< Whole ones with CR LF.
    void send(const Line& line);        ///< With the tags that the client takes.
    void send(const Reply& reply, QByteArrayView nick);
    void flush(); ///< What was gathered for the session goes out.

    LabelledReply* label() const { return m_label.get(); }
    QByteArray takeLabel(); ///< It will be answered later: by who gives it back.
    void giveLabel(const QByteArray& label);
    void beginLabel();  ///< Its answer is long: what there is goes now, and each line then as it comes.
    void finishLabel(); ///< Its command is answered; the next one may have another.

    // For a DeferredEcho, and when the store has answered.
    void hold();
    void holdFor(quint64 count);
    void settled(quint64 count);
    bool isHolding() const { return m_holding; }

private:
    void put(const QByteArray& lines); // with what else is gathered, or by itself
    void write(const QByteArray& lines);
    void writeOut(const QByteArray& lines);
    QByteArray nextReference();

    Session& m_session;
    std::unique_ptr<LabelledReply> m_label;
    std::unique_ptr<HeldOutput> m_held; // few sessions have any
    bool m_holding = false;
};

/// While one stands, what the server answers to a session is gathered and written at once; after waiting for somebody
/// (Session::waitFor) it also makes the answers part of the command's again. Not across a co_await.
class ReplyBatch {
public:
    using Whose = SessionOutput::Whose;
    explicit ReplyBatch(Session& session, Whose whose = Whose::Commands);
    ~ReplyBatch();
    Q_DISABLE_COPY_MOVE(ReplyBatch)

private:
    Session& m_session;
    Session* m_before;
    bool m_wasHeld = false;
};

} // namespace everyport::ircd
