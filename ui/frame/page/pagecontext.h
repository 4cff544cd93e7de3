#pragma once

#include <functional>

#include <QString>

#include "netcore/base/error.h"

class QSettings;
class QWidget;

namespace everyport {
struct Error;
class Station;
class TaskSet;
} // namespace everyport

namespace everyport::ui {

class Alerts;
class Languages;
class ShortcutRegistry;
class Theme;
class UndoStack;

/// What the window lends to every page: the program, and what only the window can do. Implemented by MainWindow, which
/// outlives its pages. Loop's thread only.
class PageContext {
public:
    virtual ~PageContext() = default;

    virtual Station& station() = 0;
    virtual Alerts& troubles() = 0; ///< Where a page raises what is wrong; strip, badge and status bar follow.
    virtual UndoStack& undo() = 0;  ///< Where a page says what was done and how to take it back.
    virtual ShortcutRegistry& shortcuts() = 0;      ///< Where a page registers keys of its own actions.
    virtual QSettings& memory() = 0;                ///< For what the window remembers: columns, splitters, filters.
    virtual Theme& theme() = 0;                     ///< Light or dark, and how large text is.
    virtual const Languages* languages() const = 0; ///< That its words can be in; null: nobody has lent any.
    /// By its code, empty: the desktop's. The window is made anew for it, unless something would be lost: then it asks.
    virtual void chooseLanguage(const QString& code) = 0;
    /// For work that a page began and that goes on when the page is left. Its failures go to reportFault.
    virtual TaskSet& tasks() = 0;

    /// Brings a page, by its PageEntry::id, to the front: "devices"; with a subject, such as a poll's id, that is
    /// chosen.
    virtual void goTo(const QString& page, const QString& subject = {}) = 0;
    /// Shows a sentence for four seconds, on whatever page is in front: "Saved to …". An offer to undo is not hidden by
    /// it.
    virtual void tell(const QString& sentence) = 0;
    virtual void copyText(const QString& text, const QString& what) = 0; ///< To the clipboard; tells "Copied `what`."
    /// Shows a strip with the error, for work that failed once and is no lasting trouble (that goes to `troubles`).
    /// `what` names the work.
    virtual void reportFault(const QString& what, const Error& error) = 0;
    virtual void startDemo() = 0; ///< Replaces the station by one in a temporary folder that shows a demo.
    virtual void openHandbook(const QString& chapter) = 0;
    virtual QWidget* window() = 0; ///< Parent of dialogs.
};

} // namespace everyport::ui
