#pragma once

#include <QtGlobal>

#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

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
