#pragma once

#include <QByteArrayList>

#include "app/polls/wordtable.h"

namespace everyport {

/// What an event's pages say, from resources/web/event: in the language that a browser likes best of those there are,
/// else in English.
const polls::WordTable& eventWords(const QByteArrayList& acceptLanguage);

/// A whole page around `body`. `site` is the way from its address to the site's root, since a proxy may have the site
/// below a path of its own; `sheets` and `script` are files of web/.
struct EventFrame {
    QString title;
    QString site = QStringLiteral("../");
    QStringList sheets;
    QString script;
    int refresh = 15; ///< Seconds after which it is loaded anew where there is no script.
};
QByteArray eventPage(const EventFrame& frame, const QString& body, const polls::WordTable& words);

} // namespace everyport
