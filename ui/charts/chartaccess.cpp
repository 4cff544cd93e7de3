#include "ui/charts/chartaccess.h"

#include <map>
#include <memory>

#include <QAccessibleWidget>
#include <QPointer>

#include "ui/charts/barchart.h"

namespace everyport::ui {
namespace {

/// One bar. Belongs to its chart's interface and is asked anew each time.
class BarAccess final : public QAccessibleInterface {
public:
    BarAccess(BarChart* chart, int row) : m_chart(chart), m_row(row) {}
    bool isValid() const override { return m_chart && m_row < m_chart->rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_chart->spoken(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect here = m_chart->rowRect(m_row);
        return {m_chart->mapToGlobal(here.topLeft()), here.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.selected = isValid() && m_chart->chosenRow() == m_row;
        state.invisible = !m_chart || !m_chart->isVisible();
        return state;
    }

private:
    QPointer<BarChart> m_chart;
    int m_row;
};

class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(BarChart* chart) : QAccessibleWidget(chart, QAccessible::List) {}
    ~ChartAccess() override
    {
        for (const auto& [row, id] : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return chart()->rowCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_bars.find(index);
        if (found == m_bars.end())
            found = m_bars.insert({index, QAccessible::registerAccessibleInterface(new BarAccess(chart(), index))})
                        .first;
        return QAccessible::accessibleInterface(found->second);
    }
    int indexOfChild(const QAccessibleInterface* child_) const override
    {
        for (const auto& [row, id] : m_bars) {
            if (QAccessible::accessibleInterface(id) == child_)
                return row;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int row = 0; row < childCount(); ++row) {
            QAccessibleInterface* bar = child(row);
            if (bar->rect().contains(x, y))
                return bar;
        }
        return nullptr;
    }

private:
    BarChart* chart() const { return static_cast<BarChart*>(widget()); }
    mutable std::map<int, QAccessible::Id> m_bars;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* chart = qobject_cast<BarChart*>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeAccess), true);
}

} // namespace everyport::ui
