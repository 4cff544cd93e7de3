#pragma once

#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include "netcore/base/result.h"

namespace everyport {

/// One key of a TOML text, or one table of a list of tables: what stands there, and where. Lines count from 1; places
/// are bytes of TomlTree::text, and -1 within braces and lists, which are one value to whoever changes a file.
struct TomlNode {
    enum class Kind {
        Value,
        Table, ///< Of a header, of dotted keys, or in braces. `children` are its keys.
        Tables ///< A list of nothing but tables, of [[headers]] or in brackets. `children` are those tables.
    };
    Kind kind = Kind::Value;
    bool isInline = false; ///< It stands behind its key, in braces or brackets.
    QString key = {};      ///< Empty: the whole text, or a table of a list.
    /// QString, qint64, double, bool, QDateTime (without an offset this computer's time), or a QVariantList of them.
    /// Invalid of a table, and of a date or a time alone.
    QVariant value = {};
    std::vector<TomlNode> children = {}; ///< By name in a table, as written in a list.
    int keyLine = 0;
    int line = 0; ///< Of the value or the header.
    qsizetype keyBegin = -1;
    qsizetype begin = -1; ///< Of the value or the header; a table that has no header of its own has no place.
    qsizetype end = -1;
    QList<int> entryLines = {}; ///< Of a list of values: where each of them stands.

    const TomlNode* find(const QString& name) const;
};

/// A TOML text that was read.
struct TomlTree {
    QByteArray text; ///< Without a byte order mark.
    TomlNode root;

    QList<int> headerLines() const; ///< Where [table] and [[table]] stand, in their order.
};

/// Reads every TOML text of this program, and is the one place that sees toml++. An Error names the line in `native`,
/// in `code` the key where the line has one, and says what would be right.
Result<TomlTree> readToml(const QByteArray& text);

} // namespace everyport
