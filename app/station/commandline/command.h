#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/config/option.h"

namespace everyport {

/// A command as it is declared: what `--help`, `help COMMAND`, the manual and the check of arguments are made from.
struct Command {
    QString words = {};                      ///< "user add"
    QString arguments = {};                  ///< "NAME"; what stands in brackets may be left out.
    QString help = {};                       ///< One sentence.
    OptionList options = {};                 ///< Its own: "--role".
    bool local = false;                      ///< Not for the running program: "check", "help".
    bool ownsRest = false;                   ///< All behind its first argument is the argument's own: of a script.
    bool makes = false;                      ///< Its NAME is a new one.
    QMap<QString, QStringList> choices = {}; ///< Of arguments: what ROLE may be.
    QString nothing = {}; ///< What a terminal is told where a list has no line; in a pipe there is none.

    int fewest() const;
    int most() const;
    /// Those that must stand there, of which `given` do.
    QStringList missing(qsizetype given) const;
};

} // namespace everyport
