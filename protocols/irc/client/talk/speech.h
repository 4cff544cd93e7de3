#pragma once

#include "protocols/irc/client/talk/messages.h"

namespace everyport::irc::client {

/// How something is said.
struct Saying {
    ReceivedText::Kind kind = ReceivedText::Kind::Message;
    QByteArray replyTo = {}; ///< A message's id.
};

/// What we say: split so that others get all of it, as one multiline message where the server has that, and with a
/// label where it echoes. Where it does not echo, what was said is told at once, so that listeners see both sides
/// alike.
class Speech {
public:
    explicit Speech(Session& session) : m_session(session) {}

    /// The label that the echo will carry (empty without labels). Busy when too much waits; Malformed for no target or
    /// text.
    Result<QByteArray> say(const QByteArray& target, const QString& text, const Saying& how);
    /// Left out where it would have to wait: late, it is wrong.
    Result<Done> sendTyping(const QByteArray& target, const QByteArray& state);
    Result<Done> react(const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack);

private:
    QByteArrayList pieces(const QByteArray& target, const QString& text, const Saying& how) const;
    Result<Done> sendEach(
        const QByteArray& target, const QByteArrayList& pieces, const Saying& how, const QByteArray& label);
    bool fitsMultiline(const QString& text) const;
    Result<Done> sendMultiline(
        const QByteArray& target, const QString& text, const Saying& how, const QByteArray& label);
    Result<Done> mayTag(const QByteArray& target) const;
    Tags tagsOf(const Saying& how) const;
    void notifyOurselves(const QByteArray& target, const QString& text, const Saying& how);

    Session& m_session;
    quint64 m_count = 0;
};

} // namespace everyport::irc::client
