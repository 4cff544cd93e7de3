#pragma once

#include <chrono>
#include <vector>

#include <QByteArray>
#include <QByteArrayList>

#include "netcore/address/ipnetwork.h"

namespace everyport::ircd {

/// What who comes from one kind of place may cost us.
struct ConnectionClass {
    QByteArray name = {};
    int clients = 20;                  ///< Of one address, those that are still registering counted.
    int halfOpen = 10;                 ///< Of one address, not registered yet.
    qsizetype sendQueue = 1024 * 1024; ///< Bytes that wait for one client; with more it is cut off.
    /// Each command puts the next one off by `floodCost` (times its weight), beyond `floodBurst` of it in advance (RFC
    /// 1459 §8.10).
    std::chrono::milliseconds floodCost{500};
    std::chrono::milliseconds floodBurst{10000};
    bool flood = true;                  ///< Measured at all.
    qsizetype receiveQueue = 64 * 1024; ///< Bytes that wait for the meter; with more it is cut off.
    QList<IpNetwork> networks = {};     ///< Of `classes`: who belongs to it.
};

/// How much of anything a client may have. Lengths are bytes.
struct ServerLimits {
    int nick = 32;
    int user = 16;
    int realName = 150;
    int channelName = 64;
    int topic = 390;
    int kick = 390;
    int away = 390;
    int key = 32;
    int modesALine = 12;
    int channels = 100; ///< Of one user.
    int allChannels = 50'000;
    int listEntries = 100; ///< Bans, exceptions and invite masks of one channel, together.
    int monitor = 100;
    int silence = 32;
    int accept = 32;      ///< Whom who has +g hears.
    int invitations = 50; ///< Open ones of one user.
    int targets = 4;
    int whoWas = 1000;
    int clients = 20'000;
    int halfOpen = 5'000; ///< Of all addresses; beyond that the oldest goes.
    int sessions = 16;    ///< Clients of one account on one nick.
    int history = 100;    ///< Messages that one CHATHISTORY asks for.
    int banned = 1000;    ///< K-lines.
    int staying = 10'000; ///< Users who are there without a client.
    /// Accounts made by one caller in an hour; four times as many by the networks around
    /// (netcore/address/registrationlimit.h).
    int registrations = 5;
    int registrationsHere = 500; ///< The same from this computer, where many people may sit behind a proxy.
    int multilineBytes = 16'384;
    int multilineLines = 100;
    int metadataKeys = 20;
    int metadataSubscriptions = 50;
    int metadataValue = 300;
    int metadataBurst = 30;   ///< Changes at once; then one a second.
    int metadataAtOnce = 500; ///< Members of a channel whose values are told to who joins; with more it asks later.
    int metadataLater = 5;    ///< In so many seconds.
};

/// Who may be there without a client (draft/persistence; bouncers call it always-on).
enum class Staying : quint8 {
    Nobody,
    WhoAsks,   ///< Accounts that want it.
    UnlessNot, ///< Accounts that do not refuse.
    Everybody, ///< All that are logged in.
};

/// How a Server is and what it allows; may be changed while it runs (Server::setOptions).
struct ServerOptions {
    QByteArray name = "irc.localhost"; ///< Of the server, as the source of its lines; has a dot in it.
    QByteArray network = "Everyport";
    QByteArray version = "everyport";
    QByteArray password = {}; ///< Asked of everybody by PASS; empty: none.
    QByteArrayList motd = {}; ///< Empty: none.
    QByteArray adminName = "Nobody is named";
    QByteArray adminMail = {};
    QByteArray adminPlace = {};              ///< Where it stands; empty: the network's name.
    QByteArrayList ownNicks = {"everyport"}; ///< Of bots that live in the program: nobody else may have them.
    QByteArray channelFlags = "nt";          ///< Of a channel that somebody makes.
    QByteArray cloakKey = {};                ///< Addresses are shown as keyed hashes; empty: as they are.
    bool registrationOpen = false;           ///< Anyone may make an account.
    bool registerBeforeConnect = true;       ///< Before the connection is registered, too.
    bool customAccountName = true;           ///< An account's name may be another than the nick of who makes it.
    Staying staying = Staying::WhoAsks;      ///< Whose user stays when their last client has left.
    bool reserveNicks = false;               ///< An account's name is a nick for nobody else.
    bool accountRequired = false;            ///< Who is not logged in is not let in.
    bool flood = true;
    bool history = true;
    quint16 tlsPort = 0;                          ///< Told by STS; 0: not told.
    std::chrono::seconds stsTime{30 * 24 * 3600}; ///< For so long clients stay with TLS; 0: forget it.
    bool stsPreload = false;                      ///< Lists of networks with TLS may carry the name.
    std::chrono::seconds registrationTime{30};
    std::chrono::seconds pingAfter{120};
    std::chrono::seconds pingWait{60};
    ConnectionClass local = {
        "local", 20'000, 10'000, 4 * 1024 * 1024, std::chrono::milliseconds(20), std::chrono::milliseconds(4000)};
    ConnectionClass remote = {
        "remote", 20, 10, 1024 * 1024, std::chrono::milliseconds(500), std::chrono::milliseconds(10000)};
    std::vector<ConnectionClass> classes = {}; ///< The first that has the address counts, before the two above.
    const ConnectionClass& classOf(const Address& peer) const;
    ServerLimits limits = {};
};

/// Where the server has a password, an account made before it was given would be a way around it.
inline bool mayRegisterBeforeConnect(const ServerOptions& options)
{
    return options.registerBeforeConnect && options.password.isEmpty();
}

} // namespace everyport::ircd
