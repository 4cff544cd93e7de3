#pragma once

#include <QWidget>

class QActionGroup;

namespace everyport::ui {

class Chip;
class PageContext;
class RateGraph;

/// The graph of rates with its chip: how far apart its points are, which is remembered, and its export.
class RateBar : public QWidget {
    Q_OBJECT
public:
    /// `context` must outlive it.
    explicit RateBar(PageContext& context, QWidget* parent = nullptr);

    RateGraph* graph() const { return m_graph; }
    void restore();                   ///< Its points are as far apart as the memory has it.
    void saveTo(const QString& path); ///< Comma-separated; tells how that went.

private:
    void makeMenu();
    void setInterval(int seconds);
    void askAndSave();

    PageContext& m_context;
    RateGraph* m_graph;
    Chip* m_interval;
    QActionGroup* m_intervals = nullptr;
};

} // namespace everyport::ui
