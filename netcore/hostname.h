#pragma once

#include <QByteArray>
#include <QString>

namespace everyport {

/// A host as it goes over wires and stands in certificates: an internationalised name in its ASCII form (IDNA, RFC
/// 5891), without the dot that may end it; a numeric address as it is, without its zone. Empty where it is neither.
QByteArray asciiHost(const QString& host);

} // namespace everyport
