#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace everyport::ui {

/// Side by side, and on the next line where there is no room, so nothing is ever cut. Every item is as large as it
/// wants to be, and in the middle of its line's height.
class WrapLayout : public QLayout {
public:
    enum class Rest {
        AtEnd,      ///< What a line has left over is blank.
        BeforeLast, ///< The last item of all stands at the end of its line, as a primary button below a form does.
        AfterFirst, ///< All but the first of all stand at the end of their line, as the buttons of a heading do.
        Shared,     ///< The items of a line are widened until it is full.
    };
    explicit WrapLayout(QWidget* parent = nullptr, Rest rest = Rest::AtEnd);
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
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0; ///< With the gaps between them.
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    void place(const Line& line, const QRect& inside, int top, bool isLast) const;
    int arrange(const QRect& rect, bool apply) const; ///< The height that it takes.

    const Rest m_rest;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace everyport::ui
