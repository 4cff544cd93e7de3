#pragma once

#include <QObject>

namespace everyport::ui {

class PageStack;
class SideRail;
class StatusBar;
class Alerts;

/// What pages say of themselves while they are not in front: badges on the rail and parts of the status bar, together
/// with what is wrong. Follows outlines and troubles. All that it is given outlives it; ui thread.
class PageSigns : public QObject {
    Q_OBJECT
public:
    PageSigns(const PageStack& pages, const Alerts& troubles, SideRail& rail, StatusBar& status);

    void refresh(); ///< By itself after each change; call it once when there are outlines.

private:
    void showBadges();
    void showStatus();

    const PageStack& m_pages;
    const Alerts& m_troubles;
    SideRail& m_rail;
    StatusBar& m_status;
};

} // namespace everyport::ui
