#pragma once

#include "app/config/option.h"

namespace everyport {

/// One value, not a list, whatever `option.repeated` says; see checkOption.
Result<QVariant> checkOne(const Option& option, const QVariant& raw);

/// That an option was left empty which is needed, with its help: what a form shows under the field, and the command
/// line behind the key.
Error missingValue(const Option& option);

/// "1500ms", "30s", "5min", "2h", "1d" and back; nothing where the text is none of these.
QString durationText(qint64 milliseconds);
std::optional<qint64> durationFrom(const QString& text);

/// "512", "64k", "10M", "1G" (of 1024) and back.
QString sizeText(qint64 bytes);
std::optional<qint64> sizeFrom(const QString& text);

/// Whether one of those that are secret was given.
bool holdsSecret(const OptionList& options, const OptionValues& values);

} // namespace everyport
