#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QString>

#include "ui/style/statemark.h"

class QAction;

namespace everyport::ui {

/// The sign at the right end of a page's entry in the side rail. Trouble comes from Troubles by itself and wins.
struct RailBadge {
    enum class Kind { None, Live, Unread, Population };
    Kind kind = Kind::None;
    int count = 0;
    QString text = {}; ///< "live"; for Unread and Population the count is shown.
    QString toolTip = {};
    bool operator==(const RailBadge&) const = default;
};

/// One thing that the command palette can go to or do.
struct PaletteHit {
    QString group = {};  ///< "Polls", "Devices", "Actions": a heading in the list.
    QString title = {};
    QString detail = {}; ///< Grey after it.
    QString icon = {};
    Mark mark = Mark::None;
    QString keys = {};   ///< "Ctrl+E"
    std::function<void()> go = {};
};

/// A part of the status bar. Each is a button that goes somewhere.
struct StatusPart {
    int order = 0;       ///< From the left; see ui/README.md.
    Mark mark = Mark::None;
    QString text = {};
    QString toolTip = {};
    QString page = {};
    QString subject = {};
    bool atRight = false;
    bool operator==(const StatusPart&) const = default;
};

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

Q_SIGNALS:
    void changed();
};

} // namespace everyport::ui
