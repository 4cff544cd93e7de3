#pragma once

#include <optional>

#include <QHash>
#include <QMap>
#include <QString>

namespace everyport::polls {

/// Links of a chain in this station's name that came in by a log of another one: its folder had lost them, or another
/// folder from the same backup sealed them. The poll was open where they were tapped, and this station's own opening
/// hours, which say nothing of that, do not decide whether they count. It seals that they came, as a Withheld entry of
/// its own with this as its text, so that it can say so of nothing that it has entered itself.
struct ReturnedLinks {
    QString writer = {};
    qint64 first = 0;
    qint64 last = 0;

    QString toText() const; ///< "3-17 4711"
    static std::optional<ReturnedLinks> fromText(const QString& text);
};

/// All that are named in a log. They may overlap: a station can lose more than once.
class ReturnedChains {
public:
    void add(const ReturnedLinks& links);
    bool covers(const QString& writer, qint64 link) const;

private:
    QHash<QString, QMap<qint64, qint64>> m_links; // by writer, from the first on the last; apart from each other
};

} // namespace everyport::polls
