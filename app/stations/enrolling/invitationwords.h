#pragma once

#include <QByteArray>
#include <QString>

#include "app/stations/enrolling/invitation.h"

namespace everyport::stations {

// What a person is told of an invitation for one station: what to type at its computer. Pure functions.

QString enrolCommand(const Invitation& invitation); ///< "everyportd stations enrol town.example K7MQ-…"
/// What is typed there before, where the server shows a certificate that nobody vouches for; else empty.
QString acceptCommand(const Invitation& invitation);
/// Whether nobody can come by it, since its server is reached from this computer alone.
bool isForThisComputerAlone(const Invitation& invitation);

QByteArray firstDer(const QByteArray& pem); ///< The first certificate of a PEM text; empty where there is none.

} // namespace everyport::stations
