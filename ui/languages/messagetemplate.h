#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::ui {

qsizetype lettersIn(QStringView text);

/// Where one sentence may end and the next begin: behind a mark with space after it or, but in a line, at a line's end.
QList<qsizetype> sentenceStarts(QStringView text, bool isLine);

/// One sentence with place-holders, taken apart: "%1 offers %2." has the literals "", " offers " and "." and the places
/// 1 and 2. A value.
struct MessageTemplate {
    explicit MessageTemplate(const QString& english);

    /// Of any words with place-holders: their literals, one more than `places`.
    static QStringList partsOf(const QString& words, QList<int>& places);

    /// What stands for the places of a text that it was made of, in their order; nothing where it is another. The
    /// literal parts are found one behind the other, each where it comes first: nothing is tried twice.
    std::optional<QList<QStringView>> valuesIn(QStringView text) const;

    QString english;
    QList<int> places;    ///< 1 for %1. Read together with the literals, which come after it.
    QStringList literals; ///< What stands before, between and behind the places.
    qsizetype letters = 0;
    bool isShort = false;    ///< "Use %1": one short word of its own.
    bool isSaying = false;   ///< Its last place stands for what somebody else has said.
    bool isFragment = false; ///< No sentence by itself, and nothing of its own at either end.
};

} // namespace everyport::ui
