#pragma once

#include <QList>
#include <QString>

namespace everyport::ui {

/// Pages as they were read one after the other, and how far each was scrolled. Who goes back and then to another page
/// loses those ahead, as in browsers.
class PageHistory {
public:
    struct Place {
        QString page = {};
        int scrolled = 0;
        bool operator==(const Place&) const = default;
    };

    void visit(const QString& page); ///< The one that is open already is no new place.
    void scrolledTo(int position);   ///< Of the place that is open: to be called before it is left.

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back();    ///< Only where `canGoBack` says so.
    Place forward(); ///< Likewise.

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace everyport::ui
