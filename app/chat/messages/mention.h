#pragma once

#include <QString>
#include <QStringList>

namespace everyport::chat {

/// Whether `text` names one of `names` as a word of its own, in any case.
bool mentions(const QString& text, const QStringList& names);

} // namespace everyport::chat
