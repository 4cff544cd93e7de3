#pragma once

#include "app/services/core/servicestatus.h"
#include "netcore/endpoints/endpoint.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

// Services in words and marks: the same on the page, in strips, in the status bar and on Overview.

QString serviceTypeName(const QString& type); ///< "xmpp" -> "XMPP", "http" -> "Web"
QString serviceTypeIcon(const QString& type);
Mark serviceMark(const ServiceStatus& status);
QString serviceStateWord(const ServiceStatus& status);                ///< "running"
QString serviceStateSince(const ServiceStatus& status, qint64 now);   ///< "running for 6 h 12 min"
QString serviceAddressWords(const ServiceStatus& status);             ///< "localhost:5222", "any address:8080"
QString reachWords(Endpoint::Reach reach);                            ///< "this computer only"
QString reachSentence(Endpoint::Reach reach, const QString& address); ///< Who can connect, as a sentence.
bool isOfThisComputer(const QString& address);                        ///< Nobody else can open it.
QString addressWithoutScheme(const QString& address);                 ///< "http://127.0.0.1:8080/" -> "localhost:8080"
QString peopleWords(const ServiceStatus& status);                     ///< "9 online", "21 viewers"

/// What is wrong with it, as the program says it, but a file is named from services/ on: a room may read along.
QString serviceTroubleWords(const ServiceStatus& status);
/// "everyportd serve http listen=tcp:8080": the same service without a file, for a terminal.
QString serveCommand(const QString& type, const QString& words);

} // namespace everyport::ui
