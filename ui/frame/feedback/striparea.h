#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace everyport::ui {

/// Strips below each other: as high as their words and buttons need, up to a bound, from where on they are scrolled
/// to. Squeezed, they would be cut.
class StripArea : public QScrollArea {
public:
    explicit StripArea(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    void setMost(int height);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followHeight();

    QVBoxLayout* m_column;
    int m_most = QWIDGETSIZE_MAX;
};

} // namespace everyport::ui
