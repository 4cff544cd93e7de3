#pragma once

#include <QStringList>

#include "app/station/commandline/commandtable.h"

namespace everyport {

/// What somebody typed, checked.
struct CommandLine {
    struct Serve {
        QString type;
        QMap<QString, QVariant> raw; ///< For checkOptions of the type; a key given twice is a list.
    };

    OptionValues options = {};
    const Command* command = nullptr; ///< Null: run what is configured, or what `services` holds.
    QStringList arguments = {};       ///< The command's, without its words.
    OptionValues commandOptions = {};
    QList<Serve> services = {}; ///< `serve TYPE KEY=VALUE…`
    QString uri = {};           ///< Of `everyport URI`.

    QString configFolder() const; ///< As given, or the default; absolute.
    QString dataFolder() const;
    /// `everyportd WORDS` for a shell, with the folders that were given: pasted anywhere, it means the same station.
    QString commandHere(const QString& words) const;
};

/// `arguments` without the program's name. Malformed/BadSyntax with a sentence that ends in what to type instead.
/// Where `takesUri`, one argument that is no command is a URI.
Result<CommandLine> parseCommandLine(const QStringList& arguments, bool takesUri = false);

} // namespace everyport
