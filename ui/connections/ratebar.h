#pragma once

#include <QWidget>

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
    void saveTo(const QString& path); ///< Comma-separated; tells how that went.

private:
    void makeMenu();
    void setInterval(int seconds);
    void askAndSave();

    PageContext& m_context;
    RateGraph* m_graph;
    Chip* m_interval;
};

} // namespace everyport::ui
