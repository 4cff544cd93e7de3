#pragma once

#include <memory>

#include <QString>

class QAction;
class QStackedWidget;
class QWidget;

namespace everyport {
struct Error;
}

namespace everyport::ui {

class ClosingWord;
class DrawerStack;
class FaultStrips;
class FocusKeeper;
class FrontPage;
class MessageBars;
class PageContext;
class PageHeader;
class PageSigns;
class PageStack;
class Panes;
class SideRail;
class StatusBar;
class UndoBar;
class WindowActions;
class WindowDialogs;
class WindowMenus;

/// All that stands round the pages of a window: made at once, in the places that WindowSkeleton kept for it. What is
/// pressed in it is for the window to follow. Widgets and actions are the window's children and go with it, the rest
/// goes with this; the context and `pages`, which have their entries already, outlive it. ui thread.
class WindowParts {
public:
    WindowParts(PageContext& context, PageStack& pages);
    ~WindowParts();

    void show();            ///< What is added to a window that is visible already stays hidden until it is told.
    void fit(int width);    ///< Of the window: the rail has room for words, or not.
    void walkPanes(int by); ///< Gives the keyboard to the next pane, or the one before: -1.
    void openPages();       ///< There is a station now: outlines are made, with their menus and keys; pages may follow.
    QString showHead();     ///< Of the page in front, which is named so; empty: there is none yet.
    /// There will be no station: a sentence in place of the page, with `again` as what can be done about it.
    void showFailure(const Error& error, QAction* again);
    bool isInDrawer() const; ///< The keyboard.
    /// When a page comes to the front, which takes the keyboard: whether it stays instead. Who walks along the rail or
    /// types below the pages stays there, and who is on this page (not another) already stays where they are.
    bool keepsKeyboard(bool isByRail, bool isOther) const;
    void releaseKeyboard(); ///< From here on nothing follows where the keyboard goes: the window ends.

    WindowActions* const actions;
    WindowMenus* const menus;
    SideRail* const rail;
    Panes* split = nullptr; ///< The page and all that belongs to it above, the drawer below.
    PageHeader* header = nullptr;
    MessageBars* strips = nullptr;
    QStackedWidget* stack = nullptr; ///< The pages.
    UndoBar* undoBar = nullptr;
    StatusBar* status = nullptr;
    std::unique_ptr<FrontPage> front;
    std::unique_ptr<DrawerStack> drawers;
    std::unique_ptr<PageSigns> signs;
    std::unique_ptr<WindowDialogs> dialogs;
    std::unique_ptr<FaultStrips> faults;
    std::unique_ptr<ClosingWord> closing;

private:
    void addPageActions();
    void followUndo();
    QWidget* makeContent();
    void lay();

    PageContext& m_context;
    PageStack& m_pages;
    std::unique_ptr<FocusKeeper> m_focusKeeper;
};

} // namespace everyport::ui
