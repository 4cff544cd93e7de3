#pragma once

#include <any>

#include <QAction>
#include <QWidget>

#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// What a page shows of itself in the header row, from left to right. Actions belong to the page.
struct PageHead {
    QString title = {};
    Mark mark = Mark::None;
    QString state = {};           ///< In the mark's colour: "Live for 42:17", "1 needs you".
    QString caption = {};         ///< In grey after it: "5 running, 2 stopped".
    QAction* toggle = nullptr;    ///< A switch, before the buttons: what is on or off here.
    QAction* primary = nullptr;   ///< The one thing to do next, or none.
    QList<QAction*> actions = {}; ///< At most two others, left of it.
    QList<QAction*> more = {};    ///< Behind ⋯.
    bool shown = true;            ///< False: the page fills the whole height (first start).
};

/// What a person asks of whatever page is in front: the frame owns one menu entry and one shortcut for each.
enum class Command {
    New,       ///< Ctrl+N
    Remove,    ///< Del, with undo or a wait
    RemoveNow, ///< Shift+Del
    Rename,    ///< F2
    Details,   ///< Enter
    Copy,      ///< Ctrl+C
    CopyRow,   ///< Ctrl+Shift+C, tab-separated
    Export,    ///< Ctrl+E
    Find,      ///< Ctrl+F
    Tap,       ///< Ctrl+T, a simulated card
    Present,   ///< F5
};

/// One page of the window: the content below header and strips. Built when it is first shown, then kept.
/// Derive from it, lay out children, and tell the frame by the two signals when head or commands change.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext& context);

    virtual PageHead head() const = 0;

    /// Whether the command means something just now; asked whenever a menu opens or a key is pressed.
    virtual bool can(Command command) const;
    /// What the menu calls it here: "New poll…". Empty: the general word.
    virtual QString nameOf(Command command) const;
    virtual void perform(Command command);

    /// Goes to a thing on this page: a poll's id, a device, a node. False when there is none of that name.
    virtual bool goTo(const QString& subject);
    /// What is in front now, in the same words; comes back with the window.
    virtual QString subject() const;
    /// Esc: one step back (close the detail, clear the filter). False when there is nothing to go back from.
    virtual bool stepBack();
    /// What would be lost with the window, for a sentence: "the rule “Door”". Empty: nothing, or it is kept.
    virtual QString unsaved() const;
    /// What would be lost at an end that asks nobody: of `unsaved`, what does not come back at the next start.
    virtual QString lostUnasked();
    /// The keyboard goes on where somebody writes on this page. False: nobody does.
    virtual bool enterWritten();
    /// F6 goes round these, in this order. By default the page's first focusable child.
    virtual QList<QWidget*> panes() const;
    /// What is half written here, in a type of the page's own, for the page that takes its place at another text size.
    /// Empty: nothing is, or it is kept elsewhere.
    virtual std::any unfinished() const;
    /// Takes up what the page before had, where it had something.
    virtual void resumeUnfinished(const std::any& unfinished);
    /// Whether the header has no room for the whole title, told with each head and when it changes: for a page that
    /// says it below then.
    virtual void setTitleCut(bool isCut);

Q_SIGNALS:
    void headChanged();
    void commandsChanged();

protected:
    PageContext& context() const { return m_context; }

private:
    PageContext& m_context;
};

} // namespace everyport::ui
