#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace everyport::ui {

/// "12 new ↑": lies over the edge of a list that is being read and counts what came meanwhile. Pressing it shows them.
/// Below a list of rows it stands in a NewStrip.
class NewPill : public QPushButton {
    Q_OBJECT
public:
    /// At the top edge of `list`, or at the bottom one.
    NewPill(QAbstractScrollArea* list, Qt::Edge edge);
    NewPill(Qt::Edge edge, QWidget* parent); ///< Over nothing: where a layout puts it.
    void setCount(int count);                ///< None: it hides.
    void setWords(const QString& words);     ///< Another sentence than "12 new"; empty: it hides.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractScrollArea* m_list = nullptr; ///< None: it stands in a layout.
    Qt::Edge m_edge;
};

} // namespace everyport::ui
