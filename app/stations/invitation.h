#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "app/stations/stations.h"

namespace everyport::stations {

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
