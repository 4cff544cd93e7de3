#pragma once

#include <functional>

#include <QString>

class QAction;
class QObject;

namespace everyport::ui {

class PageContext;

/// What is to get tags; without an id nothing is.
struct Tagged {
    QString id = {};
    QString name = {}; ///< As its page calls it.
};

/// Asks for a thing's tags, offers those that there are, and can take the change back. `context` outlives it.
void askForTags(PageContext& context, const QString& page, const Tagged& thing);

/// *Tags…*, for menus and the palette: asks for those of what is `chosen`. `group` is the page's title, for the list of
/// shortcuts. `owner` owns the action.
QAction* makeTagsAction(
    QObject* owner, PageContext& context, const QString& page, const QString& group, std::function<Tagged()> chosen);

} // namespace everyport::ui
