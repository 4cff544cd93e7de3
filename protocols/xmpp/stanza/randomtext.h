#pragma once

#include <QString>

namespace everyport::xmpp {

/// From the system's generator: nobody can guess it. Letters, digits, - and _.
QString randomText(int bytes);

} // namespace everyport::xmpp
