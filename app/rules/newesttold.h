#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "app/rules/kinds/event.h"

namespace everyport::rules {

/// What was told last of each thing of which rules tell how it stands (EventKind::newestOf), and where: whoever was
/// told something newer is not told late what was before. Bounded by whoever calls `keepOnly`. Loop's thread.
class NewestTold {
public:
    void told(const Event& event, const QString& target); ///< `target`: see targetOf.
    /// What happened of it before the event of this number is no news any more, wherever it may be told.
    void outdate(const QString& about, quint64 number);
    bool isOld(const Event& event, const QString& target) const;
    /// Of all else nothing older can be told any more.
    void keepOnly(const QSet<QString>& abouts);

private:
    struct Told {
        quint64 everywhere = 0;
        QHash<QString, quint64> there = {}; // by target: the event's number
    };

    QHash<QString, Told> m_told; // by what it is about
};

} // namespace everyport::rules
