#pragma once

#include <QObject>
#include <QString>

class QAction;
class QStackedWidget;
class QWidget;

namespace everyport::ui {

class Page;
class PageStack;
class PaneRing;
class WindowActions;

/// Which page is in front, and what the keyboard does with it: the general commands ("New", "Find") are the page's
/// while it can do them, and it or its list can be given the keyboard. All that it is given outlives it; ui thread.
class FrontPage : public QObject {
    Q_OBJECT
public:
    FrontPage(PageStack& pages, QStackedWidget& stack, WindowActions& actions);

    QString id() const { return m_id; } ///< Empty until one was chosen; before the station starts it has no page yet.
    Page* page() const;                 ///< Null until it was made.
    void choose(const QString& id) { m_id = id; }
    Page* show(); ///< Makes it where it is not there yet; null before the station has started.

    void enter();                        ///< The keyboard into its first part.
    void enterList();                    ///< Into its list, where it has one.
    void enterWritten();                 ///< Where somebody writes on it, else into its list.
    void addPanes(PaneRing& ring) const; ///< What F6 goes round of it.
    void askCommands();                  ///< Anew which of the general commands it can do, and how it calls them.

private:
    PageStack& m_pages;
    QStackedWidget& m_stack;
    WindowActions& m_actions;
    QString m_id;
};

} // namespace everyport::ui
