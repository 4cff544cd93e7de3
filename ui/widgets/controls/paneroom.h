#pragma once

#include <QAbstractScrollArea>

namespace everyport::ui {

class Panes;

/// Where panes stand: as large as there is room, and at their least where there is less. Then they scroll, also to
/// where the keyboard goes, and none is painted over its neighbour.
class PaneRoom : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaneRoom(Panes* panes, QWidget* parent = nullptr); ///< Takes them over.

    void bringIntoSight(const QWidget* widget); ///< Of what is too large, where it begins.

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fit();
    void place();
    void follow(const QWidget* old, const QWidget* now);

    Panes* m_panes;
    bool m_isFitting = false;
};

} // namespace everyport::ui
