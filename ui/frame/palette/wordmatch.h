#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::ui {

/// How well typed words fit a title: all must be there, in the title or the detail; at the beginnings of words is
/// better. `ranges` are what to show in bold.
struct WordMatch {
    int score = 0;
    QList<std::pair<int, int>> ranges = {}; ///< Start and length in the title.
};
std::optional<WordMatch> matchWords(const QString& title, const QString& detail, const QString& typed);

} // namespace everyport::ui
