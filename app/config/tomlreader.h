#pragma once

#include "app/config/configfile.h"

namespace everyport {

/// The one place that sees toml++: fills a ConfigFile with values and where they stand.
class TomlReader {
public:
    static Result<Done> read(ConfigFile& file);
};

/// The value as TOML writes it: quoted, escaped, lists on one line.
QByteArray tomlText(const QVariant& value);

} // namespace everyport
