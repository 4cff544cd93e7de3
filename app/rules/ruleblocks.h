#pragma once

#include <functional>

#include "app/config/configfile.h"

namespace everyport::rules {

/// One table of a rule's file: what stands before it, its header, its lines.
struct Block {
    QString table = {};     ///< "when", "if", "do"; empty: the top of the file.
    QByteArray header = {}; ///< Comments before it, and "[[do]]" with what stands behind.
    ConfigFile body;        ///< Its lines count from the file's first, so that errors name the right ones.
    int line = 0;           ///< Of the header.
    qsizetype blanks = 0;   ///< Line breaks in front of `body` that only count.
};

/// A rule's file taken apart and put together again, byte for byte where nothing was changed. Where its tables begin is
/// what readToml says; its text is cut there because tables come and go, and comments and order are a person's and
/// stay. A table that is a file of its own is read and changed by the same ConfigFile as a service's.
struct Blocks {
    QList<Block> all = {}; ///< The first is the top of the file.

    static Result<Blocks> parse(const QByteArray& text, const QString& path);
    QByteArray text() const;
    Block* find(const QString& table, qsizetype index);
    const Block* find(const QString& table, qsizetype index) const;
    /// As many of a table as are wanted: those go first that nobody wants; new ones come behind the last of their kind.
    void resize(const QString& table, qsizetype count, const std::function<bool(const Block&)>& isWanted);
};

} // namespace everyport::rules
