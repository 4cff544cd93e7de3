#pragma once

#include <QList>
#include <QString>

namespace everyport::ui {

/// A sign and the words by which people look for it.
struct Emoji {
    QString sign = {};
    QString name = {};
};

const QList<Emoji>& allEmoji();
/// What begins so comes first, then what has it within; at most `most`.
QList<Emoji> findEmoji(const QString& typed, int most = 8);

} // namespace everyport::ui
