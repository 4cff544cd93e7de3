#pragma once

#include <QString>

#include "app/config/option.h"
#include "netcore/base/error.h"

namespace everyport {

/// A way out of trouble that can be a button: "Use 5223" sets `key` to `value`.
struct Remedy {
    QString label = {};
    QString key = {};
    QVariant value = {};
    bool isValid() const { return !label.isEmpty(); }
};

/// What is known of one service, for a row.
struct ServiceStatus {
    enum class State { Off, Starting, Running, Stopping, Failed };

    QString name;
    QString type;
    State state = State::Off;
    /// Why it failed, what is wrong with its file, or what it lacks while it runs. Text empty: all is well.
    Error trouble = {};
    Remedy remedy = {};
    bool isBroken = false; ///< Its file was never right: there are no values yet.
    bool enabled = true;   ///< Starts with the program.
    OptionValues values = {};
    QStringList addresses = {};
    qsizetype people = 0;
    QString file = {}; ///< services/NAME.toml; empty for one of the command line.
    qint64 since = 0;  ///< Wall clock of the last change of state.
};
QString serviceStateName(ServiceStatus::State state); ///< "off", "starting", "running", "stopping", "failed"

} // namespace everyport
