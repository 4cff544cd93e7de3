#pragma once

#include <QByteArray>
#include <QVariant>

namespace everyport {

/// The value as TOML writes it: quoted, escaped, lists on one line.
QByteArray tomlText(const QVariant& value);

} // namespace everyport
