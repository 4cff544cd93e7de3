#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace everyport::ui {

/// Side by side, and on the next line where there is no room, so nothing is ever cut. Every item is as large as it
/// wants to be.
class WrapLayout : public QLayout {
public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const; ///< The height that it takes.

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace everyport::ui
