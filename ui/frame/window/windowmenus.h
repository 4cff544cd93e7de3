#pragma once

#include <QHash>
#include <QWidget>
#include <vector>

#include "ui/frame/page/pageentry.h"

class QMenu;
class QMenuBar;

namespace everyport::ui {

class Languages;
class PageOutline;
class Theme;
class WindowActions;

/// The menu row: the bar, and the palette's field at its end.
class WindowMenus : public QWidget {
    Q_OBJECT
public:
    WindowMenus(WindowActions& actions, Theme& theme, const std::vector<PageEntry>& pages, QWidget* window);

    QAction* pageAction(const QString& id) const { return m_pages.value(id); }
    void fillPageMenu(const QString& id, const PageOutline& outline);
    void setLanguages(const Languages& languages); ///< A menu of them, where there is a choice. They outlive this.

Q_SIGNALS:
    void pageWanted(const QString& id);
    void languageWanted(const QString& code); ///< Empty: the desktop's.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFile();
    void makeEdit();
    void makeView(Theme& theme);
    void makeGo(const std::vector<PageEntry>& pages);
    void makeTools(const std::vector<PageEntry>& pages);
    void addPage(QMenu* menu, const PageEntry& entry);
    void makePageMenus(const std::vector<PageEntry>& pages);
    void makeHelp();
    void showKeys(QMenu* menu) const;

    WindowActions& m_actions;
    QMenuBar* m_bar;
    QMenu* m_view = nullptr;
    QHash<QString, QAction*> m_pages;
    QHash<QString, QMenu*> m_pageMenus;
};

} // namespace everyport::ui
