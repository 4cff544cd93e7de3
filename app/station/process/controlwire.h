#pragma once

#include <chrono>

#include <QJsonObject>

#include "netcore/base/error.h"

namespace everyport {

/// What both ends of the control socket agree on.
inline constexpr qsizetype controlLineLimit = 8 * 1024 * 1024;
inline constexpr qsizetype controlPiece = 64 * 1024; ///< Characters of text in one line.
/// How often a program says of a command that it goes on, by a text that is empty. Else its caller ends it one day.
inline constexpr std::chrono::seconds controlSign{4};

QJsonObject errorToJson(const Error& error); ///< {"error": {…}}
Error errorFromJson(const QJsonObject& object);

} // namespace everyport
