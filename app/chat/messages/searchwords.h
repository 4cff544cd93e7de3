#pragma once

#include <QString>
#include <QStringList>

namespace everyport::chat {

/// What a person typed into the search field, taken apart.
struct SearchWords {
    QString match = {}; ///< For FTS5: nothing in it is taken for its syntax. Empty: no words.
    QString from = {};  ///< from:alice
    QString in = {};    ///< in:#room
    qint64 after = 0;   ///< after:2026-05-01, the first millisecond of that day here; 0: no bound.
    qint64 before = 0;  ///< before:2026-05-01, the same.
    bool isEmpty() const { return match.isEmpty() && from.isEmpty() && in.isEmpty() && after == 0 && before == 0; }

    static SearchWords parse(const QString& typed);
};

} // namespace everyport::chat
