#pragma once

#include "app/handbook/handbooksearch.h"

namespace everyport {

/// A page's words as HTML, from its title on, for a browser. All of it is escaped; there is no script and no style
/// in it. Links between pages lead to `place` + their name, pictures come from `place` + "pictures/"; other links
/// must be http or https, or they are words.
QString handbookHtml(const HandbookPage& page, const QString& place);

/// The text with its marks in <mark>.
QString markedHtml(const QString& text, const QList<HandbookMark>& marks);

} // namespace everyport
