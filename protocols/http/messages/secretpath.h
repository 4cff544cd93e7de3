#pragma once

#include <QByteArray>

namespace everyport {

/// An address as logs and windows may show it: what opens an event to whoever reads it is left out. "/h/…/live"
QByteArray withoutHostToken(const QByteArray& address);

} // namespace everyport
