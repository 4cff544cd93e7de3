#pragma once

#include <QString>

namespace everyport::ui {

// What MessageTemplates finds within a sentence of ours and does not know: a name, or a stranger's words.

/// One word, or what has spaces and is no sentence all the same: a path, or groups of digits ("04 A1 B2").
bool isName(QStringView value);

/// Several words: what is read as a language, unlike "TLS 1.3", "12 kB" or "#fruit, #pears".
bool isPhrase(QStringView words);

/// On one line, and in the order in which it is written.
QString onOneLine(QStringView words);

/// Of which no mark ends the quotation that it stands in.
QString withinMarks(QStringView words);

/// The same of several lines, which a dialog shows as they are: a room's topic may have them.
QString linesWithinMarks(QStringView words);

/// "eve!e@host killed bob": what is told of somebody elsewhere, and no rule or service that is called so.
bool isOfSomebody(QStringView words);

} // namespace everyport::ui
