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

class ShortcutRegistry;
class Alerts;
class UndoStack;

/// What the window lends to every page. Outlives them all.
class PageContext {
public:
    virtual ~PageContext() = default;

    virtual Station& station() = 0;
    virtual Alerts& troubles() = 0;            ///< Raise what is wrong here; strip, badge and status bar follow.
    virtual UndoStack& undo() = 0;             ///< What was done and can be taken back.
    virtual ShortcutRegistry& shortcuts() = 0; ///< Keys of a page's own actions: listed, changeable, no conflicts.
    virtual QSettings& memory() = 0;           ///< The window's own state: columns, splitters, filters.
    /// Work that a page began and that goes on when it is left. Failures are told as a strip on the page in front.
    virtual TaskSet& tasks() = 0;

    /// Brings a page to the front: "devices", or with a subject "polls", "town-fund".
    virtual void goTo(const QString& page, const QString& subject = {}) = 0;
    /// A strip with a sentence on the page in front, for what is no lasting trouble ("Copied", "Saved to …").
    virtual void tell(const QString& sentence) = 0;
    virtual void copyText(const QString& text, const QString& what) = 0; ///< To the clipboard, and says so.
    /// The same with a fault's sentence and details, for work that failed and has no lasting trouble.
    virtual void reportFault(const QString& what, const Error& error) = 0;
    virtual void startDemo() = 0; ///< The window goes over to a station in a temporary folder.
    virtual void openHandbook(const QString& chapter) = 0;
    virtual QWidget* window() = 0; ///< Parent of dialogs.
};

} // namespace everyport::ui
