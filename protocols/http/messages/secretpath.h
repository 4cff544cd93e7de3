#pragma once

#include <QByteArray>

namespace everyport::http {

/// Words with addresses in them as logs and windows may show them. Of addresses that are themselves a right (a host's
/// link, the screen at which cards are linked and the codes that it shows) what is known only to whoever may use it is
/// left out: "/h/.../live", "/link/...", "/v/....link".
QByteArray withoutSecretPath(const QByteArray& words);

} // namespace everyport::http
