#pragma once

#include <map>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>

#include "ui/frame/page/chosenrow.h"

class QAction;
class QSettings;
class QStackedWidget;
class QWidget;

namespace everyport::ui {

class Drawer;
class PageContext;
class PageStack;
class Panes;
class WindowActions;
struct PageEntry;

/// What can stand below any page: the log, the console. One at a time; each is made when it is first asked for and
/// kept.
class DrawerStack : public QObject {
    Q_OBJECT
public:
    DrawerStack(PageContext& context, PageStack& pages, WindowActions& actions, Panes& split, QObject* parent);
    ~DrawerStack() override;

    void restore();                      ///< There is a station now: the one that was open the last time.
    void pageShown(const QString& page); ///< A page's own drawer has no place below it.
    Drawer* open() const;                ///< Null: none.
    void close();

Q_SIGNALS:
    void pageWanted(const QString& page);

private:
    void follow(QAction* action, const PageEntry* entry);
    void toggle(const QString& page, bool shown);
    void giveBackFocus();
    void watchFront();
    void notifyRow();

    PageContext& m_context;
    PageStack& m_pages;
    Panes& m_split;
    QStackedWidget* m_stack = nullptr;
    std::map<QString, QAction*> m_actions;
    std::map<QString, std::unique_ptr<Drawer>> m_drawers;
    ChosenRowWatch m_chosen;    ///< Of the page in front, while a drawer is open.
    QPointer<QWidget> m_before; ///< Had the keyboard when one was opened.
    QString m_page;
};

} // namespace everyport::ui
