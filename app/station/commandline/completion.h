#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/services/core/servicetype.h"

namespace everyport {

/// What may stand at the end of a command line that is being typed: words, or a file's or a folder's name, which the
/// shell finds itself.
struct Completion {
    enum class Kind { Words, Files, Folders };
    struct Word {
        QString text = {};
        QString help = {}; ///< Empty where the word says it all.
    };

    Kind kind = Kind::Words;
    QList<Word> words = {}; ///< Only those that begin as what was typed does; one that ends in = or : goes on.
};

/// The names in a list such as "user list", of the program that runs on `dataFolder`; that is empty where none was
/// typed.
using ListedNames = std::function<QStringList(const QString& listing, const QString& dataFolder)>;

/// `typed` is all between the program's name and the cursor; the last of it, which may be empty, is what is completed.
/// Made from the declared options, commands and service types.
Completion completionOf(const QStringList& typed, const ServiceTypes& types, const ListedNames& names);

/// For the scripts below: a line with the kind, then one a word, its help behind a tab.
QString completionText(const Completion& completion);

QStringList completionShells(); ///< "bash", "fish", "zsh"
/// What makes the Tab key of `shell` ask `program`. Empty for a shell that is not among them.
QString completionScript(const QString& program, const QString& shell);

} // namespace everyport
