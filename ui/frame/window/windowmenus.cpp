#include "ui/frame/window/windowmenus.h"

#include <algorithm>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

#include "ui/frame/keyboard/textcommands.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/palette/palettefield.h"
#include "ui/languages/languages.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"

namespace everyport::ui {

namespace {

QString plainText(QString text)
{
    return text.remove(u'&');
}

/// Without the key that showKeys has put there.
void hideKeys(const QMenu* menu)
{
    for (QAction* action : menu->actions())
        action->setText(action->text().section(u'\t', 0, 0));
}

} // namespace

WindowMenus::WindowMenus(WindowActions& actions, Theme& theme, const std::vector<PageEntry>& pages, QWidget* window)
    : QWidget(window), m_actions(actions), m_bar(new QMenuBar(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(8);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->setNativeMenuBar(false);
    row->addWidget(m_bar, 1);
    row->addWidget(new PaletteField(actions.palette, this));
    row->addSpacing(Metrics::pageEdge); // margins would stay where they are when all is mirrored
    makeFile();
    makeEdit();
    makeView(theme);
    makeGo(pages);
    makePageMenus(pages);
    makeTools(pages);
    makeHelp();
}

void WindowMenus::makeFile()
{
    QMenu* menu = m_bar->addMenu(tr("&File"));
    menu->addAction(m_actions.commands.at(Command::New));
    menu->addAction(m_actions.commands.at(Command::Export));
    menu->addSeparator();
    menu->addAction(m_actions.preferences);
    menu->addSeparator();
    menu->addAction(m_actions.quit);
}

void WindowMenus::makeEdit()
{
    QMenu* menu = m_bar->addMenu(tr("&Edit"));
    menu->addAction(m_actions.undo);
    menu->addSeparator();
    for (const Command command : {Command::Copy, Command::CopyRow, Command::Rename, Command::Remove})
        menu->addAction(m_actions.commands.at(command));
    menu->addSeparator();
    menu->addAction(m_actions.commands.at(Command::Find));
    new TextCommands(*menu, {m_actions.undo, m_actions.commands.at(Command::Copy)}, *parentWidget());
}

void WindowMenus::makeView(Theme& theme)
{
    QMenu* menu = m_view = m_bar->addMenu(tr("&View"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](Theme::Choice choice, const QString& iconName, const QString& text) {
        QAction* action = menu->addAction(icon(iconName), text);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.setChoice(choice); });
        connect(&theme, &Theme::changed, action,
            [&theme, action, choice] { action->setChecked(theme.choice() == choice); });
    };
    add(Theme::Choice::System, QStringLiteral("sun-moon"), tr("As the &desktop"));
    add(Theme::Choice::Light, QStringLiteral("sun"), tr("L&ight"));
    add(Theme::Choice::Dark, QStringLiteral("moon"), tr("Dar&k"));
    menu->addSeparator();
    for (QAction* action : {m_actions.larger, m_actions.smaller, m_actions.normalSize})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_actions.drawer);
    menu->addAction(m_actions.consoleDrawer);
    menu->addAction(m_actions.commands.at(Command::Present));
    menu->addAction(m_actions.fullScreen);
}

void WindowMenus::setLanguages(const Languages& languages)
{
    const QList<Languages::Language> offered = languages.offered();
    if (offered.size() < 2)
        return;
    // Each in its own words: who cannot read this one finds theirs.
    auto* menu = new QMenu(tr("Lan&guage"), m_view);
    m_view->insertMenu(m_actions.larger, menu);
    m_view->insertSeparator(m_actions.larger);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& code, const QString& text) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageWanted(code); });
    };
    add({}, tr("As the &desktop"));
    for (const Languages::Language& language : offered)
        add(language.code, language.name);
    // Not when chosen: it may not come to it, if something is not saved.
    connect(menu, &QMenu::aboutToShow, group, [group, &languages] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == languages.choice());
    });
}

void WindowMenus::makeGo(const std::vector<PageEntry>& pages)
{
    QMenu* menu = m_bar->addMenu(tr("&Go"));
    menu->addAction(m_actions.palette);
    menu->addSeparator();
    for (const PageEntry& entry : pages) {
        if (entry.key != 0 || entry.comesAndGoes)
            addPage(menu, entry);
    }
    menu->addSeparator();
    menu->addAction(m_actions.nextPane);
    menu->addAction(m_actions.previousPane);
}

void WindowMenus::makeTools(const std::vector<PageEntry>& pages)
{
    QMenu* menu = m_bar->addMenu(tr("&Tools"));
    for (const PageEntry& entry : pages) {
        if (entry.key == 0 && !entry.comesAndGoes)
            addPage(menu, entry);
    }
    menu->addSeparator();
    menu->addAction(m_actions.backup);
}

void WindowMenus::addPage(QMenu* menu, const PageEntry& entry)
{
    QAction* action = menu->addAction(icon(entry.icon), entry.title);
    m_pages.insert(entry.id, action);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT pageWanted(id); });
}

void WindowMenus::makePageMenus(const std::vector<PageEntry>& pages)
{
    for (const PageEntry& entry : pages) {
        if (entry.menuTitle.isEmpty())
            continue;
        QMenu* menu = m_bar->addMenu(entry.menuTitle);
        m_pageMenus.insert(entry.id, menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { showKeys(menu); });
        connect(menu, &QMenu::aboutToHide, this, [menu] { hideKeys(menu); });
        // Empty until there is a station; an action that says so beats a menu that does not open.
        menu->addAction(tr("Not started yet"))->setEnabled(false);
    }
}

void WindowMenus::fillPageMenu(const QString& id, const PageOutline& outline)
{
    QMenu* menu = m_pageMenus.value(id);
    if (!menu)
        return;
    menu->clear();
    for (QAction* action : outline.menuActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    if (menu->isEmpty())
        menu->menuAction()->setVisible(false);
}

/// What a page does for a command of the window has that one's key while it is in front. Two actions with one key would
/// both be without it, so it stands there as words.
void WindowMenus::showKeys(QMenu* menu) const
{
    for (QAction* action : menu->actions()) {
        const auto same = std::find_if(m_actions.commands.begin(), m_actions.commands.end(), [&](const auto& one) {
            return one.second->isEnabled() && plainText(one.second->text()) == plainText(action->text());
        });
        if (same == m_actions.commands.end() || !action->shortcut().isEmpty() || same->second->shortcut().isEmpty())
            continue;
        action->setText(action->text() + u'\t' + same->second->shortcut().toString(QKeySequence::NativeText));
    }
}

void WindowMenus::makeHelp()
{
    QMenu* menu = m_bar->addMenu(tr("&Help"));
    menu->addAction(m_actions.handbook);
    menu->addAction(m_actions.shortcuts);
    menu->addSeparator();
    menu->addAction(m_actions.report);
    menu->addAction(m_actions.updates);
    menu->addAction(m_actions.about);
}

void WindowMenus::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
