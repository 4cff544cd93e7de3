#include "ui/frame/keyboard/windowactions.h"

#include <QWidget>

#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(ShortcutRegistry& registry, QWidget* window)
    : QObject(window), m_registry(registry), m_window(window)
{
    palette = make(u"palette"_s, u"search"_s, tr("Go to anything…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    undo = make(u"undo"_s, u"undo-2"_s, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    nextPane = make(u"next-pane"_s, {}, tr("Next pane"), QKeySequence(Qt::Key_F6));
    previousPane = make(u"previous-pane"_s, {}, tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    drawer = make(
        u"log-drawer"_s, u"panel-bottom"_s, tr("Log below the page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    drawer->setCheckable(true);
    consoleDrawer = make(
        u"console-drawer"_s, u"terminal"_s, tr("Console below the page"), QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft));
    consoleDrawer->setCheckable(true);
    preferences = make(u"preferences"_s, u"settings"_s, tr("&Preferences"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    certificates = make(u"certificates"_s, u"shield-check"_s, tr("&Certificates accepted…"), {});
    backup = make(u"backup"_s, u"save"_s, tr("&Backup and restore…"), {});
    shortcuts = make(
        u"shortcuts"_s, u"keyboard"_s, tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_Question));
    handbook = make(u"handbook"_s, u"book-open"_s, tr("&Handbook"), QKeySequence(Qt::Key_F1));
    report = make(u"report-problem"_s, u"send"_s, tr("&Report a problem…"), {});
    updates = make(u"updates"_s, u"refresh-cw"_s, tr("Check for &updates…"), {});
    about = make(u"about"_s, u"info"_s, tr("&About Everyport"), {});
    fullScreen = make(u"full-screen"_s, u"maximize"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    larger = make(u"text-larger"_s, {}, tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    smaller = make(u"text-smaller"_s, {}, tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    normalSize = make(u"text-normal"_s, {}, tr("&Normal text size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    quit = make(u"quit"_s, u"power"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    makeCommands();
    undo->setEnabled(false);

    m_registry.addFixed(tr("Everywhere"), tr("One step back"), QKeySequence(Qt::Key_Escape));
    m_registry.addFixed(tr("Everywhere"), tr("Details of what is chosen"), QKeySequence(Qt::Key_Return));
}

QString WindowActions::nameOf(Command command)
{
    switch (command) {
    case Command::New: return tr("&New…");
    case Command::Remove: return tr("&Delete");
    case Command::RemoveNow: return tr("Delete without waiting");
    case Command::Rename: return tr("Rena&me…");
    case Command::Details: return tr("Details");
    case Command::Copy: return tr("&Copy");
    case Command::CopyRow: return tr("Copy &row");
    case Command::Export: return tr("&Export…");
    case Command::Find: return tr("&Find here");
    case Command::Tap: return tr("&Tap a simulated card");
    case Command::Present: return tr("&Present");
    }
    return {};
}

QAction* WindowActions::make(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_window->addAction(action);
    m_registry.add(action, u"window/"_s + id, tr("Window"), keys);
    return action;
}

void WindowActions::makeCommands()
{
    struct Row {
        Command command;
        QString id;
        QString icon;
        QKeySequence keys;
    };
    const Row rows[] = {
        {Command::New, u"new"_s, u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_N)},
        {Command::Remove, u"remove"_s, u"trash-2"_s, QKeySequence(Qt::Key_Delete)},
        {Command::RemoveNow, u"remove-now"_s, {}, QKeySequence(Qt::SHIFT | Qt::Key_Delete)},
        {Command::Rename, u"rename"_s, u"pencil"_s, QKeySequence(Qt::Key_F2)},
        {Command::Copy, u"copy"_s, u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_C)},
        {Command::CopyRow, u"copy-row"_s, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {Command::Export, u"export"_s, u"download"_s, QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Command::Find, u"find"_s, u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_F)},
        {Command::Tap, u"tap"_s, u"nfc"_s, QKeySequence(Qt::CTRL | Qt::Key_T)},
        {Command::Present, u"present"_s, u"presentation"_s, QKeySequence(Qt::Key_F5)},
    };
    for (const Row& row : rows) {
        auto* action = make(row.id, row.icon, nameOf(row.command), row.keys);
        commands.insert({row.command, action});
    }
}

} // namespace everyport::ui
