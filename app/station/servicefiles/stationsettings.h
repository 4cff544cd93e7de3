#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"

namespace everyport {

/// One service of a `serve`; its values are checked.
struct ServiceWish {
    QString type;
    OptionValues values;
};

/// Where a station lives and how much of it starts.
struct StationSettings {
    QString configFolder = {};        ///< services/NAME.toml
    QString dataFolder = {};          ///< Storage, certificates, lock, control socket.
    QString storage = {};             ///< The address of a database server; empty: SQLite, in the data folder.
    bool readsConfig = true;          ///< False for `serve` and the demo: no file is read or written.
    QList<ServiceWish> services = {}; ///< Besides those of the files.
    QStringList passwordBooks = {};   ///< Beside our own, in order: "pam:everyport"; see makeChecker. They are checked.
    OptionValues preferences = {};    ///< Of everyport.toml under the command line; see StationPreferences.
    QString systemBus = {};           ///< See systemBusAddress; empty: the computer is not looked at.
    bool isQuiet = false;             ///< Only the books: no reader is opened, no service, no control socket.
};

} // namespace everyport
