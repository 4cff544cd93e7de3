#pragma once

#include <QByteArray>

namespace everyport::http {

/// What is below this path is known by whoever may use it and by nobody else: the address is the right.
inline constexpr auto secretPath = "/h/";

/// Words with addresses in them as logs and windows may show them: what follows secretPath is left out. "/h/.../live"
QByteArray withoutSecretPath(const QByteArray& words);

} // namespace everyport::http
