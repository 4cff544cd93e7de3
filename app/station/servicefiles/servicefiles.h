#pragma once

#include <optional>

#include "app/config/configfile.h"
#include "app/services/core/servicetype.h"

namespace everyport {

/// services/NAME.toml: `type`, `enabled`, and the type's own options. A value.
struct ServiceFile {
    QString name;
    QString path;
    QString type = {};
    bool enabled = true;
    OptionValues values = {};
    std::optional<Error> fault = {};     ///< Then the rest is as far as it was understood.
    QList<Error> faults = {};            ///< All that can be found, by line; `fault` is the first of them.
    std::optional<QByteArray> text = {}; ///< As it stood when it was read; nothing where it could not be read.
};

/// Every file there, right or wrong, by name. An empty list where the folder is missing. `alsoOf`: an account that may
/// write them or have the folders above (fileguard.h).
QList<ServiceFile> readServiceFiles(const QString& configFolder, const ServiceTypes& types, unsigned alsoOf = 0);
ServiceFile readServiceFile(const QString& path, const ServiceTypes& types, unsigned alsoOf = 0);

QString serviceFilePath(const QString& configFolder, const QString& name);
/// Letters a-z, digits, - and _: what a file and an argument can be called everywhere.
bool isServiceName(const QString& name);

/// Whether a file still says what was read of it as `known`; comments and spacing may be others. One that is gone says
/// nothing else, and one that `known` has no text of does. Waits for the disk.
bool saysStill(const ServiceFile& known, const OptionList& options);
/// Changes in the file what differs; makes it where it is missing. Of one that is wrong a copy is kept: see
/// keepBrokenCopy. Gives what stands there then. Waits for the disk: for the thread pool.
Result<QByteArray> writeServiceFile(const ServiceFile& file, const OptionList& options);
/// Changes that one word in a file that is there, right or wrong, and nothing else. Refused where the file is no TOML:
/// its text says what has to be mended first. Waits for the disk.
Result<Done> writeEnabled(const QString& path, bool enabled);

} // namespace everyport
