#pragma once

#include <QCoreApplication>

namespace everyport::ui {

/// What the sentences of this room have in common, whatever the kind of question: the context in which they are
/// translated, and how much of a poll they name.
struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::KindWords)
public:
    static constexpr qsizetype mostTold = 3; ///< Words that are level, ranks.
    static constexpr int mostTitle = 80;     ///< Letters of an answer.
};

} // namespace everyport::ui
