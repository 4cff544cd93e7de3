#pragma once

#include <QString>
#include <QStringList>

namespace everyport::polls {

// Ids that are made from what people write; see isSlug. Pure functions.

/// "Which fruit?" -> "which-fruit"; empty where nothing of it can stand in an id, as in other letters than Latin ones.
QString slugOrNothing(const QString& text);

/// An answer's id, made from its title, that is not in `taken` and is there then: "pear", or "pear-2" where that is
/// taken; "answer-1" where nothing of the title can stand in an id.
QString answerIdFrom(const QString& title, QStringList& taken);

} // namespace everyport::polls
