#pragma once

#include <QJsonObject>

#include "netcore/base/error.h"

namespace everyport {

/// What both ends of the control socket agree on.
inline constexpr qsizetype controlLineLimit = 8 * 1024 * 1024;
inline constexpr qsizetype controlPiece = 64 * 1024; ///< Characters of text in one line.

QJsonObject errorToJson(const Error& error); ///< {"error": {…}}
Error errorFromJson(const QJsonObject& object);

} // namespace everyport
