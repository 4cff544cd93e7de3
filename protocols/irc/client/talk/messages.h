#pragma once

#include "protocols/irc/client/session/batchcollector.h"
#include "protocols/irc/client/session/continuity.h"
#include "protocols/irc/ctcp.h"

namespace everyport::irc::client {

/// What people say: PRIVMSG, NOTICE and TAGMSG with their tags (reply, react, typing), whole multiline messages, REDACT
/// and MARKREAD.
class Messages final : public Part {
public:
    Messages(Session& session, Continuity& continuity) : Part(session), m_continuity(continuity) {}

    /// A CTCP that is not ACTION; `isReply` in a NOTICE.
    std::function<void(const Cause&, const Ctcp&, const QByteArray& target, bool isReply)> ctcpReceived = {};
    void batchEnded(const Batch& batch);                     ///< A multiline message is whole.
    void tell(const Cause& cause, const ReceivedText& text); ///< Unless it was told before.

    void listen(Table& table) override;

private:
    void text(const Incoming& line, bool isNotice);
    void gather(Batch& batch, const Incoming& line);
    void tags(const Incoming& line);
    void redacted(const Incoming& line);
    void marked(const Incoming& line);
    void fillTarget(ReceivedText& text, QByteArray target) const;

    Continuity& m_continuity;
};

} // namespace everyport::irc::client
