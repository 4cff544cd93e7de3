#pragma once

#include <QString>

#include "ui/languages/messagetemplates.h"

namespace everyport::ui {

/// What app, protocols and netcore say in English (why something failed, what mends it, what has happened), in the
/// language of the window, for whoever shows it. The sentence stays English where it is kept, logged and told to peers,
/// and is the key of its translation; see MessageTemplates. What is no sentence of ours, such as a server's own words
/// or those of a plugin, comes back as it is. Cheap in English. ui thread.
QString saidWords(const QString& english);

/// Each by itself: what a stranger has said in one of them goes on to its end, and not through those behind it.
QStringList eachSaid(const QStringList& english);

/// The same for a line that is read by itself, such as one of the log: in one language from end to end, see
/// MessageTemplates::inOneLanguage. ui thread.
MessageTemplates::Line saidLine(const QString& english);

/// The same, of a sentence of ours as a whole only: for words that are usually a stranger's, such as what a server's
/// form says, in which a part of ours would be found by chance. ui thread.
QString knownWords(const QString& english);

} // namespace everyport::ui
