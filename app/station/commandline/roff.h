#pragma once

#include <QString>

namespace everyport {

// Text for man(7), as groff reads it.

/// As it is: what roff would take for itself is escaped (groff_char(7)).
QString roffLiteral(const QString& text);
/// One paragraph of Markdown: `code` and **strong** words bold, *names* and links slanted.
QString roffWords(const QString& markdown);
/// A page of the handbook, without its title, which a manual page has in its head.
QString roffFromMarkdown(const QString& markdown);

QString roffExample(const QString& lines); ///< As they are, one below the other.
/// ".TP": a term, and what is said of it.
QString roffEntry(const QString& term, const QString& markdown);

} // namespace everyport
