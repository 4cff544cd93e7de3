#pragma once

#include <map>

#include <QAction>
#include <QObject>

#include "ui/frame/page/page.h"

namespace everyport::ui {

class ShortcutRegistry;

/// Every action of the window itself, with its first key. MainWindow connects them; menus, palette and the list of
/// shortcuts show them.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(ShortcutRegistry& registry, QWidget* window);

    QAction* palette;
    QAction* undo;
    QAction* nextPane;
    QAction* previousPane;
    QAction* drawer; ///< The log's.
    QAction* consoleDrawer;
    QAction* preferences;
    QAction* certificates; ///< Those of other servers that were accepted.
    QAction* backup;       ///< "Backup and restore…"
    QAction* shortcuts;
    QAction* handbook;
    QAction* report;  ///< "Report a problem…"
    QAction* updates; ///< "Check for updates…"
    QAction* about;
    QAction* fullScreen;
    QAction* larger;
    QAction* smaller;
    QAction* normalSize;
    QAction* quit;
    std::map<Command, QAction*> commands;

    /// General names, for pages that have none of their own.
    static QString nameOf(Command command);

private:
    QAction* make(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys);
    void makeCommands();

    ShortcutRegistry& m_registry;
    QWidget* m_window;
};

} // namespace everyport::ui
