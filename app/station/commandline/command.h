#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/config/option.h"

namespace everyport {

/// A command as it is declared: what `--help`, `help COMMAND`, the manual and the check of arguments are made from.
struct Command {
    /// What becomes of a data folder that is not there. Whatever makes nothing makes no folder either: one that is
    /// mistyped would look as if nothing were there.
    enum class DataFolder {
        Needed,        ///< It is missed.
        NeededIfNamed, ///< Missed where --data names it: what this is about stands in the configuration, or nowhere.
        Made,          ///< Made, as by a start.
        Unused,        ///< Neither looked at nor made.
    };

    /// What it brings along besides its arguments, asked for or read before it is carried out.
    enum class Input {
        None,
        AccountPassword, ///< Of NAME.
        SecretsPassword, ///< Where --with-passwords asks for one.
        File,            ///< The last argument names it, - for standard input.
        StationLog,      ///< The same; it may be longer (polls::maximumStationLog).
        StationCode,     ///< Of a station's invitation, where it is not the second argument; or the file of --card.
    };

    QString words = {};                      ///< "user add"
    QString arguments = {};                  ///< "NAME"; what stands in brackets may be left out.
    QString help = {};                       ///< One sentence.
    OptionList options = {};                 ///< Its own: "--role".
    bool local = false;                      ///< Not for the running program: "check", "help".
    bool ownsRest = false;                   ///< All behind its first argument is the argument's own: of a script.
    bool makes = false;                      ///< Its NAME is a new one.
    QMap<QString, QStringList> choices = {}; ///< Of arguments: what ROLE may be.
    QString nothing = {}; ///< What a terminal is told where a list has no line; in a pipe there is none.
    /// What is said where nobody got what it told, which is told only once; %1 is how many lines.
    QString lost = {};
    DataFolder dataFolder = DataFolder::Needed;
    Input input = Input::None;
    QString example = {}; ///< What a file of its may have in it, for help of the command alone and the manual.

    int fewest() const;
    int most() const;
    /// Those that must stand there, of which `given` do.
    QStringList missing(qsizetype given) const;
};

} // namespace everyport
