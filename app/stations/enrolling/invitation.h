#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace everyport::stations {

/// A place among the stations that was offered: what whoever sets one up types, or finds in a file.
struct Invitation {
    QString code = {};           ///< "K7MQ-2XWP-9RTD-LC4H"
    QString account = {};        ///< To log in with until it is enrolled; empty: the station has one of its own.
    QString home = {};           ///< Where it asks to be let in.
    QString service = {};        ///< The publish-subscribe service.
    QString space = {};          ///< What the nodes' names begin with.
    QString server = {};         ///< Where to connect ("tcp:192.0.2.7:5222"); empty: by the address's domain.
    QByteArray certificate = {}; ///< PEM that the server shows; empty: one that the system trusts.
    qint64 until = 0;            ///< Wall ms.
    QString name = {};           ///< What it is to be called; empty: it says so itself.
    bool isForMany = false;
};

/// 80 bits by chance, as people read them aloud and type them: "K7MQ-2XWP-9RTD-LC4H", without 0, O, 1 and I.
QString makeCode();
/// A code as somebody typed it, in capitals and groups as above; blanks and hyphens may stand anywhere. Nothing where
/// it is none.
std::optional<QString> readCode(const QString& typed);

/// The account's name that an invitation has at the home's own server, by its code: "station-guest-k7mq".
QString guestAccount(const QString& code);

inline constexpr qsizetype mostInvitationBytes = 40'000;

/// As a file, `station.card`: JSON that says how to become a station. Secret, for its code.
QByteArray writeInvitation(const Invitation& invitation);
/// Anybody may have written the file: nothing comes of one that is not whole, and its server is a "tcp:" or "tls:"
/// place without any options, so that a card starts no program and reads no file. Whether its date has passed is not
/// looked at.
std::optional<Invitation> readInvitation(QByteArrayView file);

} // namespace everyport::stations
