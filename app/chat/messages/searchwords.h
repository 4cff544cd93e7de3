#pragma once

#include <QList>
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

    /// The same as `match`, for what FTS5 does not have.
    struct Term {
        QStringList words = {}; ///< One behind the other; see Place::folded.
        bool isBegun = false;   ///< The last may be only begun.
    };
    QList<Term> wanted = {};
    QList<Term> unwanted = {};

    static SearchWords parse(const QString& typed);

    /// A word of a text, as FTS5's unicode61 takes texts apart: letters and numbers.
    struct Place {
        qsizetype from = 0;
        qsizetype length = 0;
        QString folded = {}; ///< Without cases and accents.
    };
    static QList<Place> placesIn(const QString& text);
};

} // namespace everyport::chat
