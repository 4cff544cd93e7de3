#pragma once

#include <QString>

namespace everyport::ui {

/// What app declares in English, for whoever shows it: labels, help and units of options, titles of kinds of services,
/// events, actions and readers, help of events, actions and commands. Words that no catalogue has, such as a plugin's,
/// come back as they are.
QString declaredWords(const QString& english);

} // namespace everyport::ui
