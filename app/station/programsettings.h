#pragma once

#include <optional>

#include <QList>

#include "app/config/option.h"
#include "app/station/commandline/commandline.h"

namespace everyport {

/// By what a program lives: everyport.toml under what was given on the command line, and what is wrong with that file.
/// A value; the file is read as the account that the program is going to run as, in the calling thread.
///
/// A faulty file counts for nothing, but for its proxy and its storage: who wanted one must not go without. The file of
/// a demo, or beside `serve`, is not read.
struct ProgramSettings {
    static ProgramSettings read(const CommandLine& line);

    OptionValues values = {};           ///< Of all of `fileOptions`.
    QList<Error> faults = {};           ///< Of everyport.toml, by line.
    std::optional<Error> fault() const; ///< The first; nothing where the file is right, or there is none.
    /// Which reactor is asked for, before there is a program to ask; see netcore/reactor/makereactor.h.
    QString reactor() const { return values.text(QStringLiteral("reactor")); }
};

} // namespace everyport
