#pragma once

#include <QByteArray>

#include "netcore/transport/connectionregistry.h"

namespace everyport::irc {

/// The same line for somebody to read, without its ending: what proves who somebody is (PASS, AUTHENTICATE, OPER,
/// WEBIRC, REGISTER, VERIFY, the keys of JOIN, what services such as NickServ are told of passwords) stands as
/// "(hidden)".
QByteArray withoutSecrets(QByteArrayView line);

/// To whoever looks at the connection, a line each, without secrets. Costs nothing while nobody does.
void notifyLines(const ConnectionRecord& record, bool in, QByteArrayView lines);

} // namespace everyport::irc
