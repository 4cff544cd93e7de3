#pragma once

#include <QList>
#include <QObject>

#include "ui/frame/page/palettehit.h"
#include "ui/frame/page/railbadge.h"
#include "ui/frame/page/statuspart.h"

class QAction;

namespace everyport::ui {

/// What a page shows of itself while it is not in front, or not even built: badge, hits, status. Made after the
/// first paint; must be cheap and hold no widgets.
class PageOutline : public QObject {
    Q_OBJECT
public:
    virtual RailBadge badge() const { return {}; }
    virtual QList<StatusPart> status() const { return {}; }
    /// What the page's own menu holds; null is a line between. Made once; also found by the palette.
    virtual QList<QAction*> menuActions() const { return {}; }
    /// At most eight, best first. `text` is folded to lower case and never empty.
    virtual QList<PaletteHit> find(const QString& text) const
    {
        Q_UNUSED(text)
        return {};
    }
    /// An address that the program was started with, or asked for by a second start: "irc://host/room". False when it
    /// is none of this page's.
    virtual bool openUri(const QString& uri)
    {
        Q_UNUSED(uri)
        return false;
    }

Q_SIGNALS:
    void changed();
};

} // namespace everyport::ui
