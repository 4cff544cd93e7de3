#pragma once

#include <chrono>
#include <memory>

#include <QString>

#include "netcore/tls/tlscontext.h"
#include "protocols/xml/limits.h"
#include "protocols/xmpp/server/sessions/contactaddresses.h"
#include "protocols/xmpp/server/sessions/externalservice.h"

namespace everyport::xmpp {

/// Whether a stream must be encrypted before anyone logs in. A peer on this computer may always do without.
enum class TlsPolicy { Required, Offered, Off };

/// Whether SCRAM-…-PLUS is offered over TLS. Strict: a client that could bind and did not is refused; see README.
enum class ChannelBinding { Off, Offered, Strict };

/// How one server behaves towards its clients.
struct ServerOptions {
    QString domain = QStringLiteral("localhost"); ///< Prepared.
    TlsPolicy tls = TlsPolicy::Required;
    std::shared_ptr<TlsContext> tlsContext = {};
    ChannelBinding channelBinding = ChannelBinding::Offered;
    bool registrationOpen = false;
    bool guests = false;           ///< ANONYMOUS: a name made up for one connection, and forgotten with it.
    bool personalEventing = false; ///< Somebody adds accounts' own nodes (XEP-0163) to the extensions.
    QString softwareName = QStringLiteral("Everyport");
    QString softwareVersion = {};
    QList<ContactAddress> contacts = {};
    ExternalServiceOptions calls = {};

    xml::Limits limits = {};                 ///< For who is logged in.
    qsizetype unauthenticatedBytes = 16'384; ///< One element's, before.
    std::chrono::seconds unauthenticatedTime{30};
    int loginTries = 5;
    std::chrono::milliseconds failedLoginPause{500};
    /// Read from one client; 0: as it comes. All clients of an account: four times that.
    qint64 bytesPerSecond = 1024 * 1024;
    /// Each counts as so many more: 4,000 a second, where that is all it sends.
    qint64 bytesPerStanza = 256;
    qint64 burstBytes = 4 * 1024 * 1024;
    qsizetype unreadBytes = 8 * 1024 * 1024; ///< A client that lets more queue up is cut off.
    int streams = 20'000;
    int resources = 16; ///< Of one account at a time.
    int directedPresences = 500;
    int rosterItems = 2000;
    /// Names and groups of all contacts; with strangers' requests twice as many.
    qsizetype rosterBytes = 1024 * 1024;
    int offlineMessages = 200;
    /// Of what an account's clients keep here: card, private storage, lists.
    qint64 accountBytes = 2 * 1024 * 1024;
    qsizetype blocked = 1000;                 ///< Addresses that one account blocks.
    std::chrono::hours archiveKeep{24 * 365}; ///< 0: for ever.
    int archiveMessages = 200'000;            ///< Of one account; the oldest go.
    qint64 archiveBytes = qint64(1024) * 1024 * 1024;
    std::chrono::seconds resumption{300}; ///< So long a lost client may come back to its session; 0: not at all.
    qsizetype absentStanzas = 1000;       ///< More waiting for it, or more bytes, end it before.
    qsizetype absentBytes = 1024 * 1024;
    qsizetype unacknowledgedStanzas = 10'000; ///< A client that is there and acknowledges nothing is cut off.
    qsizetype unacknowledgedBytes = 8 * 1024 * 1024;
    std::chrono::seconds silence{600}; ///< Then a client is asked whether it is still there.
    std::chrono::seconds silenceGrace{60};

    qint64 accountBytesPerSecond() const { return 4 * bytesPerSecond; }
};

} // namespace everyport::xmpp
