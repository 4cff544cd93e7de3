#pragma once

#include <QList>
#include <QObject>

#include "ui/frame/page/palettehit.h"
#include "ui/frame/page/railbadge.h"
#include "ui/frame/page/statuspart.h"

class QAction;

namespace everyport::ui {

/// What a page shows of itself while it is not in front, or not even built: its badge in the rail, parts of the status
/// bar, its menu, its hits in the command palette. Made by PageEntry::makeOutline after the window's first paint, owned
/// by the window, and there for all its life; so it must be cheap and hold no widgets.
class PageOutline : public QObject {
    Q_OBJECT
public:
    virtual RailBadge badge() const { return {}; }
    /// Whether it stands in the rail now; asked of a page that comes and goes there (PageEntry::comesAndGoes).
    virtual bool isInRail() const { return true; }
    virtual QList<StatusPart> status() const { return {}; }
    /// The actions of the page's own menu, which the palette finds, too; a null pointer is a separator. The same
    /// actions each time.
    virtual QList<QAction*> menuActions() const { return {}; }
    /// What the palette offers for what a person typed: at most eight hits, best first. `text` is in lower case and
    /// never empty.
    virtual QList<PaletteHit> find(const QString& text) const
    {
        Q_UNUSED(text)
        return {};
    }
    /// Opens an address that the program was started with, or that a second start handed over: "irc://host/room".
    /// False: it is none of this page's.
    virtual bool openUri(const QString& uri)
    {
        Q_UNUSED(uri)
        return false;
    }

Q_SIGNALS:
    void changed(); ///< Badge, status or the place in the rail have changed.
};

} // namespace everyport::ui
