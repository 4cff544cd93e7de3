#include "ui/widgets/controls/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

WrapLayout::WrapLayout(QWidget* parent, Rest rest) : QLayout(parent), m_rest(rest)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Metrics::betweenControls);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    auto* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

std::vector<WrapLayout::Line> WrapLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (const auto& item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line& line = lines.back();
        line.width += (line.items.empty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

void WrapLayout::place(const Line& line, const QRect& inside, int top, bool isLast) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int rest = std::max(0, inside.width() - line.width);
    const bool isFirstOfAll = line.items.size() == 1 && top == inside.top();
    int left = inside.left();
    int shared = 0;
    for (size_t i = 0; i < line.items.size(); ++i) {
        QSize size = line.items[i]->sizeHint();
        if (m_rest == Rest::BeforeLast && isLast && !isFirstOfAll && i + 1 == line.items.size())
            left += rest;
        if (m_rest == Rest::AfterFirst && i == (top == inside.top() ? 1U : 0U))
            left += rest;
        if (m_rest == Rest::Shared) { // the last one has what rounding has left
            const int part = (rest - shared) / int(line.items.size() - i);
            size.rwidth() += part;
            shared += part;
        }
        const QRect where(QPoint(left, top + (line.height - size.height()) / 2), size);
        line.items[i]->setGeometry(QStyle::visualRect(direction, inside, where));
        left += size.width() + spacing();
    }
}

int WrapLayout::arrange(const QRect& rect, bool apply) const
{
    const auto inside = rect.marginsRemoved(contentsMargins());
    const auto all = lines(inside.width());
    int top = inside.top();
    for (size_t i = 0; i < all.size(); ++i) {
        if (apply)
            place(all[i], inside, top, i + 1 == all.size());
        top += all[i].height + (i + 1 < all.size() ? spacing() : 0);
    }
    return top - rect.top() + contentsMargins().bottom();
}

} // namespace everyport::ui
