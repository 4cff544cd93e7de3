#pragma once

#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

/// Opens a batch of answers to a session (IRCv3 batch). Its reference; empty where the session knows no batches, and
/// then the others send plainly.
QByteArray openBatch(Session& session, QByteArrayView type, QByteArrayView parameter);
void sendInBatch(Session& session, const QByteArray& reference, const QByteArray& line);
void closeBatch(Session& session, const QByteArray& reference);

} // namespace everyport::ircd
